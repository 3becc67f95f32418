package vn.motcua.catalogue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.LimitUnit;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.kernel.Mark;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.UnitKind;

/**
 * A procedure as published for a period, with the parts NĐ 63/2010 Art. 8 requires. A dossier keeps the version it was
 * received under. {@code family} names the procedure across versions ("S1"); {@code limitMark} says how sure the
 * limit is; {@code underReview}: its law has been replaced and officers are told so.
 */
public record ProcedureVersion(
        long id,
        String family,
        ProcedureCode code,
        String name,
        Field field,
        Validity validity,
        Terms terms,
        Contents contents,
        RouteTemplate route) {

    /**
     * When it is in force (the end is the first day it is not), by which decision, and at the desks of which levels.
     * {@code replacedBy}: the family that takes its place where no later version of its own follows.
     */
    public record Validity(
            LocalDate from,
            @Nullable LocalDate to,
            String decision,
            boolean underReview,
            Set<AgencyLevel> offeredBy,
            @Nullable String replacedBy,
            Mark codeMark) {

        public Validity {
            offeredBy = Set.copyOf(offeredBy);
        }

        public boolean holds(LocalDate day) {
            return !day.isBefore(from) && (to == null || day.isBefore(to));
        }
    }

    /** Limit, cut-off hour of the due moment if it has one, fee, and on what grounds the clock may stand still. */
    public record Terms(
            TimeLimit limit, Mark limitMark, @Nullable LocalTime cutoff, FeeRule fee, List<LegalGround> grounds) {
        public Terms {
            grounds = grounds.stream()
                    .sorted(Comparator.comparing(LegalGround::kind))
                    .toList();
        }
    }

    /** Papers, variants, parts of a bundle, number of sets, result and legal basis. */
    public record Contents(
            List<RequiredPaper> papers,
            List<ProcedureCase> cases,
            List<Part> parts,
            int sets,
            ResultKind result,
            String legalBasis) {
        public Contents {
            papers = List.copyOf(papers);
            cases = List.copyOf(cases);
            parts = List.copyOf(parts);
        }
    }

    ProcedureVersion with(RouteTemplate other) {
        return new ProcedureVersion(id, family, code, name, field, validity, terms, contents, other);
    }

    ProcedureVersion withId(long published) {
        return new ProcedureVersion(published, family, code, name, field, validity, terms, contents, route);
    }

    /** The limit of that variant, or the procedure's own. */
    public TimeLimit limitFor(@Nullable String caseKey) {
        return variant(caseKey).map(ProcedureCase::limit).orElse(terms.limit());
    }

    /** Whether its law has it answered while the citizen waits (NĐ 61/2018 Art. 17): its limit is the day itself. */
    public boolean isAnsweredAtOnce(@Nullable String caseKey) {
        return limitFor(caseKey).unit() == LimitUnit.SAME_DAY;
    }

    /** The variant of that key, where the procedure has one; of a bundle the parts that the key names, together. */
    public Optional<ProcedureCase> variant(@Nullable String caseKey) {
        if (!contents.parts().isEmpty()) return Bundle.of(this, caseKey);
        return contents.cases().stream().filter(it -> it.key().equals(caseKey)).findFirst();
    }

    /** Whether a citizen can owe anything: a fee, or what the tax office determines. */
    public boolean mayOblige() {
        return terms.fee().kind() != FeeRule.Kind.FREE
                || ground(LegalGround.Kind.TAX_PAYMENT).isPresent();
    }

    /** The ground of that kind, where the law of this version lists it. */
    public Optional<LegalGround> ground(LegalGround.Kind kind) {
        return terms.grounds().stream().filter(it -> it.kind() == kind).findFirst();
    }

    /** By what law handling may go on after a stop; empty: a stop is the end. */
    public Optional<String> goOnBasis() {
        return ground(LegalGround.Kind.GO_ON_AFTER_STOP).map(LegalGround::basis);
    }

    /** Whether a step of its route stands for that ground, so that nobody pauses for it by hand and forgets its end. */
    public boolean standsStillByItself(LegalGround.Kind kind) {
        return route.steps().stream().flatMap(it -> standsStillAt(it).stream()).anyMatch(it -> it.kind() == kind);
    }

    /** Why the clock stands still while a dossier is at that step: the step does not count, and a ground says so. */
    public Optional<LegalGround> standsStillAt(StepTemplate step) {
        if (step.counts()) return Optional.empty();
        if (step.kind() == StepKind.POSTING) return ground(LegalGround.Kind.POSTING);
        return step.unit() == UnitKind.TAX ? ground(LegalGround.Kind.TAX_DETERMINATION) : Optional.empty();
    }
}
