package vn.motcua.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.catalogue.Field;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.ProcedureWords;
import vn.motcua.catalogue.RequiredPaper;
import vn.motcua.kernel.Mark;

/** One procedure for the public, and its posting sheet (NĐ 63/2010 Art. 8, 17). */
record ProcedurePage(ProcedureVersion version) {

    String name() {
        return version.name();
    }

    String code() {
        return version.code().value();
    }

    Field field() {
        return version.field();
    }

    boolean isLocalCode() {
        return version.validity().codeMark() == Mark.ILLUSTRATIVE;
    }

    boolean isUnderReview() {
        return version.validity().underReview();
    }

    String limit() {
        return PublicWords.limit(version, version.terms().limit());
    }

    /** The variants that have a limit of their own. */
    List<CaseLine> cases() {
        return version.contents().cases().stream()
                .map(it -> new CaseLine(it.name(), limit(it.limit())))
                .toList();
    }

    private @Nullable String limit(@Nullable TimeLimit limit) {
        return limit == null ? null : PublicWords.limit(version, limit);
    }

    String fee() {
        return PublicWords.fee(version);
    }

    List<RequiredPaper> papers() {
        return version.contents().papers().stream()
                .filter(it -> it.mark() != Mark.ILLUSTRATIVE)
                .toList();
    }

    String copies(RequiredPaper paper) {
        return ProcedureWords.paper(paper);
    }

    record CaseLine(String name, @Nullable String limit) {}
}
