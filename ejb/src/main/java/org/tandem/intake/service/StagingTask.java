package org.tandem.intake.service;

import org.tandem.access.Caller;

/**
 * A file that has arrived and waits to be read.
 *
 * @param release number under which it is registered
 * @param file    closed by whoever carries the task out
 * @param upload  what the sender said of it; its content has been taken
 * @param who     the sender
 */
record StagingTask(int release, UploadedFile file, Upload upload, Caller who) {
}
