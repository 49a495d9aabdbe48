package org.tandem.pairing.web;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.tandem.collaboration.CostBand;
import org.tandem.collaboration.ProfilePart;
import org.tandem.pairing.service.ModelQuestion;
import org.tandem.shared.web.Input;

/** Reads the question of the page of models from its address. */
final class ModelQuestionForm {

    private ModelQuestionForm() {
    }

    /** @throws org.tandem.shared.service.BusinessException.Malformed with what cannot be read */
    static ModelQuestion read() {
        String[] barriers = Faces.getRequestParameterValues("barrier");
        return new ModelQuestion(priorities(), given("parents"), given("noTransfer"), Input.whole("control", parameter("control")),
                Input.whole("start", parameter("start")), Input.oneOf("cost", parameter("cost"), CostBand.class),
                Input.whole("benefit", parameter("benefit")), barriers == null ? Set.of() : Set.copyOf(java.util.Arrays.asList(barriers)));
    }

    private static Map<ProfilePart, Double> priorities() {
        Map<ProfilePart, Double> read = new EnumMap<>(ProfilePart.class);
        for (ProfilePart part : ProfilePart.values()) {
            Double weight = Input.number("priority." + part, parameter("priority." + part));
            if (weight != null) {
                read.put(part, weight);
            }
        }
        return read;
    }

    private static boolean given(String name) {
        return parameter(name) != null;
    }

    private static String parameter(String name) {
        return Faces.getRequestParameter(name);
    }
}
