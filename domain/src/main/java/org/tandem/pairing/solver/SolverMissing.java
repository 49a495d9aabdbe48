package org.tandem.pairing.solver;

/** The library for branch and bound is not there for this platform. */
public class SolverMissing extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public SolverMissing(Throwable cause) {
        super("This round needs branch and bound, and its library (OR-Tools) is not there for %s on %s. Leave the limit of support partners for a "
                .formatted(System.getProperty("os.name"), System.getProperty("os.arch"))
                + "recipient empty and the integrated care boards without preference, or run Tandem on Linux, Windows or macOS on a 64-bit processor.", cause);
    }
}
