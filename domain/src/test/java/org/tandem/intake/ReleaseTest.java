package org.tandem.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tandem.shared.DataVersion;

class ReleaseTest {

    private static Release staged() {
        return new Release(new Release.Origin(Layout.AE_MONTHLY, "a.csv", "ab", LocalDate.of(2025, 5, 8), "data", Instant.EPOCH),
                new Release.RowCounts(3, 1, 1, 1), "{}");
    }

    @Test
    void a_release_is_staged_then_published_then_withdrawn() {
        Release release = staged();
        assertThat(release.status()).isEqualTo(ReleaseStatus.STAGED);
        assertThat(release.publishedIn()).isEmpty();
        release.publish(new DataVersion(3));
        assertThat(release.publishedIn()).contains(new DataVersion(3));
        release.withdraw(new DataVersion(4));
        assertThat(release.status()).isEqualTo(ReleaseStatus.WITHDRAWN);
        assertThat(release.withdrawnIn()).contains(new DataVersion(4));
    }

    @Test
    void what_was_withdrawn_or_put_aside_cannot_be_published() {
        Release withdrawn = staged();
        withdrawn.publish(new DataVersion(1));
        withdrawn.withdraw(new DataVersion(2));
        assertThatIllegalStateException().isThrownBy(() -> withdrawn.publish(new DataVersion(3)))
                .withMessage("A release that is WITHDRAWN cannot be published; it must be STAGED.");
        Release rejected = staged();
        rejected.reject();
        assertThatIllegalStateException().isThrownBy(() -> rejected.publish(new DataVersion(3)));
        assertThatIllegalStateException().isThrownBy(() -> staged().withdraw(new DataVersion(1)));
    }

    @Test
    void precedence_is_by_publication_then_layout_then_hash() {
        LocalDate may = LocalDate.of(2025, 5, 8);
        assertThat(new Precedence(may.plusDays(1), 10, "00")).isGreaterThan(new Precedence(may, 30, "ff"));
        assertThat(new Precedence(may, 30, "00")).isGreaterThan(new Precedence(may, 20, "ff"));
        assertThat(new Precedence(may, 10, "ff")).isGreaterThan(new Precedence(may, 10, "fe"));
    }
}
