package org.tandem.provider.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Servlets;
import org.tandem.indicator.service.ChartQuery;
import org.tandem.indicator.service.Indicators;
import org.tandem.provider.service.ProviderProfile.IndicatorPart;
import org.tandem.shared.Period;
import org.tandem.shared.web.Choice;
import org.tandem.shared.web.Drawing;
import org.tandem.shared.web.Notices;
import org.tandem.variation.web.ProcessDrawings;

/** The course of one indicator of a profile, large, with all that is said about it. */
@RequestScoped
public class CourseOfProvider {

    @Inject
    private Indicators indicators;
    @Inject
    private ProcessDrawings drawings;
    @Inject
    private Notices notices;

    private List<Choice> choices = List.of();
    private IndicatorPart part;
    private Drawing drawing;

    /** @param asked code of an indicator; without one the first that deserves a look, else the first of all */
    CourseOfProvider of(String ods, String asked, IndicatorsOfProvider parts) {
        List<IndicatorPart> all = parts.getAll();
        if (part != null || all.isEmpty()) {
            return this;
        }
        choices = all.stream().map(i -> new Choice(i.code(), i.name())).toList();
        part = chosen(asked, all).or(() -> parts.getExceptions().stream().findFirst()).orElse(all.get(0));
        ChartQuery query = new ChartQuery(ods, null, part.period(), List.<Period>of(), null, null, null);
        drawing = drawings.of(indicators.processChart(part.code(), query), indicators.find(part.code()).indicator());
        return this;
    }

    private Optional<IndicatorPart> chosen(String asked, List<IndicatorPart> all) {
        Optional<IndicatorPart> found = all.stream().filter(i -> i.code().equals(asked)).findFirst();
        if (found.isEmpty() && asked != null && !asked.isBlank()) {
            notices.wrong("course.unknown", asked);
        }
        return found;
    }

    /** The same page with the large chart of another indicator. */
    public String address(IndicatorPart other) {
        Map<String, List<String>> asked = new LinkedHashMap<>(Faces.getRequestQueryStringMap());
        asked.put("indicator", List.of(other.code()));
        return Faces.getRequestContextPath() + "/provider?" + Servlets.toQueryString(asked) + "#course";
    }

    public boolean isShown() {
        return drawing != null && drawing.drawn();
    }

    public List<Choice> getChoices() {
        return choices;
    }

    public IndicatorPart getPart() {
        return part;
    }

    public Drawing getDrawing() {
        return drawing;
    }
}
