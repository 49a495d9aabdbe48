package org.tandem.demonstration.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.tandem.access.service.Accounts;
import org.tandem.access.service.SignedIn;
import org.tandem.boardpack.CommentTerms;
import org.tandem.boardpack.PackAction;
import org.tandem.boardpack.PackSubject;
import org.tandem.boardpack.service.BoardPacks;
import org.tandem.boardpack.service.CommentView;
import org.tandem.boardpack.service.PackComments;
import org.tandem.boardpack.service.PackComments.Which;
import org.tandem.boardpack.service.PackSteps;
import org.tandem.boardpack.service.PackView;
import org.tandem.shared.Period;

/** Makes the packs of the demonstration set as its people: one that was issued, and the next one in work with a commentary that was chased. */
@Stateless
public class DemonstrationPacks {

    private static final PackSubject KESTREL_VALE = PackSubject.provider("ZM04");
    private static final String SECRETARY = "secretary";
    private static final String SIGNATORY = "kestrel";
    private static final Period LAST_MONTH = Period.month(2025, 2);
    private static final int DAYS_TO_ANSWER = 7;

    @Inject
    private BoardPacks packs;
    @Inject
    private PackSteps steps;
    @Inject
    private PackComments comments;
    @Inject
    private Accounts accounts;
    @Inject
    private SignedIn signedIn;
    @Inject
    private Clock clock;

    /** Makes both, once. */
    public void load() {
        signInAs(SECRETARY);
        if (packs.list().isEmpty()) {
            issued(LAST_MONTH);
            inWork(LAST_MONTH.plus(1));
        }
    }

    private void issued(Period month) {
        PackView pack = packs.create("STANDARD", KESTREL_VALE, month, title(month));
        LocalDate due = month.lastDay().plusMonths(4);
        pack.comments().forEach(c -> comments.say(which(c), new CommentTerms("", "Fewer discharges at weekends since the merger of the two sites.",
                "Ward rounds on seven days at both sites, and one list for theatres.", "Chief operating officer", due, false)));
        int version = steps.take(pack.id(), PackAction.FREEZE, null, pack.rowVersion()).rowVersion();
        version = steps.take(pack.id(), PackAction.CHECK, null, version).rowVersion();
        signInAs(SIGNATORY);
        version = steps.take(pack.id(), PackAction.APPROVE, null, version).rowVersion();
        signInAs(SECRETARY);
        steps.take(pack.id(), PackAction.ISSUE, null, version);
    }

    private void inWork(Period month) {
        PackView pack = packs.create("STANDARD", KESTREL_VALE, month, title(month));
        Optional<CommentView> first = pack.comments().stream().findFirst();
        first.ifPresent(c -> {
            LocalDate by = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London")).plusDays(DAYS_TO_ANSWER);
            comments.chase(which(comments.ask(which(c), SIGNATORY, by)));
        });
    }

    private static String title(Period month) {
        return "Board pack, " + month.words();
    }

    private static Which which(CommentView c) {
        return new Which(c.pack(), c.provider(), c.indicator(), c.rowVersion());
    }

    private void signInAs(String user) {
        signedIn.as(accounts.find(user).orElseThrow(() -> new IllegalStateException("There is no demonstration user '" + user + "'.")));
    }
}
