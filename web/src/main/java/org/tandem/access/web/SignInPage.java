package org.tandem.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.omnifaces.util.Faces;
import org.tandem.access.service.SignIns;
import org.tandem.shared.web.Notices;

/** The sign-in page. */
@Named
@RequestScoped
public class SignInPage {

    /** Published; these accounts exist only with the demonstration set. */
    private static final String DEMONSTRATION_PASSWORD = "tandem-demo";

    private static final int LONGEST_IN_SECONDS = 90;

    @Inject
    private SignIns signIns;
    @Inject
    private PageSessions sessions;
    @Inject
    private Notices notices;
    @Inject
    private Clock clock;

    private String name;
    private String password;
    private String next;

    public void signIn() throws IOException {
        if (name == null || name.isBlank() || password == null || password.isEmpty()) {
            notices.wrongField("signIn:name", "signIn.incomplete");
            return;
        }
        HttpServletRequest request = Faces.getRequest();
        SignIns.Answer answer = signIns.byPassword(new SignIns.Attempt(name, password, request.getRemoteAddr(), SignIns.Way.PAGE));
        if (answer instanceof SignIns.Opened opened) {
            sessions.open(request, Faces.getResponse(), opened);
            Faces.redirect(request.getContextPath() + LocalAddress.orOverview(next));
        } else if (answer instanceof SignIns.CodeNeeded needed) {
            HalfSignIn.begin(request, needed, clock.instant(), next);
            Faces.redirect(request.getContextPath() + "/sign-in");
        } else if (answer instanceof SignIns.Later later) {
            notices.wrong("signIn.later", words(later.untilNext()));
        } else {
            notices.wrong(answer instanceof SignIns.Closed ? "signIn.closed" : "signIn.refused");
        }
    }

    static String words(Duration wait) {
        long seconds = Math.max(1, wait.toSeconds());
        return seconds <= LONGEST_IN_SECONDS ? seconds + " seconds" : (seconds + 59) / 60 + " minutes";
    }

    /** Signs in as a made-up person of the demonstration set and opens a story, the overview when the index is negative. */
    public void open(String person, int story) throws IOException {
        name = person;
        password = DEMONSTRATION_PASSWORD;
        next = story < 0 ? null : "/story?index=" + story;
        signIn();
    }

    public String getDemonstrationPassword() {
        return DEMONSTRATION_PASSWORD;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }
}
