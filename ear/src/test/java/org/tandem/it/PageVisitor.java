package org.tandem.it;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
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
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person with a browser's session, but without a browser: fills in the sign-in form and asks for pages. */
final class PageVisitor {

    private static final Pattern INPUT = Pattern.compile("<(?:input|textarea)[^>]*>");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies).followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(20)).build();

    /** Calls bring no cookie. */
    private static final HttpClient CALLS = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(20)).build();

    private URI server;

    private PageVisitor(URI server) {
        this.server = server;
    }

    static PageVisitor nobody() {
        return new PageVisitor(TestServer.address());
    }

    /** Somebody who is not signed in, on a server of the test's own. */
    static PageVisitor at(URI server) {
        return new PageVisitor(server);
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
        return send(get("/sign-in" + query).body(), "signIn", "signIn:go", Map.of("signIn:name", user, "signIn:password", password));
    }

    /**
     * Fills in a form and sends it by one of its buttons, at the server where the visitor is now.
     *
     * @param page as it came
     */
    HttpResponse<String> send(String page, String form, String button, Map<String, String> typed) {
        Matcher found = Pattern.compile("<form[^>]*id=\"" + form + "\".*?</form>", Pattern.DOTALL).matcher(page);
        if (!found.find()) {
            throw new AssertionError("There is no form " + form + ": " + page);
        }
        List<String> fields = new ArrayList<>();
        Matcher input = INPUT.matcher(found.group());
        while (input.find()) {
            String name = attribute(input.group(), "name");
            if (!attribute(input.group(), "type").equals("submit") || name.equals(button)) {
                fields.add(encoded(name) + "=" + encoded(typed.getOrDefault(name, attribute(input.group(), "value"))));
            }
        }
        String path = URI.create(attribute(found.group(), "action")).getPath().substring(server.getPath().length());
        return send(request(path + queryOf(attribute(found.group(), "action"))).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", fields))));
    }

    private static String queryOf(String address) {
        int mark = address.indexOf('?');
        return mark < 0 ? "" : address.substring(mark);
    }

    /** Goes to another server with all cookies. */
    void goTo(URI another) {
        server = another;
    }

    /** What the browser keeps under a name, empty when nothing. */
    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream().filter(c -> c.getName().equals(name)).map(HttpCookie::getValue).findFirst().orElse("");
    }

    /** Brings a cookie that another browser was given. */
    void bring(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setPath(server.getPath());
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create("http://127.0.0.1"), cookie);
    }

    /** Keeps this cookie alone. */
    void keepOnly(String name) {
        for (URI site : cookies.getCookieStore().getURIs()) {
            for (HttpCookie cookie : List.copyOf(cookies.getCookieStore().get(site))) {
                if (!cookie.getName().equals(name)) {
                    cookies.getCookieStore().remove(site, cookie);
                }
            }
        }
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
