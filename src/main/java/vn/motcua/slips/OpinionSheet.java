package vn.motcua.slips;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.Dossiers;
import vn.motcua.opinion.OpinionRequest;
import vn.motcua.platform.LegalClock;
import vn.motcua.registry.Registers;

/** Fills the request for an opinion; all who are asked at once get one with the same number. */
@Component
class OpinionSheet {

    private final Dossiers dossiers;
    private final Catalogue catalogue;
    private final PaperNames names;

    OpinionSheet(Dossiers dossiers, Catalogue catalogue, PaperNames names) {
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.names = names;
    }

    OpinionSheetPage of(OpinionRequest it, OpinionSheetPage.@Nullable Link link) {
        var asker = it.asker();
        var day = LocalDate.ofInstant(asker.at(), LegalClock.ZONE);
        var form = Forms.of(Forms.OPINION, asker.agency(), day);
        var card = dossiers.get(it.code());
        var requester = it.to().isOutside() ? null : card.parties().requester().name();
        return new OpinionSheetPage(
                names.head(form, asker.agency(), asker.unit(), form.numbered(Registers.four(it.slip())), day),
                it.to().name(),
                new OpinionSheetPage.Subject(
                        it.code().value(),
                        catalogue.version(card.procedureVersion()).name(),
                        requester),
                it.question().text(),
                it.question().papers(),
                new OpinionSheetPage.Due(
                        PaperDate.moment(it.limit().dueAt()), it.limit().silence()),
                link,
                names.officer(asker.by()));
    }
}
