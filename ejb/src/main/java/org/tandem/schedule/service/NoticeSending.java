package org.tandem.schedule.service;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.tandem.access.Caller;
import org.tandem.access.service.SignedIn;
import org.tandem.mail.service.Letter;
import org.tandem.mail.service.MailNotTaken;
import org.tandem.mail.service.MailSettings;
import org.tandem.mail.service.Post;
import org.tandem.shared.service.Readiness;

/** Sends notices, apart from what makes reports: a mail server that is slow or away holds up nothing but mail. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NoticeSending {

    private static final Logger LOG = Logger.getLogger(NoticeSending.class);

    @Inject
    private NoticeSteps steps;
    @Inject
    private Post post;
    @Inject
    private MailSettings mail;
    @Inject
    private Readiness readiness;
    @Inject
    private SignedIn signedIn;

    @Schedule(hour = "*", minute = "*", second = "14/20", persistent = false)
    synchronized void look() {
        if (readiness.isReady() && mail.isOn()) {
            signedIn.as(Caller.system("notices"));
            send();
        }
    }

    /** Sends what is due; when the server is away, the rest waits for the next look. */
    void send() {
        for (long id : steps.due()) {
            Optional<Letter> letter = steps.take(id);
            try {
                if (letter.isPresent()) {
                    post.send(letter.get());
                    steps.sent(id);
                }
            } catch (MailNotTaken problem) {
                LOG.warnf(problem, "Notice %d was not sent: %s", id, problem.getMessage());
                steps.notTaken(id, problem.getMessage());
                if (problem.isServerAway()) {
                    return;
                }
            }
        }
    }
}
