package org.tandem.relation.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.audit.service.AuditTrail;
import org.tandem.pairing.AssessedCriterion;
import org.tandem.pairing.Assessment;
import org.tandem.provider.ComparatorGroup;
import org.tandem.provider.Provider;
import org.tandem.relation.AssessmentCoverage;
import org.tandem.relation.AssessmentRecord;
import org.tandem.relation.AssessmentTerms;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Refused;

/**
 * Assessments of what no file brings. Leads record them for providers of their scope, willingness only the provider itself;
 * leads see those of their scope, a trust its own. Nothing is changed or deleted: a newer one supersedes.
 */
@Stateless
public class Assessments {

    private static final Comparator<AssessmentRow> ORDER = Comparator.comparing(AssessmentRow::provider).thenComparing(AssessmentRow::criterion)
            .thenComparing(r -> String.valueOf(r.other())).thenComparing(AssessmentRow::date, Comparator.reverseOrder())
            .thenComparing(AssessmentRow::id, Comparator.reverseOrder());

    @Inject
    private RelationRepository repository;
    @Inject
    private RelationSight sight;
    @Inject
    private Authority authority;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** By provider and criterion, the newest first. */
    public List<AssessmentRow> list(AssessmentQuery query) {
        authority.require(Permission.READ_RELATIONS);
        List<AssessmentRecord> seen = seen();
        Set<Long> newest = newest(seen);
        LocalDate today = sight.today();
        return seen.stream().filter(r -> query.history() || newest.contains(r.id())).filter(r -> matches(r.value(), query))
                .map(r -> AssessmentRow.of(r, newest.contains(r.id()), today, sight)).sorted(ORDER).toList();
    }

    private List<AssessmentRecord> seen() {
        return repository.all(AssessmentRecord.class).stream().filter(r -> isSeen(r.value())).toList();
    }

    /** A trust sees what is said of it, never what another said about working with it. */
    private boolean isSeen(Assessment a) {
        boolean towards = a.other().filter(o -> sight.leads(List.of(o))).isPresent();
        return towards || sight.sees(List.of(a.provider()));
    }

    private boolean matches(Assessment a, AssessmentQuery query) {
        return (query.region() == null || query.region().equals(sight.region(a.provider())))
                && (query.provider() == null || query.provider().equals(a.provider()))
                && (query.criterion() == null || query.criterion() == a.criterion());
    }

    /** Numbers of those that no newer one of the same provider, other and criterion superseded. */
    static Set<Long> newest(Collection<AssessmentRecord> records) {
        Map<List<Object>, AssessmentRecord> last = new HashMap<>();
        for (AssessmentRecord r : records) {
            Assessment a = r.value();
            last.merge(List.of(a.provider(), a.other().orElse(""), a.criterion()), r,
                    (before, after) -> after.value().on().isBefore(before.value().on()) ? before : after);
        }
        return last.values().stream().map(AssessmentRecord::id).collect(Collectors.toCollection(HashSet::new));
    }

    /** How many of the open, comparable providers of a region that the person leads are assessed in each criterion; null for all regions. */
    public List<AssessmentCoverage> coverage(String region) {
        authority.require(Permission.READ_RELATIONS);
        LocalDate today = sight.today();
        Set<String> providers = sight.providers().all().stream().filter(p -> p.isOpenOn(today) && p.group() != ComparatorGroup.OTHER)
                .map(Provider::odsCode).filter(code -> sight.sees(List.of(code)))
                .filter(code -> region == null || region.equals(sight.region(code))).collect(Collectors.toSet());
        List<AssessmentRecord> seen = seen();
        Set<Long> newest = newest(seen);
        List<Assessment> values = seen.stream().filter(r -> newest.contains(r.id())).map(AssessmentRecord::value).toList();
        return Arrays.stream(AssessedCriterion.values()).map(c -> AssessmentCoverage.of(c, providers, values, today)).toList();
    }

    /**
     * Records an assessment.
     *
     * @throws Refused with every field that is wrong
     */
    public AssessmentRow record(AssessmentTerms terms) {
        authority.require(Permission.RECORD_RELATIONS);
        List<Reason> problems = sight.check().of(terms);
        if (!problems.isEmpty()) {
            throw new Refused("BAD_ASSESSMENT", "The assessment was not recorded.", problems.toArray(Reason[]::new));
        }
        requireAuthor(terms);
        AssessmentRecord stored = store(terms.value());
        return AssessmentRow.of(stored, newest(repository.all(AssessmentRecord.class)).contains(stored.id()), sight.today(), sight);
    }

    private AssessmentRecord store(Assessment a) {
        AssessmentRecord stored = new AssessmentRecord(a, sight.who(), clock.instant());
        repository.add(stored);
        audit.done("RECORD_ASSESSMENT", "%s %s%s".formatted(a.criterion(), a.provider(), a.other().map(o -> " with " + o).orElse("")), a.toString());
        return stored;
    }

    private void requireAuthor(AssessmentTerms terms) {
        if (terms.criterion().isSaidByItself()) {
            sight.requireOwn(terms.provider(), "Willingness is said by the provider itself: by a person with the right to sign for it.");
        } else {
            sight.requireLead(List.of(terms.provider()));
        }
    }

    /**
     * Records the rows of a file of the layout {@code tandem-assessments}; all of them or, when one is refused, none.
     *
     * @return how many were recorded
     * @throws Refused with the number of each row that is wrong and why
     */
    public int record(AssessmentFile file) {
        authority.require(Permission.RECORD_RELATIONS);
        List<Reason> problems = new ArrayList<>(file.problems());
        for (AssessmentFile.Row row : file.rows()) {
            sight.check().of(row.terms()).forEach(r -> problems.add(new Reason("row " + row.number(), "Row %d, %s: %s".formatted(row.number(), r.rule(), r.sentence()))));
            if (row.terms().criterion() != null && row.terms().provider() != null && !mayRecord(row.terms())) {
                problems.add(new Reason("row " + row.number(), "Row %d: %s".formatted(row.number(), row.terms().criterion().isSaidByItself()
                        ? "willingness is said by the provider itself." : "the provider lies outside your scope.")));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refused("BAD_ASSESSMENTS", "Nothing of the file was recorded: %d reasons.".formatted(problems.size()), problems.toArray(Reason[]::new));
        }
        file.rows().forEach(row -> store(row.terms().value()));
        return file.rows().size();
    }

    private boolean mayRecord(AssessmentTerms terms) {
        String provider = terms.provider();
        return terms.criterion().isSaidByItself() ? sight.signsFor().filter(provider::equals).isPresent() : sight.leads(List.of(provider));
    }
}
