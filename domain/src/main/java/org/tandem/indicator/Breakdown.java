package org.tandem.indicator;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A family of indicators that tell the same measure for one part each: treatment functions, types of cancer, services.
 * Every base indicator has one part a member, with the code {@code BASE.MEMBER}, such as {@code RTT_18W.C_100}. A part has
 * the kind, unit, direction, rhythm and source of its base and no targets, because what is asked of a provider is asked of
 * the total. Parts are published beside the total and are never added up to it.
 *
 * @param code    of the dimension, such as {@code TREATMENT_FUNCTION}
 * @param name    of the dimension, as it is shown
 * @param of      codes of the base indicators
 * @param caveat  what a reader of the parts must know besides the caveat of the base, empty text when nothing
 * @param members in the order of display
 */
public record Breakdown(String code, String name, List<String> of, String caveat, List<Member> members) {

    /** Between the code of the base and that of the member. */
    public static final String SEPARATOR = ".";
    /** Figures are stored under codes of at most this length. */
    private static final int LONGEST_CODE = 40;

    /**
     * One part.
     *
     * @param code capitals, digits and underlines; differs from all other members of the same base
     * @param name as it is shown
     */
    public record Member(String code, String name) {

        public Member {
            Objects.requireNonNull(name, "Member " + code + " of a breakdown needs a name.");
            if (!code.matches("[A-Z0-9_]+")) {
                throw new IllegalArgumentException("A member of a breakdown has a code of capitals, digits and underlines, not '" + code + "'.");
            }
        }
    }

    public Breakdown {
        Objects.requireNonNull(code, "A breakdown needs a code.");
        Objects.requireNonNull(name, "Breakdown " + code + " needs a name.");
        of = List.copyOf(of);
        members = List.copyOf(members);
        Set<String> seen = new HashSet<>();
        for (Member m : members) {
            if (!seen.add(m.code())) {
                throw new IllegalArgumentException("Member " + m.code() + " stands twice in the breakdown " + code + ".");
            }
        }
    }

    /** Code of a part. */
    public static String code(String base, String member) {
        return base + SEPARATOR + member;
    }

    /** The part of a base indicator that a member stands for. */
    Indicator part(Indicator base, Member member) {
        String part = code(base.code(), member.code());
        if (part.length() > LONGEST_CODE) {
            throw new IllegalArgumentException("The code " + part + " is longer than " + LONGEST_CODE + " characters.");
        }
        return new Indicator(part, base.name() + ": " + member.name(), base.topic(), base.kind(), base.unit(), base.direction(),
                of(base.numerator(), member), of(base.denominator(), member), base.rhythm(), base.source(), List.of(),
                (base.caveat() + " " + caveat).strip(), null, base.definitionVersion(), base.smallNumbers());
    }

    private static String of(String counted, Member member) {
        return counted.isEmpty() ? counted : counted + ": " + member.name();
    }
}
