package org.tandem.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final int MARGIN = 4;
    private static final Pattern LINE = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

    @Test
    void what_is_drawn_can_be_read_again() throws Exception {
        String text = "otpauth://totp/Tandem:m.okafor?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Tandem&algorithm=SHA1&digits=6&period=30";
        QrCode code = new QrCode(text);

        BitMatrix seen = new BitMatrix(code.size() - 2 * MARGIN);
        Matcher line = LINE.matcher(code.path());
        while (line.find()) {
            assertThat(line.group(3)).isEqualTo(line.group(4));
            seen.setRegion(Integer.parseInt(line.group(1)) - MARGIN, Integer.parseInt(line.group(2)) - MARGIN, Integer.parseInt(line.group(3)), 1);
        }
        assertThat(LINE.matcher(code.path()).replaceAll("")).as("nothing else is drawn").isEmpty();
        assertThat(new Decoder().decode(seen).getText()).isEqualTo(text);
    }
}
