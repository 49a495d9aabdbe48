package org.tandem.report.sheet;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import javax.xml.transform.TransformerFactory;

/**
 * What a thread loads, but without the question which library brings a {@link TransformerFactory}, so that the platform gives its own. POI
 * asks for each part of a workbook, and each time every library was looked through, half of the time of a large one. A system property
 * would say so to everything that runs in the server.
 */
final class PlatformTransformers extends ClassLoader {

    private static final String LIST = "META-INF/services/" + TransformerFactory.class.getName();

    private PlatformTransformers(ClassLoader all) {
        super(all);
    }

    /** What may throw while it writes. */
    interface Work {
        void run() throws IOException;
    }

    /** Does it in this thread with the factory of the platform. */
    static void during(Work work) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(new PlatformTransformers(before));
        try {
            work.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public URL getResource(String name) {
        return LIST.equals(name) ? null : super.getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return LIST.equals(name) ? Collections.emptyEnumeration() : super.getResources(name);
    }
}
