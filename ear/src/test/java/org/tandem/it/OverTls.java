package org.tandem.it;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/** Asks the server of the run over TLS; its certificate is its own, made when it is first asked. */
final class OverTls {

    private static final int HTTP_TO_HTTPS = 8443 - 8080;

    private OverTls() {
    }

    static HttpResponse<String> get(String path) throws IOException, InterruptedException, GeneralSecurityException {
        SSLContext tls = SSLContext.getInstance("TLS");
        tls.init(null, new TrustManager[] {new Whoever()}, null);
        URI address = URI.create("https://127.0.0.1:" + (TestServer.address().getPort() + HTTP_TO_HTTPS) + "/tandem" + path);
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).sslContext(tls).build()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Believes the server whoever it says it is: the test is about headers. */
    private static final class Whoever extends X509ExtendedTrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {
            // whoever
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {
            // whoever
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, SSLEngine engine) {
            // whoever
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, SSLEngine engine) {
            // whoever
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {
            // whoever
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {
            // whoever
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
