package org.tandem.report.pdf;

import net.sf.jasperreports.components.table.DesignCell;
import net.sf.jasperreports.components.table.StandardColumn;
import net.sf.jasperreports.components.table.StandardRow;
import net.sf.jasperreports.components.table.StandardTable;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignComponentElement;
import net.sf.jasperreports.engine.design.JRDesignDataset;
import net.sf.jasperreports.engine.design.JRDesignDatasetRun;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignImage;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignStaticText;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.PositionTypeEnum;
import net.sf.jasperreports.engine.type.ScaleImageEnum;
import net.sf.jasperreports.engine.type.SplitTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import net.sf.jasperreports.renderers.Renderable;

/** Adds the band of one table to a template while the build compiles it. */
final class PaperTableBand {

    private static final String TAGS = "net.sf.jasperreports.components.table.generate.pdf.tags";
    private static final String H2 = "net.sf.jasperreports.export.pdf.tag.h2";
    private static final int WIDTH = 523;
    private static final int HEADER = 20;
    private static final int ROW = 18;
    private static final int MARK = 13;

    private final JasperDesign design;
    private final PaperTable table;

    private PaperTableBand(JasperDesign design, PaperTable table) {
        this.design = design;
        this.table = table;
    }

    static void addTo(JasperDesign design, PaperTable table) throws JRException {
        PaperTableBand band = new PaperTableBand(design, table);
        design.addDataset(band.dataset());
        ((JRDesignSection) design.getDetailSection()).addBand(band.band());
    }

    private JRDesignDataset dataset() throws JRException {
        JRDesignDataset dataset = new JRDesignDataset(false);
        dataset.setName(table.name());
        for (int i = 0; i < table.columns().size(); i++) {
            dataset.addField(field(PaperTable.words(i), String.class));
            dataset.addField(field(PaperTable.drawing(i), Renderable.class));
        }
        return dataset;
    }

    private static JRDesignField field(String name, Class<?> type) {
        JRDesignField field = new JRDesignField();
        field.setName(name);
        field.setValueClass(type);
        return field;
    }

    private JRDesignBand band() {
        JRDesignBand band = new JRDesignBand();
        band.setHeight(30 + HEADER + ROW);
        band.setSplitType(SplitTypeEnum.STRETCH);
        band.setPrintWhenExpression(expression("\"" + table.name() + "\".equals($F{kind})"));
        band.addElement(heading());
        band.addElement(component());
        return band;
    }

    private JRDesignElement heading() {
        JRDesignTextField heading = text(WIDTH, 18, "Heading", "$F{heading}");
        heading.setY(8);
        heading.setRemoveLineWhenBlank(true);
        heading.setPrintWhenExpression(expression("$F{heading} != null"));
        heading.getPropertiesMap().setProperty(H2, "full");
        return heading;
    }

    private JRDesignElement component() {
        JRDesignComponentElement element = new JRDesignComponentElement(design);
        element.setY(28);
        element.setWidth(WIDTH);
        element.setHeight(HEADER + ROW);
        element.setPositionType(PositionTypeEnum.FLOAT);
        element.getPropertiesMap().setProperty(TAGS, "true");
        StandardTable component = new StandardTable();
        JRDesignDatasetRun run = new JRDesignDatasetRun();
        run.setDatasetName(table.name());
        run.setDataSourceExpression(expression("new net.sf.jasperreports.engine.data.JRMapCollectionDataSource($F{rows})"));
        component.setDatasetRun(run);
        for (int i = 0; i < table.columns().size(); i++) {
            component.addColumn(column(i, table.columns().get(i)));
        }
        component.setDetail(wholeRow());
        element.setComponent(component);
        return element;
    }

    /** A row that is split between pages loses the marks that tell readers which cell they are in. */
    private static StandardRow wholeRow() {
        StandardRow row = new StandardRow();
        row.setSplitType(SplitTypeEnum.PREVENT);
        return row;
    }

    private StandardColumn column(int index, PaperTable.Column column) {
        StandardColumn made = new StandardColumn();
        made.setWidth(column.width());
        made.setColumnHeader(header(column));
        made.setDetailCell(detail(index, column));
        return made;
    }

    private DesignCell header(PaperTable.Column column) {
        JRDesignStaticText text = new JRDesignStaticText(design);
        text.setText(column.header());
        text.setWidth(column.width());
        text.setHeight(HEADER);
        text.setStyleNameReference(column.kind() == PaperTable.Kind.NUMBER ? "Header text right" : "Header text");
        DesignCell cell = cell("Header cell", HEADER);
        cell.addElement((JRDesignElement) text);
        return cell;
    }

    private DesignCell detail(int index, PaperTable.Column column) {
        DesignCell cell = cell("Cell", ROW);
        switch (column.kind()) {
            case HEAD -> cell.addElement((JRDesignElement) words(index, 0, column.width(), "Row header"));
            case WORDS -> cell.addElement((JRDesignElement) words(index, 0, column.width(), "Cell text"));
            case NUMBER -> cell.addElement((JRDesignElement) words(index, 0, column.width(), "Number text"));
            case BAR -> cell.addElement((JRDesignElement) drawing(index, column.width() - 6, 11));
            case MARK -> {
                cell.addElement((JRDesignElement) drawing(index, MARK, MARK));
                cell.addElement((JRDesignElement) words(index, MARK + 3, column.width() - MARK - 3, "Cell text"));
            }
        }
        return cell;
    }

    private static DesignCell cell(String style, int height) {
        DesignCell cell = new DesignCell();
        cell.setStyleNameReference(style);
        cell.setHeight(height);
        return cell;
    }

    private JRDesignTextField words(int index, int x, int width, String style) {
        JRDesignTextField text = text(width, ROW, style, "$F{" + PaperTable.words(index) + "}");
        text.setX(x);
        return text;
    }

    private JRDesignTextField text(int width, int height, String style, String value) {
        JRDesignTextField text = new JRDesignTextField(design);
        text.setWidth(width);
        text.setHeight(height);
        text.setStyleNameReference(style);
        text.setBlankWhenNull(true);
        text.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
        text.setExpression(expression(value));
        return text;
    }

    private JRDesignImage drawing(int index, int width, int height) {
        JRDesignImage image = new JRDesignImage(design);
        image.setX(3);
        image.setY(3);
        image.setWidth(width);
        image.setHeight(height);
        image.setScaleImage(ScaleImageEnum.RETAIN_SHAPE);
        image.setExpression(expression("$F{" + PaperTable.drawing(index) + "}"));
        image.setHyperlinkTooltipExpression(expression("$F{" + PaperTable.words(index) + "}"));
        image.setPrintWhenExpression(expression("$F{" + PaperTable.drawing(index) + "} != null"));
        return image;
    }

    private static JRDesignExpression expression(String text) {
        return new JRDesignExpression(text);
    }
}
