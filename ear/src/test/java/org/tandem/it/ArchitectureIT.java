package org.tandem.it;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** How the modules, layers and features of Tandem may know each other; held on the built classes. */
class ArchitectureIT {

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/") && !location.contains("-tests"))
            .importPackages("org.tandem");

    private enum Module { DOMAIN, REPORTS, EJB, WEB }

    private static Module moduleOf(JavaClass c) {
        String where = c.getSource().orElseThrow().getUri().toString();
        for (Module module : Module.values()) {
            String name = module.name().toLowerCase(java.util.Locale.ROOT);
            if (where.contains("tandem-" + name) || where.contains("/" + name + "/target/")) {
                return module;
            }
        }
        throw new IllegalStateException("No module is known for " + where);
    }

    private static DescribedPredicate<JavaClass> in(Module... modules) {
        return DescribedPredicate.describe("in " + Set.of(modules), c -> c.getSource().isPresent()
                && c.getPackageName().startsWith("org.tandem") && Set.of(modules).contains(moduleOf(c)));
    }

    private static void check(ArchRule rule) {
        rule.check(ALL);
    }

    @Test
    void all_four_modules_are_looked_at() {
        Map<Module, Integer> counts = new TreeMap<>();
        ALL.forEach(c -> counts.merge(moduleOf(c), 1, Integer::sum));
        assertThat(counts.get(Module.DOMAIN)).isGreaterThan(150);
        assertThat(counts.get(Module.REPORTS)).isGreaterThan(40);
        assertThat(counts.get(Module.EJB)).isGreaterThan(100);
        assertThat(counts.get(Module.WEB)).isGreaterThan(60);
    }

    @Test
    void a_module_knows_only_those_below_it() {
        check(noClasses().that(in(Module.DOMAIN)).should().dependOnClassesThat(in(Module.REPORTS, Module.EJB, Module.WEB)));
        check(noClasses().that(in(Module.REPORTS)).should().dependOnClassesThat(in(Module.EJB, Module.WEB)));
        check(noClasses().that(in(Module.EJB)).should().dependOnClassesThat(in(Module.WEB)));
    }

    @Test
    void a_package_stands_in_one_module_only() {
        Map<String, Set<Module>> modules = new TreeMap<>();
        ALL.forEach(c -> modules.computeIfAbsent(c.getPackageName(), p -> new TreeSet<>()).add(moduleOf(c)));
        assertThat(modules).allSatisfy((name, in) -> assertThat(in).as(name).hasSize(1));
    }

    @Test
    void services_stand_in_service_packages_and_pages_and_calls_in_web_packages() {
        check(classes().that(in(Module.EJB)).should().resideInAnyPackage("org.tandem.*.service..", "org.tandem.health..", "org.tandem.persistence.."));
        check(classes().that(in(Module.WEB)).should().resideInAPackage("org.tandem.*.web.."));
        check(classes().that(in(Module.REPORTS)).should().resideInAPackage("org.tandem.report.."));
        check(classes().that(in(Module.DOMAIN)).should().resideOutsideOfPackages("..service..", "..web..", "org.tandem.report.."));
    }

    @Test
    void the_features_of_the_domain_know_each_other_in_one_direction() {
        slicesIn(Module.DOMAIN, "org.tandem.(*)..");
    }

    @Test
    void the_features_of_the_services_know_each_other_in_one_direction() {
        slices().assignedFrom(new Features()).should().beFreeOfCycles()
                .ignoreDependency(DescribedPredicate.alwaysTrue(), simpleName("ShippedCatalogue"))
                .because("the catalogue is data that everything stands on").check(ALL.that(in(Module.EJB)));
    }

    @Test
    void the_features_of_pages_and_calls_know_each_other_in_one_direction() {
        slicesIn(Module.WEB, "org.tandem.(*)..");
    }

    @Test
    void the_kinds_of_reports_know_each_other_in_one_direction() {
        slicesIn(Module.REPORTS, "org.tandem.report.(*)..");
    }

    private static void slicesIn(Module module, String pattern) {
        slices().matching(pattern).should().beFreeOfCycles().check(ALL.that(in(module)));
    }

    /** Features, where two that are one thing count as one. */
    private static final class Features implements SliceAssignment {

        private static final Map<String, String> ONE_WITH = Map.of("audit", "access");

        @Override
        public String getDescription() {
            return "the features, the audit trail being one with access: every refusal is recorded and every record names a caller";
        }

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass c) {
            if (!c.getPackageName().startsWith("org.tandem.")) {
                return SliceIdentifier.ignore();
            }
            String feature = c.getPackageName().split("\\.")[2];
            return SliceIdentifier.of(ONE_WITH.getOrDefault(feature, feature));
        }
    }

    @Test
    void the_domain_knows_no_container_but_the_mapping_of_its_entities() {
        check(noClasses().that(in(Module.DOMAIN)).should().dependOnClassesThat(
                resideInAPackage("jakarta..").and(not(resideInAPackage("jakarta.persistence..")))));
        check(noClasses().that(in(Module.DOMAIN, Module.REPORTS)).should().dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.hibernate..", "org.jboss.."));
        check(noClasses().that(in(Module.REPORTS)).should().dependOnClassesThat().resideInAPackage("jakarta.."));
    }

    @Test
    void only_repositories_hold_an_entity_manager() {
        check(noClasses().that().haveSimpleNameNotEndingWith("Repository")
                .and().doNotHaveFullyQualifiedName("org.tandem.shared.service.DataVersions")
                .and().doNotHaveFullyQualifiedName("org.tandem.provider.service.BodyLabelStore")
                .should().dependOnClassesThat().haveFullyQualifiedName("jakarta.persistence.EntityManager"));
    }

    @Test
    void only_the_web_module_knows_faces_servlets_and_calls() {
        check(noClasses().that(in(Module.DOMAIN, Module.REPORTS, Module.EJB)).should().dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "org.omnifaces..", "jakarta.servlet..", "jakarta.ws.rs.."));
    }

    @Test
    void only_reports_write_jasper_and_poi_and_only_intake_reads_poi() {
        check(noClasses().that(not(in(Module.REPORTS))).should().dependOnClassesThat(
                resideInAnyPackage("net.sf.jasperreports..", "org.openpdf..", "com.lowagie..", "org.apache.pdfbox..")));
        check(noClasses().that(not(in(Module.REPORTS))).and().resideOutsideOfPackage("org.tandem.intake.service..")
                .should().dependOnClassesThat().resideInAPackage("org.apache.poi.."));
    }

    @Test
    void the_time_comes_from_a_clock_and_chance_from_a_seed() {
        check(noClasses().that().doNotHaveFullyQualifiedName("org.tandem.shared.service.Clocks").should(
                callMethodWhere(DescribedPredicate.describe("the clock of the machine is read", ArchitectureIT::readsTheMachinesClock))));
        check(noClasses().should().callConstructor(java.util.Random.class).orShould().callConstructor(java.util.Date.class)
                .orShould().callMethod(Math.class, "random")
                .orShould().callMethod(java.util.concurrent.ThreadLocalRandom.class, "current"));
    }

    private static boolean readsTheMachinesClock(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        boolean now = owner.startsWith("java.time.") && call.getName().equals("now") && call.getTarget().getRawParameterTypes().stream()
                .noneMatch(p -> p.getName().equals("java.time.Clock"));
        boolean machine = owner.equals("java.time.Clock") && call.getName().startsWith("system");
        return now || machine || owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis");
    }

    @Test
    void beans_without_state_are_never_written_to_once_they_are_made() {
        check(classes().that().areAnnotatedWith("jakarta.ejb.Stateless")
                .should(new ArchCondition<>("write no field outside their constructor") {
                    @Override
                    public void check(JavaClass bean, ConditionEvents events) {
                        bean.getFieldAccessesFromSelf().stream().filter(a -> a.getAccessType() == JavaFieldAccess.AccessType.SET)
                                .filter(a -> !a.getOrigin().isConstructor() && !a.getOrigin().getName().equals("<clinit>"))
                                .forEach(a -> events.add(SimpleConditionEvent.violated(bean, a.getDescription())));
                    }
                }));
    }

    @Test
    void nobody_prints_to_the_console() {
        check(NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
    }

    @Test
    void nobody_looks_beans_up() {
        check(noClasses().should().callMethod(jakarta.enterprise.inject.spi.CDI.class, "current")
                .because("what a class needs is injected"));
        check(noClasses().that().doNotHaveFullyQualifiedName("org.tandem.health.TandemReady")
                .should().dependOnClassesThat().haveFullyQualifiedName("javax.naming.InitialContext")
                .because("the server takes health checks from libraries only, and those cannot have services injected"));
    }

    @Test
    void names_say_what_a_class_is_for() {
        check(noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl|Dto|DTO)$"));
    }
}
