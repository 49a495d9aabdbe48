package org.tandem.job.service;

/**
 * The right to work on a job until another server takes it over.
 *
 * @param job    the job
 * @param number of the holder; a later holder has a greater one
 */
public record Lease(long job, int number) {
}
