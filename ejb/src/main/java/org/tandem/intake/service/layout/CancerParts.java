package org.tandem.intake.service.layout;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Codes of the parts that cancer waits are told by, as the catalogue knows them. Published texts differ in case, footnotes
 * such as {@code (a)} and punctuation between editions. A text that is not known gets a code of its own letters, so that its
 * figures are kept until the catalogue names it.
 */
final class CancerParts {

    /** The margin: all routes or stages, all types. */
    static final String ALL = "";

    private static final int LONGEST = 20;
    private static final Map<String, String> ROUTES = Map.of(
            "urgent suspected cancer", "ROUTE_USC",
            "breast symptomatic", "ROUTE_BREAST", "breast symptomatic cancer not suspected", "ROUTE_BREAST",
            "screening", "ROUTE_SCREENING", "urgent screening", "ROUTE_SCREENING", "national screening programme", "ROUTE_SCREENING",
            "consultant upgrade", "ROUTE_UPGRADE",
            "first treatment", "STAGE_FIRST", "subsequent treatment", "STAGE_SUBSEQUENT");
    private static final Map<String, String> TREATED = Map.ofEntries(
            Map.entry("breast", "TYPE_BREAST"), Map.entry("gynaecological", "TYPE_GYNAECOLOGICAL"), Map.entry("haematological lymphoma", "TYPE_LYMPHOMA"),
            Map.entry("haematological other", "TYPE_HAEMATOLOGICAL_OTHER"), Map.entry("head neck", "TYPE_HEAD_NECK"),
            Map.entry("lower gastrointestinal", "TYPE_LOWER_GI"), Map.entry("lung", "TYPE_LUNG"), Map.entry("other", "TYPE_OTHER"),
            Map.entry("skin", "TYPE_SKIN"), Map.entry("upper gastrointestinal hepatobiliary", "TYPE_HEPATOBILIARY"),
            Map.entry("upper gastrointestinal oesophagus stomach", "TYPE_OESOPHAGUS_STOMACH"),
            Map.entry("urological other", "TYPE_UROLOGICAL_OTHER"), Map.entry("urological prostate", "TYPE_PROSTATE"));
    private static final Map<String, String> SUSPECTED = Map.ofEntries(
            Map.entry("exhibited non cancer breast symptoms cancer not initially suspected", "TYPE_BREAST_SYMPTOMS"),
            Map.entry("missing or invalid", "TYPE_MISSING"), Map.entry("suspected acute leukaemia", "TYPE_LEUKAEMIA"),
            Map.entry("suspected brain central nervous system tumours", "TYPE_BRAIN"), Map.entry("suspected breast cancer", "TYPE_BREAST"),
            Map.entry("suspected cancer non specific symptoms", "TYPE_NON_SPECIFIC"), Map.entry("suspected children s cancer", "TYPE_CHILDREN"),
            Map.entry("suspected gynaecological cancer", "TYPE_GYNAECOLOGICAL"),
            Map.entry("suspected haematological malignancies excluding acute leukaemia", "TYPE_HAEMATOLOGICAL"),
            Map.entry("suspected head neck cancer", "TYPE_HEAD_NECK"), Map.entry("suspected lower gastrointestinal cancer", "TYPE_LOWER_GI"),
            Map.entry("suspected lung cancer", "TYPE_LUNG"), Map.entry("suspected other cancer", "TYPE_OTHER"), Map.entry("suspected sarcoma", "TYPE_SARCOMA"),
            Map.entry("suspected skin cancer", "TYPE_SKIN"), Map.entry("suspected testicular cancer", "TYPE_TESTICULAR"),
            Map.entry("suspected upper gastrointestinal cancer", "TYPE_UPPER_GI"),
            Map.entry("suspected urological malignancies excluding testicular", "TYPE_UROLOGICAL"));

    private static final Pattern FOOTNOTE = Pattern.compile("\\([a-z0-9]\\)");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

    /** A file says the same few texts in tens of thousands of rows. */
    private final Map<String, String> routes = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();

    /** Of a referral route or treatment stage; {@link #ALL} for all of them. */
    String route(String text) {
        return routes.computeIfAbsent(text, t -> isAll(t) ? ALL : ROUTES.getOrDefault(plain(t), own("ROUTE_", plain(t))));
    }

    /** Of a type of cancer, suspected or treated; {@link #ALL} for all of them. */
    String type(String text) {
        return types.computeIfAbsent(text, t -> isAll(t) ? ALL : TREATED.getOrDefault(plain(t), SUSPECTED.getOrDefault(plain(t), own("TYPE_", plain(t)))));
    }

    /** Whether a text stands for all of something. */
    static boolean isAll(String text) {
        String plain = plain(text);
        return plain.equals("all") || plain.startsWith("all ") || plain.equals("total");
    }

    private static String plain(String text) {
        return NO_WORD.matcher(FOOTNOTE.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ")).replaceAll(" ").strip();
    }

    private static String own(String start, String plain) {
        String letters = plain.toUpperCase(Locale.ROOT).replace(' ', '_');
        return start + letters.substring(0, Math.min(LONGEST, letters.length()));
    }
}
