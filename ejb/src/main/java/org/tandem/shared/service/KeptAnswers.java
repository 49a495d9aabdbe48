package org.tandem.shared.service;

import jakarta.annotation.Priority;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.tandem.shared.KeptAnswer;
import org.tandem.shared.service.BusinessException.Refused;
import org.tandem.shared.service.BusinessException.WrongState;
import org.tandem.shared.service.Migration.SchemaReady;

/**
 * Lets a caller repeat a call safely: with the same key the first answer is given again and nothing is done twice. Answers
 * are kept for a week; a call that failed is forgotten, so it can be tried again under its key.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class KeptAnswers {

    private static final Duration KEPT = Duration.ofDays(7);

    @Inject
    private KeptAnswerRepository answers;
    @Inject
    private Readiness readiness;
    @Inject
    private Clock clock;

    /**
     * The answer that this call got before; empty when it is new, and then the key is claimed for it.
     *
     * @throws Refused    when the key was used for another call
     * @throws WrongState when the same call is being carried out just now
     */
    public Optional<KeptAnswer> findOrClaim(String caller, String key, String requestLine) {
        String id = id(caller, key);
        Optional<KeptAnswer> before = answers.find(id);
        if (before.isEmpty()) {
            answers.add(new KeptAnswer(id, requestLine, clock.instant()));
            return Optional.empty();
        }
        if (!before.get().requestLine().equals(requestLine)) {
            throw new Refused("IDEMPOTENCY_KEY_REUSED", "This Idempotency-Key was used for another call. Use a new one.");
        }
        if (!before.get().isAnswered()) {
            throw new WrongState("The same call is being carried out just now. Ask again in a moment.");
        }
        return before;
    }

    /** Keeps the answer to a claimed call. */
    public void keep(String caller, String key, int status, String location, String body) {
        answers.find(id(caller, key)).ifPresent(claim -> claim.fill(status, location, body));
    }

    /** Forgets a claimed call that was not carried out. */
    public void forget(String caller, String key) {
        answers.remove(id(caller, key));
    }

    /** A server that stopped in the middle of a call leaves its claim behind. */
    public void onStart(@Observes @Priority(5) SchemaReady ready) {
        answers.removeClaims();
    }

    @Schedule(hour = "3", persistent = false)
    void forgetOld() {
        if (readiness.isReady()) {
            answers.removeBefore(clock.instant().minus(KEPT));
        }
    }

    private static String id(String caller, String key) {
        try {
            byte[] text = (caller + "\n" + key).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
