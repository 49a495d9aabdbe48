package org.tandem.intake.service.layout;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that the cells of a workbook share, in their order, without how they are pronounced. */
final class SharedTexts extends DefaultHandler {

    private static final int LONGEST_TEXT = 40_000;

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean taking;
    private boolean phonetic;

    List<String> texts() {
        return texts;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "rPh" -> phonetic = true;
            case "t" -> taking = !phonetic;
            default -> { }
        }
    }

    @Override
    public void characters(char[] ch, int start, int length) {
        if (taking) {
            text.append(ch, start, Math.min(length, LONGEST_TEXT - Math.min(LONGEST_TEXT, text.length())));
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "si" -> texts.add(text.toString());
            case "rPh" -> phonetic = false;
            case "t" -> taking = false;
            default -> { }
        }
    }
}
