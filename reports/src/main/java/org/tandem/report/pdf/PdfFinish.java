package org.tandem.report.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * Second pass over an exported file: declares PDF/A-2a with its colour profile and PDF/UA-1, mends what these forbid, and replaces all
 * that differs from run to run (dates, identifiers, prefixes of font subsets) by what follows from the report record, so
 * that the same record gives the same bytes.
 */
final class PdfFinish {

    private static final Pattern SUBSET = Pattern.compile("[A-Z]{6}\\+(.+)");
    private static final COSName CID_SET = COSName.getPDFName("CIDSet");
    /** The exporter's own names of structure elements and what readers know. */
    private static final Map<String, String> STANDARD_TAGS = Map.of("All", "Document", "Anchor", "Span", "Text", "P", "Image", "Figure");
    private static final String PRODUCER = "Tandem";

    private final PdfIdentity identity;
    private final Map<String, String> subsetNames = new HashMap<>();

    PdfFinish(PdfIdentity identity) {
        this.identity = identity;
    }

    void write(byte[] exported, OutputStream out) throws IOException {
        try (PDDocument document = Loader.loadPDF(exported)) {
            document.setVersion(1.7f);
            // names of tags first of all: what is in a list is known by its parent
            List<COSDictionary> dictionaries = dictionaries(document);
            dictionaries.forEach(this::renameSubset);
            dictionaries.forEach(PdfFinish::useStandardTag);
            dictionaries.forEach(PdfFinish::useListBody);
            PdfArtifacts.mark(document);
            describe(document);
            declareArchive(document);
            document.getDocument().getTrailer().removeItem(COSName.ID);
            document.setDocumentId(Long.parseUnsignedLong(identity.sha256().substring(0, 16), 16));
            document.save(out);
        }
    }

    private static List<COSDictionary> dictionaries(PDDocument document) {
        return document.getDocument().getXrefTable().keySet().stream()
                .sorted()
                .map((COSObjectKey key) -> document.getDocument().getObjectFromPool(key).getObject())
                .filter(COSDictionary.class::isInstance)
                .map(COSDictionary.class::cast)
                .toList();
    }

    private void renameSubset(COSDictionary dictionary) {
        for (COSName key : new COSName[] {COSName.BASE_FONT, COSName.FONT_NAME}) {
            COSBase value = dictionary.getDictionaryObject(key);
            if (value instanceof COSName name) {
                Matcher subset = SUBSET.matcher(name.getName());
                if (subset.matches()) {
                    dictionary.setItem(key, COSName.getPDFName(subsetNames.computeIfAbsent(name.getName(),
                            known -> "TANDE" + (char) ('A' + subsetNames.size()) + "+" + subset.group(1))));
                }
            }
        }
        dictionary.removeItem(CID_SET);
    }

    private static void useStandardTag(COSDictionary dictionary) {
        String own = dictionary.getNameAsString(COSName.S);
        if (own != null && dictionary.containsKey(COSName.P)) {
            dictionary.setName(COSName.S, STANDARD_TAGS.getOrDefault(own, own));
        }
        if ("TH".equals(own)) {
            dictionary.setItem(COSName.A, columnHeader(dictionary.getCOSDictionary(COSName.A)));
        }
    }

    /** The exporter puts the text of an item straight into it. */
    private static void useListBody(COSDictionary dictionary) {
        COSDictionary parent = dictionary.getCOSDictionary(COSName.P);
        if (parent != null && dictionary.containsKey(COSName.S) && "LI".equals(parent.getNameAsString(COSName.S))) {
            dictionary.setName(COSName.S, "LBody");
        }
    }

    /** Every table of ours has its headers above its columns. */
    private static COSDictionary columnHeader(COSDictionary attributes) {
        COSDictionary header = attributes == null ? new COSDictionary() : attributes;
        header.setName(COSName.O, "Table");
        header.setName("Scope", "Column");
        return header;
    }

    private void describe(PDDocument document) {
        GregorianCalendar created = GregorianCalendar.from(identity.runAt().atZone(TimeZone.getTimeZone("UTC").toZoneId()));
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(identity.title());
        information.setProducer(PRODUCER);
        information.setCreator(PRODUCER);
        information.setCreationDate(created);
        information.setModificationDate(created);
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setLanguage("en-GB");
    }

    private void declareArchive(PDDocument document) throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp().getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo("sRGB IEC61966-2.1");
        intent.setOutputCondition("sRGB IEC61966-2.1");
        intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        intent.setRegistryName("http://www.color.org");
        catalog.addOutputIntent(intent);
    }

    private String xmp() {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                    xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
                   <dc:format>application/pdf</dc:format>
                   <dc:language><rdf:Bag><rdf:li>en-GB</rdf:li></rdf:Bag></dc:language>
                   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                   <xmp:CreateDate>%s</xmp:CreateDate>
                   <xmp:ModifyDate>%s</xmp:ModifyDate>
                   <xmp:CreatorTool>%s</xmp:CreatorTool>
                   <pdf:Producer>%s</pdf:Producer>
                   <pdfaid:part>2</pdfaid:part>
                   <pdfaid:conformance>A</pdfaid:conformance>
                  </rdf:Description>
                  <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
                    xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
                    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
                   <pdfuaid:part>1</pdfuaid:part>
                   <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
                    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                     <pdfaProperty:name>part</pdfaProperty:name>
                     <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                     <pdfaProperty:category>internal</pdfaProperty:category>
                     <pdfaProperty:description>Part of the standard that the file conforms to</pdfaProperty:description>
                    </rdf:li></rdf:Seq></pdfaSchema:property>
                   </rdf:li></rdf:Bag></pdfaExtension:schemas>
                  </rdf:Description>
                 </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="w"?>""".formatted(escaped(identity.title()), seconds(), seconds(), PRODUCER, PRODUCER);
    }

    private String seconds() {
        return identity.runAt().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
