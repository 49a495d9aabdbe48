package org.tandem.intake;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.tandem.shared.Figure;
import org.tandem.shared.FigureState;
import org.tandem.shared.Period;

/**
 * All observations of one release and one indicator in one piece of bytes, so that a cold start reads hundreds of rows
 * and not millions.
 *
 * <p>Format, before it is deflated (zlib), numbers big-endian:
 * <pre>
 * int     0x54424B31 ("TBK1")
 * utf     indicator
 * int     n, number of providers; then n × utf code
 * int     m, number of observations; then m ×
 *           int     index of the provider
 *           byte    kind of period (0 month, 1 quarter, 2 financial year, 3 calendar year)
 *           int     ordinal of the period
 *           int     row of the file
 *           byte    state (0 present, 1 suppressed, 2 not applicable, 3 not reported); only when present:
 *           double  figure, double numerator, double denominator (NaN where not published)
 * </pre>
 */
public final class PackedBlock {

    private static final int MAGIC = 0x54424B31;
    /** Bytes go through the compression in pieces of this size, never one number at a time. */
    private static final int PIECE = 1 << 16;
    private static final Period.Kind[] KINDS = Period.Kind.values();
    private static final FigureState[] STATES = FigureState.values();

    private PackedBlock() {
    }

    /** Packs observations of one indicator; their order is kept. */
    public static byte[] pack(String indicator, List<Observation> observations) {
        Map<String, Integer> codes = new LinkedHashMap<>();
        observations.forEach(o -> codes.putIfAbsent(o.provider(), codes.size()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(bytes, fast), PIECE))) {
            out.writeInt(MAGIC);
            out.writeUTF(indicator);
            out.writeInt(codes.size());
            for (String code : codes.keySet()) {
                out.writeUTF(code);
            }
            out.writeInt(observations.size());
            for (Observation o : observations) {
                out.writeInt(codes.get(o.provider()));
                write(out, o);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, Observation o) throws IOException {
        out.writeByte(o.period().kind().ordinal());
        out.writeInt(o.period().ordinal());
        out.writeInt(o.sourceRow());
        out.writeByte(o.figure().state().ordinal());
        if (o.figure() instanceof Figure.Present p) {
            out.writeDouble(p.number());
            out.writeDouble(p.numerator().orElse(Double.NaN));
            out.writeDouble(p.denominator().orElse(Double.NaN));
        }
    }

    /**
     * The observations in the order in which they were packed.
     *
     * @throws IllegalArgumentException when the bytes are no packed block
     */
    public static List<Observation> unpack(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)), PIECE))) {
            if (in.readInt() != MAGIC) {
                throw new IllegalArgumentException("These bytes are no packed block.");
            }
            String indicator = in.readUTF();
            String[] codes = new String[in.readInt()];
            for (int i = 0; i < codes.length; i++) {
                codes[i] = in.readUTF();
            }
            int size = in.readInt();
            List<Observation> observations = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                observations.add(read(in, indicator, codes[in.readInt()]));
            }
            return observations;
        } catch (IOException e) {
            throw new IllegalArgumentException("The packed block is damaged.", e);
        }
    }

    private static Observation read(DataInputStream in, String indicator, String provider) throws IOException {
        Period period = new Period(KINDS[in.readByte()], in.readInt());
        int sourceRow = in.readInt();
        FigureState state = STATES[in.readByte()];
        Figure figure = state == FigureState.PRESENT
                ? new Figure.Present(in.readDouble(), known(in.readDouble()), known(in.readDouble()))
                : new Figure.Absent(state);
        return new Observation(indicator, provider, period, figure, sourceRow);
    }

    private static OptionalDouble known(double count) {
        return Double.isNaN(count) ? OptionalDouble.empty() : OptionalDouble.of(count);
    }
}
