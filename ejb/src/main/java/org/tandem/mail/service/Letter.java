package org.tandem.mail.service;

import org.tandem.access.EmailAddress;

/** Plain text to one person. */
public record Letter(EmailAddress to, String subject, String text) {
}
