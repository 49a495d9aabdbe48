package org.tandem.mail.service;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;

/** Hands letters to the mail server. The session of the server has limits of time for each step, so no call waits for ever. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Post {

    @Resource(lookup = "java:jboss/mail/Tandem")
    private Session session;
    @Inject
    private MailSettings settings;
    @Inject
    private Clock clock;

    public Post() {
    }

    Post(Session session, MailSettings settings, Clock clock) {
        this.session = session;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws MailNotTaken when the server did not take it */
    public void send(Letter letter) throws MailNotTaken {
        try (Transport transport = session.getTransport("smtp")) {
            MimeMessage message = message(letter);
            if (settings.user().isPresent()) {
                transport.connect(settings.user().get(), settings.password());
            } else {
                transport.connect();
            }
            transport.sendMessage(message, message.getAllRecipients());
        } catch (AuthenticationFailedException notLetIn) {
            throw new MailNotTaken("The mail server did not accept the user and password of Tandem.", true, notLetIn);
        } catch (SendFailedException refused) {
            throw new MailNotTaken("The mail server did not take the message for this address.", false, refused);
        } catch (MessagingException away) {
            throw new MailNotTaken("The mail server could not be reached or did not answer as it should.", true, away);
        }
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress(settings.sender().text(), true));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to().text(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        // answers of absent people are not wanted (RFC 3834)
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }
}
