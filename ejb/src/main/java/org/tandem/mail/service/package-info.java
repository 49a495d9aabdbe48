/** Mail that goes out through the mail session of the server; off unless the environment names a mail server and a sender. */
package org.tandem.mail.service;
