package org.tandem.mail.service;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.tandem.access.EmailAddress;
import org.tandem.shared.service.Settings;

/** Whether mail is sent, and as whom. Host, port and encryption are settings of the server's mail session. */
@ApplicationScoped
public class MailSettings {

    private static final Logger LOG = Logger.getLogger(MailSettings.class);

    @Inject
    private Settings settings;

    private Optional<EmailAddress> sender = Optional.empty();

    protected MailSettings() {
    }

    MailSettings(Settings settings) {
        this.settings = settings;
        read();
    }

    @PostConstruct
    void read() {
        if (settings.mailHost().isEmpty()) {
            return;
        }
        try {
            sender = settings.mailFrom().map(EmailAddress::new);
        } catch (IllegalArgumentException noAddress) {
            LOG.errorf("TANDEM_MAIL_FROM: %s", noAddress.getMessage());
        }
        if (sender.isEmpty()) {
            LOG.error("TANDEM_MAIL_HOST is set, but no notices are sent: TANDEM_MAIL_FROM has to be the address that they come from.");
        }
    }

    /** Whether mail is sent: a host and a sender are named. */
    public boolean isOn() {
        return sender.isPresent();
    }

    EmailAddress sender() {
        return sender.orElseThrow();
    }

    Optional<String> user() {
        return settings.mailUser();
    }

    String password() {
        return settings.mailPassword().orElse("");
    }
}
