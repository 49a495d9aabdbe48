/** Work that takes a while and goes on in the background: many reports made in one go. */
package org.tandem.job;
