package org.tandem.shared.web;

import io.undertow.predicate.Predicates;
import io.undertow.server.handlers.encoding.ContentEncodingRepository;
import io.undertow.server.handlers.encoding.EncodingHandler;
import io.undertow.server.handlers.encoding.GzipEncodingProvider;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import java.util.zip.Deflater;

/**
 * Compresses what is worked out for each request, pages and answers of the interface, with the least effort: a third of the time for
 * a fifth more bytes. Scripts and styles, which are kept by browsers, are left to the filter of the server, which compresses better.
 */
public class QuickCompression implements ServletExtension {

    private static final String WORKED_OUT = "regex(pattern='^(text/(html|csv|plain|xml)|application/(json|problem[+]json|xhtml[+]xml))',"
            + " value=%{o,Content-Type}, full-match=false)";
    private static final int PRIORITY = 50;

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        ContentEncodingRepository encodings = new ContentEncodingRepository().addEncodingHandler("gzip", new GzipEncodingProvider(Deflater.BEST_SPEED), PRIORITY,
                Predicates.parse(WORKED_OUT, getClass().getClassLoader()));
        deployment.addInitialHandlerChainWrapper(next -> new EncodingHandler(next, encodings));
    }
}
