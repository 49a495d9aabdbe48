package org.tandem.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import org.omnifaces.util.Faces;

/** The call of the REST interface that answers what a page shows, ready to be used elsewhere. */
@Named("ownCall")
@RequestScoped
public class OwnCall {

    private static final String SAFE = "-._~:/?&=,%";

    @Inject
    private Texts texts;

    /**
     * Address of a call.
     *
     * @param path below the root of the interface, such as {@code /providers?region=Y60}; what an address cannot hold is encoded
     */
    public String address(String path) {
        return Faces.getRequestBaseURL() + "api/v1" + encoded(path);
    }

    /** The call as a program. */
    public String in(String language, String path) {
        return texts.get("call." + language).replace("ADDRESS", address(path));
    }

    static String encoded(String path) {
        StringBuilder text = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || SAFE.indexOf(c) >= 0);
            text.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return text.toString().replaceAll("(?<=[?&])[a-zA-Z]+=(&|$)", "").replaceAll("[?&]$", "");
    }
}
