package org.tandem.boardpack.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.tandem.access.Caller;
import org.tandem.access.Permission;
import org.tandem.access.service.Authority;
import org.tandem.benchmark.service.PanelHolder;
import org.tandem.boardpack.Pack;
import org.tandem.boardpack.PackState;
import org.tandem.boardpack.PackSubject;
import org.tandem.provider.Provider;
import org.tandem.provider.Provider.Body;
import org.tandem.report.boardpack.Named;
import org.tandem.shared.Period;
import org.tandem.shared.service.BusinessException.NotFound;

/**
 * Whose packs a person sees and keeps: those of the own side about what the own scope covers. A pack about a provider that the
 * other side has issued is seen too; what is still in work is not.
 */
@ApplicationScoped
class PackSight {

    @Inject
    private Authority authority;
    @Inject
    private PanelHolder panels;

    /** The side for which the person acts. */
    Pack.Side side() {
        return authority.caller().scope().ownProvider().isPresent() ? Pack.Side.TRUST : Pack.Side.REGION;
    }

    boolean maySee(Pack pack) {
        return authority.holds(Permission.READ_PACKS) && covers(pack.subject(), pack.asAt()) && (pack.side() == side() || pack.state() == PackState.ISSUED);
    }

    /** Whether the person may work on it. */
    boolean mayKeep(Pack pack) {
        return authority.holds(Permission.KEEP_PACKS) && pack.side() == side() && maySee(pack);
    }

    boolean mayApprove(Pack pack) {
        return authority.holds(Permission.APPROVE_PACKS) && pack.side() == side() && maySee(pack);
    }

    /** Lets only those pass who may work on a pack. */
    void requireKeeper(Pack pack) {
        require(pack, Permission.KEEP_PACKS, mayKeep(pack), "This pack is kept by those who made it.");
    }

    /** Lets only those pass who may approve a pack. */
    void requireApprover(Pack pack) {
        require(pack, Permission.APPROVE_PACKS, mayApprove(pack), "This pack is approved by a signatory of its trust, or by a lead of its board or region.");
    }

    private void require(Pack pack, Permission permission, boolean may, String sentence) {
        authority.require(permission);
        if (!maySee(pack)) {
            throw missing(pack.id());
        }
        if (!may) {
            throw authority.refusal(permission.name(), "pack " + pack.id(), sentence);
        }
    }

    /** Lets only those pass who may make a pack about a subject. */
    void requireScope(PackSubject subject, Period asAt) {
        authority.require(Permission.KEEP_PACKS);
        if (!covers(subject, asAt)) {
            throw authority.refusal(Permission.KEEP_PACKS.name(), subject.kind() + " " + subject.code(), "You make packs about your own organisation, board or region.");
        }
    }

    NotFound missing(long id) {
        return new NotFound("There is no pack " + id + " that you may see.");
    }

    private boolean covers(PackSubject subject, Period asAt) {
        Caller caller = authority.caller();
        if (caller.scope().ownProvider().isPresent()) {
            return subject.isProvider() && caller.scope().ownProvider().filter(subject.code()::equals).isPresent();
        }
        List<Provider> members = members(subject, asAt);
        return !members.isEmpty() && members.stream().allMatch(p -> caller.scope().covers(p.odsCode(), Body.codeOf(p.region()), Body.codeOf(p.icb())));
    }

    /** The providers of a subject that were open at the end of a month, by code; none for a code that nobody has. */
    List<Provider> members(PackSubject subject, Period asAt) {
        LocalDate day = asAt.lastDay();
        return panels.current().providers().all().stream().filter(p -> switch (subject.kind()) {
            case PROVIDER -> p.odsCode().equals(subject.code());
            case ICB -> subject.code().equals(Body.codeOf(p.icb())) && p.isOpenOn(day);
            case REGION -> subject.code().equals(Body.codeOf(p.region())) && p.isOpenOn(day);
        }).sorted().toList();
    }

    /** The subject with its name. */
    Named named(PackSubject subject, Period asAt) {
        Function<Provider, Body> body = subject.kind() == PackSubject.Kind.ICB ? Provider::icb : Provider::region;
        return new Named(subject.code(), members(subject, asAt).stream().findFirst()
                .map(p -> subject.isProvider() ? p.name() : body.apply(p).name()).orElse(subject.code()));
    }

    /** A line about the subject. */
    String facts(PackSubject subject, Period asAt) {
        List<Provider> members = members(subject, asAt);
        if (!subject.isProvider()) {
            return subject.kind().label() + " with " + (members.size() == 1 ? "one provider" : members.size() + " providers");
        }
        return members.stream().findFirst().map(p -> p.odsCode() + " · " + p.type().label() + (p.region() == null ? "" : " · " + p.region().name())).orElse("");
    }

    String nameOf(String provider) {
        return panels.current().providers().find(provider).map(Provider::name).orElse(provider);
    }
}
