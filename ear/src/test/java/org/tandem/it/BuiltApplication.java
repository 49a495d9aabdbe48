package org.tandem.it;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.tandem.access.Permission;
import org.tandem.access.web.Requires;

/** What there is to be called in the application as it was built. */
final class BuiltApplication {

    private BuiltApplication() {
    }

    /** Pages that are served without sign-in. */
    @SuppressWarnings("unchecked")
    static Set<String> openPages() throws ReflectiveOperationException {
        return new TreeSet<>((Set<String>) ofPageAccess("OPEN"));
    }

    /** Pages and downloads that need a permission. */
    @SuppressWarnings("unchecked")
    static Set<String> guardedPages() throws ReflectiveOperationException {
        return new TreeSet<>(((Map<String, Permission>) ofPageAccess("NEEDED")).keySet());
    }

    private static Object ofPageAccess(String name) throws ReflectiveOperationException {
        Field field = Class.forName("org.tandem.access.web.PageAccess").getDeclaredField(name);
        field.setAccessible(true);
        return field.get(null);
    }

    /** Pages that lie in the built web module, by address. */
    static Set<String> pagesInTheArchive() throws IOException {
        Set<String> pages = new TreeSet<>();
        try (ZipFile ear = new ZipFile(TestServer.ear().toFile());
                ZipInputStream war = new ZipInputStream(ear.getInputStream(ear.getEntry("tandem-web.war")))) {
            for (ZipEntry e = war.getNextEntry(); e != null; e = war.getNextEntry()) {
                if (e.getName().endsWith(".xhtml") && !e.getName().startsWith("WEB-INF/") && !e.getName().startsWith("resources/")) {
                    pages.add("/" + e.getName().replace(".xhtml", ""));
                }
            }
        }
        return pages;
    }

    /** The permission that each call names, by call such as {@code GET /providers/{ods}}. */
    static Map<String, Optional<Permission>> calls() throws ClassNotFoundException {
        Map<String, Optional<Permission>> calls = new TreeMap<>();
        for (JavaClass c : new ClassFileImporter().importPackages("org.tandem")) {
            if (c.isAnnotatedWith(Path.class)) {
                Class<?> resource = Class.forName(c.getName());
                for (Method m : resource.getDeclaredMethods()) {
                    verb(m).ifPresent(verb -> calls.put(verb + " " + pathOf(resource, m),
                            Optional.ofNullable(m.getAnnotation(Requires.class)).map(Requires::value)));
                }
            }
        }
        return calls;
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations()).map(Annotation::annotationType).filter(a -> a.isAnnotationPresent(HttpMethod.class))
                .map(a -> a.getAnnotation(HttpMethod.class).value()).findFirst();
    }

    private static String pathOf(Class<?> resource, Method method) {
        Path own = method.getAnnotation(Path.class);
        String path = resource.getAnnotation(Path.class).value() + "/" + (own == null ? "" : own.value());
        String plain = path.replaceAll("/+", "/").replaceAll("\\{\\s*(\\w+)\\s*:[^/]*}", "{$1}");
        return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
    }
}
