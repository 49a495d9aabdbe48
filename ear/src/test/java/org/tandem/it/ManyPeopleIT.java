package org.tandem.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The load test, {@code mvn verify -Pload}: a hundred people at once, each thinking five seconds on average between two
 * answers, over pages and calls on four million figures, with an empty Faces page of the same server among them as the floor.
 * It demands that nothing fails; what it measured stands in {@code target/load.txt}. One minute to warm up does not count.
 */
@Tag("load")
class ManyPeopleIT {

    private static final int PEOPLE = Integer.getInteger("tandem.load.people", 100);
    private static final int MINUTES = Integer.getInteger("tandem.load.minutes", 10);
    private static final double THINKING_SECONDS = 5;
    /** As docs/operation.md says for such a server, and not as in a short test. */
    private static final List<String> IN_USE = List.of("-Xms1536m", "-Xmx1536m", "-XX:TieredStopAtLevel=4", "-XX:-UseSerialGC", "-XX:+UseG1GC",
            "-XX:G1HeapRegionSize=8m", "-XX:-G1UseAdaptiveIHOP");
    private static final Pattern HELD = Pattern.compile("Total\\s+\\d+\\s+(\\d+)");

    @Test
    void a_hundred_people_at_once_are_answered() throws IOException, InterruptedException {
        try (OwnTandem tandem = OwnTandem.withDemonstration("load", "postgresql", IN_USE)) {
            tandem.server().deployBeside("empty.war", emptyPage());
            EnglandInFiles england = new EnglandInFiles(tandem.as("data"));
            england.load();
            VisitedPlaces places = new VisitedPlaces(tandem.as("lead"), england.providers());
            AtomicReference<AnswerTimes> times = new AtomicReference<>(new AnswerTimes());
            List<Thread> people = comeIn(tandem.server().address(), places, times);
            TimeUnit.MINUTES.sleep(1);
            AnswerTimes counted = new AnswerTimes();
            StringBuilder heap = new StringBuilder("heap held, MB: " + heap(tandem));
            times.set(counted);
            for (int part = 0; part < 2; part++) {
                TimeUnit.SECONDS.sleep(MINUTES * 30L);
                heap.append(", ").append(heap(tandem));
            }
            people.forEach(Thread::interrupt);
            for (Thread person : people) {
                person.join();
            }
            String table = "%d people, %d minutes, %.1f answers a second%n%s%n%n%s".formatted(PEOPLE, MINUTES, counted.count() / (MINUTES * 60.0), heap,
                    counted.table(List.of(VisitedPlaces.PAGE, VisitedPlaces.CALL, VisitedPlaces.FLOOR)));
            Files.writeString(Path.of(TestServer.required("tandem.it")).resolveSibling("load.txt"), table);
            System.out.println(table);
            assertThat(counted.failures()).isEmpty();
            assertThat(counted.count()).isGreaterThan(PEOPLE);
        }
    }

    private static List<Thread> comeIn(URI address, VisitedPlaces places, AtomicReference<AnswerTimes> times) {
        List<Thread> people = new ArrayList<>();
        List<String> users = VisitedPlaces.people(PEOPLE);
        for (int i = 0; i < users.size(); i++) {
            PageVisitor visitor = PageVisitor.signedInAt(address, users.get(i));
            String user = users.get(i);
            Random random = new Random(i);
            Thread person = new Thread(() -> visit(visitor, user, random, places, times), "person " + i);
            person.start();
            people.add(person);
        }
        return people;
    }

    private static void visit(PageVisitor visitor, String user, Random random, VisitedPlaces places, AtomicReference<AnswerTimes> times) {
        String basic = "Basic " + Base64.getEncoder().encodeToString((user + ":tandem-demo").getBytes());
        try {
            while (true) {
                Thread.sleep((long) (-Math.log(1 - random.nextDouble()) * THINKING_SECONDS * 1000));
                VisitedPlaces.Visit visit = places.next(user, random);
                AnswerTimes now = times.get();
                long start = System.nanoTime();
                int status = visitor.statusOf(visit.address(), visit.kind().equals(VisitedPlaces.CALL) ? basic : null, visit.kind().equals(VisitedPlaces.FLOOR));
                if (status == 200) {
                    now.took(visit.name(), System.nanoTime() - start);
                } else {
                    now.failed(visit.address(), "status " + status);
                }
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } catch (IOException noAnswer) {
            times.get().failed("connection of " + user, noAnswer.toString());
        }
    }

    /** What is still held: the count of its objects collects before it counts. */
    private static long heap(OwnTandem tandem) throws IOException, InterruptedException {
        Matcher held = HELD.matcher(tandem.server().askTheVirtualMachine("GC.class_histogram"));
        assertThat(held.find()).isTrue();
        return Long.parseLong(held.group(1)) >> 20;
    }

    private static ZipExporter emptyPage() {
        return ShrinkWrap.create(WebArchive.class, "empty.war")
                .addAsWebInfResource(new StringAsset("""
                        <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
                          <servlet><servlet-name>faces</servlet-name><servlet-class>jakarta.faces.webapp.FacesServlet</servlet-class></servlet>
                          <servlet-mapping><servlet-name>faces</servlet-name><url-pattern>*.xhtml</url-pattern></servlet-mapping>
                        </web-app>"""), "web.xml")
                .addAsWebInfResource(new StringAsset("<beans bean-discovery-mode=\"annotated\"/>"), "beans.xml")
                .addAsWebResource(new StringAsset("""
                        <!DOCTYPE html>
                        <html lang="en-GB" xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html">
                          <h:head><title>Empty</title></h:head><h:body/>
                        </html>"""), "index.xhtml")
                .as(ZipExporter.class);
    }
}
