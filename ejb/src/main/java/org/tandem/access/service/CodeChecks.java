package org.tandem.access.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.tandem.access.CodeSecret;
import org.tandem.access.RecoveryCode;

/** Checks one-time and recovery codes and uses them up: no code is taken twice, on whichever node. */
@Stateless
public class CodeChecks {

    /** With what somebody answered. */
    public enum Kind { ONE_TIME, RECOVERY }

    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_BYTES = 10;
    private static final String ONE_TIME_CODE = "\\d{6}";

    @Inject
    private CodeRepository codes;
    @Inject
    private SecretBox box;
    @Inject
    private Clock clock;

    public CodeChecks() {
    }

    CodeChecks(CodeRepository codes, SecretBox box, Clock clock) {
        this.codes = codes;
        this.box = box;
        this.clock = clock;
    }

    /** Takes a code of an account; empty when it is not right or was used before. */
    public Optional<Kind> take(long account, String typed) {
        String code = plain(typed);
        if (code.matches(ONE_TIME_CODE)) {
            return codes.secretForChange(account).filter(s -> take(s, code)).map(s -> Kind.ONE_TIME);
        }
        return codes.recoveryForChange(account, RememberedSignIns.sha256(code)).filter(c -> c.use(clock.instant())).map(c -> Kind.RECOVERY);
    }

    private boolean take(CodeSecret kept, String code) {
        String secret = box.open(kept.secret(), kept.account());
        OptionalLong step = TimeCodes.stepOf(secret, code, clock.instant());
        if (step.isEmpty() || !kept.take(step.getAsLong())) {
            return false;
        }
        if (box.isKeptOpenly(kept.secret())) {
            kept.keepAs(box.keep(secret, kept.account()));
        }
        return true;
    }

    /** The step of a code that is to confirm a secret which is not kept yet. */
    public OptionalLong confirms(String secret, String typed) {
        return TimeCodes.stepOf(secret, plain(typed), clock.instant());
    }

    /** Keeps a secret whose code was right. */
    public void keep(long account, String secret, long step) {
        codes.removeSecret(account);
        codes.add(new CodeSecret(account, box.keep(secret, account), step));
    }

    /** Makes recovery codes in place of all earlier ones; they are shown this once. */
    public List<String> renewRecovery(long account) {
        codes.removeRecovery(account);
        List<String> fresh = Stream.generate(() -> TimeCodes.random(RECOVERY_BYTES)).limit(RECOVERY_CODES).toList();
        fresh.forEach(c -> codes.add(new RecoveryCode(account, RememberedSignIns.sha256(c))));
        return fresh.stream().map(c -> c.replaceAll("(.{4})(?=.)", "$1-")).toList();
    }

    /** How many recovery codes are not used up. */
    public long recoveryLeft(long account) {
        return codes.recoveryLeft(account);
    }

    /** Forgets everything that opens an account beside its password. */
    public void forget(long account) {
        codes.removeRecovery(account);
        codes.removeSecret(account);
    }

    private static String plain(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
