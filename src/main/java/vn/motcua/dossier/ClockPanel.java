package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.ProcedureWords;
import vn.motcua.kernel.Actor;

/** Why a dossier is due when it is: the limit, the receipt, and every stretch until the due moment. */
@Component
@Order(3)
class ClockPanel implements DossierPanel {

    private final Catalogue catalogue;
    private final Clocks clocks;

    ClockPanel(Catalogue catalogue, Clocks clocks) {
        this.catalogue = catalogue;
        this.clocks = clocks;
    }

    @Override
    public Optional<Panel> of(DossierCard dossier, Actor viewer) {
        var version = catalogue.version(dossier.procedureVersion());
        var reading = clocks.of(dossier);
        var limit = ProcedureWords.limit(version.limitFor(dossier.parties().caseKey()));
        var promised = new Page.Promised(
                dossier.code().value(),
                ClockWords.of(limit, dossier, reading.clock()),
                dossier.times().receivedAt());
        return Optional.of(new Panel("dossier.clock.title", "dossier/clock", new Page(promised, reading, version)));
    }

    record Page(Promised promised, Clocks.Reading reading, ProcedureVersion version) {

        /** What goes with the ledger when it is copied: which dossier, by what rule, what was promised anew. */
        List<String> copied() {
            var apologies = reading.apologies().stream().map(Reappointment::words);
            return Stream.concat(Stream.of(promised.code(), promised.rule()), apologies)
                    .toList();
        }

        /** How it came about. */
        record Promised(String code, String rule, Instant receivedAt) {}
    }
}
