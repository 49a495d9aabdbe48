package org.tandem.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EveryCallNamesItsPermissionTest {

    @Test
    void a_method_that_answers_a_call_names_the_permission_that_it_needs() throws Exception {
        List<Method> calls = calls();

        assertThat(calls).isNotEmpty();
        assertThat(calls).allSatisfy(m -> assertThat(m.isAnnotationPresent(Requires.class)).as(m.toString()).isTrue());
    }

    private static List<Method> calls() throws IOException, URISyntaxException, ClassNotFoundException {
        Path classes = Path.of(Requires.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<Method> calls = new ArrayList<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(f -> f.toString().endsWith("Resource.class")).toList()) {
                String name = classes.relativize(file).toString().replace(".class", "").replace(java.io.File.separatorChar, '.');
                Arrays.stream(Class.forName(name).getDeclaredMethods()).filter(EveryCallNamesItsPermissionTest::answersACall).forEach(calls::add);
            }
        }
        return calls;
    }

    private static boolean answersACall(Method method) {
        return Arrays.stream(method.getAnnotations()).anyMatch(a -> a.annotationType().isAnnotationPresent(HttpMethod.class));
    }
}
