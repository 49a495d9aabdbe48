package org.tandem.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tandem.audit.AuditEntry.Outcome;
import org.tandem.audit.ChainCheck.Break;
import org.tandem.audit.ChainCheck.Kind;

class ChainCheckTest {

    private final AuditChain chain = new AuditChain();
    private final List<AuditEntry> entries = new ArrayList<>();

    ChainCheckTest() {
        for (int i = 1; i <= 5; i++) {
            AuditEntry entry = new AuditEntry(Instant.ofEpochSecond(i), "mary", "PUBLISH_RELEASE", "release " + i, Outcome.DONE, "detail");
            chain.append(entry, "salt" + i);
            entries.add(entry);
        }
    }

    private ChainCheck check() {
        ChainCheck check = new ChainCheck();
        entries.forEach(check::next);
        check.end(chain);
        return check;
    }

    private static void set(AuditEntry entry, String field, Object value) {
        try {
            Field found = AuditEntry.class.getDeclaredField(field);
            found.setAccessible(true);
            found.set(entry, value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_chain_that_nobody_touched_holds() {
        assertThat(check().breaks()).isZero();
        assertThat(check().seen()).isEqualTo(5);
        assertThat(chain.headHash()).isEqualTo(entries.get(4).chainHash()).hasSize(64);
    }

    @Test
    void a_removed_entry_leaves_a_gap_wherever_it_stood() {
        for (int place = 0; place < 5; place++) {
            AuditEntry removed = entries.remove(place);
            assertThat(check().told()).as("place " + place).extracting(Break::kind, Break::number)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(Kind.MISSING, place + 1L));
            entries.add(place, removed);
        }
    }

    @Test
    void all_entries_removed_are_missing() {
        entries.clear();

        assertThat(check().told()).extracting(Break::sentence).containsExactly("Entries 1 to 5 of the chain were removed.");
    }

    @Test
    void whatever_of_an_entry_is_altered_is_noticed() {
        Stream.of(new Object[] {"at", Instant.EPOCH}, new Object[] {"who", "john"}, new Object[] {"action", "WITHDRAW_RELEASE"}, new Object[] {"subject", "release 9"},
                new Object[] {"outcome", Outcome.REFUSED}, new Object[] {"detail", ""}, new Object[] {"id", 7L}).forEach(change -> {
            entries.clear();
            AuditChain fresh = new AuditChain();
            for (int i = 0; i < 3; i++) {
                AuditEntry entry = new AuditEntry(Instant.ofEpochSecond(i), "mary", "PUBLISH_RELEASE", "release 1", Outcome.DONE, "detail");
                fresh.append(entry, "salt");
                entries.add(entry);
            }
            set(entries.get(1), (String) change[0], change[1]);
            ChainCheck check = new ChainCheck();
            entries.forEach(check::next);
            check.end(fresh);
            assertThat(check.told()).as(change[0].toString()).extracting(Break::kind).containsOnly(Kind.ALTERED);
            assertThat(check.told()).extracting(Break::number).containsOnly(2L);
        });
    }

    @Test
    void two_entries_that_changed_places_are_noticed() {
        set(entries.get(1), "sealNumber", 3L);
        set(entries.get(2), "sealNumber", 2L);
        java.util.Collections.swap(entries, 1, 2);

        assertThat(check().breaks()).isPositive();
    }

    @Test
    void a_text_moved_to_the_next_field_is_noticed() {
        set(entries.get(0), "who", "maryrelease 1");
        set(entries.get(0), "subject", "");

        assertThat(check().told()).extracting(Break::number).containsExactly(1L);
    }

    @Test
    void texts_replaced_by_a_pseudonym_do_not_break_the_chain_and_are_counted() {
        set(entries.get(2), "who", "erased-7");
        set(entries.get(2), "contentSalt", null);

        assertThat(check().breaks()).isZero();
        assertThat(check().erased()).isEqualTo(1);
    }

    @Test
    void a_chain_written_anew_ends_with_another_hash() {
        AuditChain forged = new AuditChain();
        List<AuditEntry> others = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            AuditEntry entry = new AuditEntry(Instant.ofEpochSecond(i), "nobody", "PUBLISH_RELEASE", "release " + i, Outcome.DONE, "detail");
            forged.append(entry, "salt");
            others.add(entry);
        }
        ChainCheck check = new ChainCheck();
        others.forEach(check::next);
        check.end(chain);

        assertThat(check.told()).extracting(Break::kind).containsExactly(Kind.WRONG_END);
    }
}
