package vn.motcua.score;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.kernel.Mark;
import vn.motcua.organisation.AgencyCode;

/** Which procedures an agency offers, and which of them are published with all their required parts. */
@Component
class Offers {

    private final Catalogue catalogue;

    Offers(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Facts.Offer of(AgencyCode agency, LocalDate on) {
        var offered = catalogue.offeredAt(agency, on);
        return new Facts.Offer(
                offered.size(), offered.stream().filter(Offers::isComplete).count());
    }

    List<ProcedureVersion> incomplete(AgencyCode agency, LocalDate on) {
        return catalogue.offeredAt(agency, on).stream()
                .filter(it -> !isComplete(it))
                .toList();
    }

    /** What citizens are shown as "under review" is not published: limit and fee must be more than an illustration. */
    private static boolean isComplete(ProcedureVersion it) {
        return it.terms().limitMark() != Mark.ILLUSTRATIVE
                && it.terms().fee().mark() != Mark.ILLUSTRATIVE
                && !it.contents().papers().isEmpty()
                && !it.contents().legalBasis().isBlank();
    }
}
