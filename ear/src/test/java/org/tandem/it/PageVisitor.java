package org.tandem.it;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person with a browser's session, but without a browser: fills in the sign-in form and asks for pages. */
final class PageVisitor {

    private static final Pattern FORM = Pattern.compile("<form[^>]*id=\"signIn\".*?</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL)).followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(20)).build();

    /** Calls bring no cookie. */
    private static final HttpClient CALLS = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(20)).build();

    private final URI server;

    private PageVisitor(URI server) {
        this.server = server;
    }

    static PageVisitor nobody() {
        return new PageVisitor(TestServer.address());
    }

    /** A demonstration user on a server of the test's own. */
    static PageVisitor signedInAt(URI server, String user) {
        PageVisitor visitor = new PageVisitor(server);
        visitor.signIn(user);
        return visitor;
    }

    static PageVisitor signedIn(String user) {
        return signedInAt(TestServer.address(), user);
    }

    private void signIn(String user) {
        HttpResponse<String> answer = trySigningIn(user, "tandem-demo");
        if (answer.statusCode() != 302) {
            throw new AssertionError("Sign-in of %s was answered by %d: %s".formatted(user, answer.statusCode(), answer.body()));
        }
    }

    /** Sends the sign-in form and answers what came back. */
    HttpResponse<String> trySigningIn(String user, String password) {
        return trySigningIn(user, password, "");
    }

    /** The same for somebody who wanted to see another page, as the query of the sign-in page says. */
    HttpResponse<String> trySigningIn(String user, String password, String query) {
        String page = get("/sign-in" + query).body();
        Matcher form = FORM.matcher(page);
        if (!form.find()) {
            throw new AssertionError("The sign-in page has no form: " + page);
        }
        List<String> fields = new ArrayList<>();
        Matcher input = INPUT.matcher(form.group());
        while (input.find()) {
            String name = attribute(input.group(), "name");
            String value = switch (attribute(input.group(), "type")) {
                case "password" -> password;
                case "text" -> user;
                default -> attribute(input.group(), "value");
            };
            fields.add(encoded(name) + "=" + encoded(value));
        }
        return send(request("/sign-in").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", fields))));
    }

    /** Sends a form without fields. */
    HttpResponse<String> post(String page) {
        return send(request(page).POST(BodyPublishers.noBody()));
    }

    HttpResponse<String> get(String page) {
        return send(request(page).GET());
    }

    /**
     * Asks as a browser does, for a compressed answer.
     *
     * @param basic sign-in of a call, or null for a page
     * @param beside whether the address is of another application on the server
     */
    int statusOf(String address, String basic, boolean beside) throws IOException, InterruptedException {
        String place = beside ? server.resolve(address).toString() : server + (basic == null ? "" : "/api/v1") + address;
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(place)).timeout(Duration.ofSeconds(120)).header("Accept-Encoding", "gzip");
        if (basic == null) {
            return client.send(request.build(), BodyHandlers.ofByteArray()).statusCode();
        }
        return CALLS.send(request.header("Authorization", basic).build(), BodyHandlers.ofByteArray()).statusCode();
    }

    private HttpRequest.Builder request(String page) {
        return HttpRequest.newBuilder(URI.create(server + page)).timeout(Duration.ofSeconds(120));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("No answer from a page", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\s" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1).replace("&amp;", "&").replace("&quot;", "\"") : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
