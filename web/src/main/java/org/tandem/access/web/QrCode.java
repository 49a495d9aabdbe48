package org.tandem.access.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** A text as a QR code, drawn as one path of squares so that it needs neither a picture file nor inline style. */
final class QrCode {

    /** White squares around it, as the standard asks for. */
    private static final int MARGIN = 4;

    private final BitMatrix squares;

    QrCode(String text) {
        try {
            squares = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 1, 1,
                    Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, MARGIN));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("A text of " + text.length() + " characters does not fit a QR code.", tooLong);
        }
    }

    /** Squares along one side. */
    int size() {
        return squares.getWidth();
    }

    /** Path of an SVG, a line of dark squares at a time. */
    String path() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                int start = x;
                while (x < squares.getWidth() && squares.get(x, y)) {
                    x++;
                }
                if (x > start) {
                    path.append('M').append(start).append(' ').append(y).append('h').append(x - start).append("v1h-").append(x - start).append('z');
                }
            }
        }
        return path.toString();
    }
}
