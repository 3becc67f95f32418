package vn.motcua.catalogue;

import static vn.motcua.platform.Words.t;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.kernel.Mark;

/**
 * A procedure as the public reads it. What is known from memory is told as not verified; what is illustrative is not
 * told at all, except the code, which a dossier needs.
 */
record PublicProcedure(
        @JsonUnwrapped Heading heading,
        List<Paper> papers,
        List<Variant> cases,
        int sets,
        String result,
        String legalBasis,
        List<Step> route) {

    record Heading(
            String code,
            String family,
            String name,
            Field field,
            String fieldName,
            List<String> levels,
            LocalDate validFrom,
            Limit limit,
            Fee fee) {

        static Heading of(ProcedureVersion it) {
            return new Heading(
                    it.code().value(),
                    it.family(),
                    it.name(),
                    it.field(),
                    t("catalogue.field." + it.field()),
                    it.validity().offeredBy().stream().map(Enum::name).sorted().toList(),
                    it.validity().from(),
                    Limit.of(it.terms().limit(), it),
                    Fee.of(it.terms().fee()));
        }
    }

    /** {@code cutoff}: received later that day counts from the next working day. */
    record Limit(
            @Nullable BigDecimal value,
            @Nullable String unit,
            @Nullable String text,
            @Nullable String cutoff,
            boolean verified,
            boolean underReview) {

        static Limit of(TimeLimit limit, ProcedureVersion of) {
            var mark = of.terms().limitMark();
            var underReview = of.validity().underReview();
            var cutoff = Optional.ofNullable(of.terms().cutoff())
                    .map(Object::toString)
                    .orElse(null);
            return mark == Mark.ILLUSTRATIVE
                    ? new Limit(null, null, null, null, false, underReview)
                    : new Limit(
                            limit.value(),
                            limit.unit().name(),
                            ProcedureWords.limit(limit),
                            cutoff,
                            mark == Mark.VERIFIED && !underReview,
                            underReview);
        }
    }

    record Fee(
            @Nullable String kind,
            @Nullable Long amount,
            @Nullable Long furtherAmount,
            @Nullable Long ceiling,
            @Nullable String text,
            boolean verified) {

        static Fee of(FeeRule it) {
            if (it.mark() == Mark.ILLUSTRATIVE) return new Fee(null, null, null, null, null, false);
            var perCopy = it.kind() == FeeRule.Kind.PER_COPY;
            return new Fee(
                    it.kind().name(),
                    it.amount(),
                    perCopy ? it.furtherAmount() : null,
                    perCopy ? it.ceiling() : null,
                    ProcedureWords.fee(it),
                    it.mark() == Mark.VERIFIED);
        }
    }

    record Paper(
            String key, String name, boolean required, boolean shownOnly, int originals, int copies, boolean verified) {

        static Paper of(RequiredPaper it) {
            return new Paper(
                    it.key(),
                    it.name(),
                    it.required(),
                    it.shownOnly(),
                    it.originals(),
                    it.copies(),
                    it.mark() == Mark.VERIFIED);
        }
    }

    record Variant(String key, String name, @Nullable Limit limit) {}

    /** {@code minutes} of working time, only where the split is not illustrative. */
    record Step(
            String key,
            String name,
            String agency,
            String unit,
            String kind,
            boolean counts,
            @Nullable Long minutes) {}

    static PublicProcedure of(ProcedureVersion it) {
        var contents = it.contents();
        return new PublicProcedure(
                Heading.of(it),
                contents.papers().stream()
                        .filter(paper -> paper.mark() != Mark.ILLUSTRATIVE)
                        .map(Paper::of)
                        .toList(),
                contents.cases().stream().map(variant -> variant(variant, it)).toList(),
                contents.sets(),
                contents.result().name(),
                contents.legalBasis(),
                it.route().steps().stream().map(step -> step(step, it.route())).toList());
    }

    private static Variant variant(ProcedureCase it, ProcedureVersion of) {
        var limit = it.limit();
        return new Variant(it.key(), it.name(), limit == null ? null : Limit.of(limit, of));
    }

    private static Step step(StepTemplate it, RouteTemplate route) {
        return new Step(
                it.key(),
                it.name(),
                route.leg(it.leg()).name(),
                t("catalogue.unit." + it.unit()),
                it.kind().name(),
                it.counts(),
                route.mark() == Mark.ILLUSTRATIVE ? null : it.budget().minutes());
    }
}
