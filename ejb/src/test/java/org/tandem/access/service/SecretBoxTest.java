package org.tandem.access.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tandem.shared.service.BusinessException.WrongState;
import org.tandem.shared.service.Settings;

class SecretBoxTest {

    private static final String SECRET = "GEZDGNBVGY3TQOJQ";

    static SecretBox withKey(String key) {
        return new SecretBox(new Settings() {
            @Override
            public Optional<String> codesKey() {
                return Optional.ofNullable(key);
            }
        });
    }

    private static String key(int first) {
        byte[] bytes = new byte[32];
        bytes[0] = (byte) first;
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Test
    void a_secret_is_not_to_be_read_in_what_is_kept_and_comes_back_with_the_key() {
        SecretBox box = withKey(key(1));
        String kept = box.keep(SECRET, 7);

        assertThat(kept).startsWith("aes:").doesNotContain(SECRET).isNotEqualTo(box.keep(SECRET, 7));
        assertThat(box.open(kept, 7)).isEqualTo(SECRET);
    }

    @Test
    void another_key_no_key_or_another_account_open_nothing_and_the_person_is_told() {
        String kept = withKey(key(1)).keep(SECRET, 7);

        assertThatThrownBy(() -> withKey(key(2)).open(kept, 7)).isInstanceOf(WrongState.class).hasMessageContaining("TANDEM_CODES_KEY");
        assertThatThrownBy(() -> withKey(null).open(kept, 7)).isInstanceOf(WrongState.class);
        assertThatThrownBy(() -> withKey(key(1)).open(kept, 8)).isInstanceOf(WrongState.class);
    }

    @Test
    void without_a_key_a_secret_is_kept_openly_and_read_after_a_key_was_set() {
        String kept = withKey(null).keep(SECRET, 7);

        assertThat(kept).isEqualTo("plain:" + SECRET);
        assertThat(withKey(null).isKeptOpenly(kept)).as("nothing better is possible").isFalse();
        assertThat(withKey(key(1)).isKeptOpenly(kept)).isTrue();
        assertThat(withKey(key(1)).open(kept, 7)).isEqualTo(SECRET);
    }

    @Test
    void a_key_of_another_length_or_writing_is_refused_without_being_told() {
        assertThatThrownBy(() -> withKey("c2hvcnQ=")).hasMessageContaining("32 random bytes").hasMessageNotContaining("c2hvcnQ");
        assertThatThrownBy(() -> withKey("not base 64!")).hasMessageContaining("32 random bytes").hasMessageNotContaining("base 64!");
    }
}
