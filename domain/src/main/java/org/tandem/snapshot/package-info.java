/** Reports as they were when somebody asked: the record and the files made from it. */
package org.tandem.snapshot;
