package vn.motcua.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.identity.Accounts;
import vn.motcua.kernel.Actor;
import vn.motcua.organisation.Agencies;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.Words;

/** What happened to a dossier, in plain words, latest first. */
@Component
@Order(90)
class TimelinePanel implements DossierPanel {

    private static final int HASH_LETTERS_SHOWN = 12;

    private final PartyTable parties;
    private final Timeline timeline;
    private final Catalogue catalogue;
    private final Accounts accounts;
    private final Agencies agencies;

    TimelinePanel(PartyTable parties, Timeline timeline, Catalogue catalogue, Accounts accounts, Agencies agencies) {
        this.parties = parties;
        this.timeline = timeline;
        this.catalogue = catalogue;
        this.accounts = accounts;
        this.agencies = agencies;
    }

    @Override
    public boolean isFolded() {
        return true;
    }

    @Override
    public Optional<Panel> of(DossierCard dossier, Actor viewer) {
        if (!parties.sees(dossier.code(), viewer.agenciesWhere(Permissions.TIMELINE))) return Optional.empty();
        var names = new Names(accounts, agencies);
        var route = catalogue.version(dossier.procedureVersion()).route();
        var reasons = timeline.personal(dossier.code());
        var lines = timeline.of(dossier.code()).reversed().stream()
                .map(it -> line(it, FactWords.of(it, reasons.getOrDefault(it.seq(), Map.of()), route), names))
                .toList();
        return Optional.of(new Panel("dossier.timeline.title", "dossier/timeline", new Page(lines)));
    }

    private static Line line(TimelineEntry entry, String words, Names names) {
        var day = LocalDate.ofInstant(entry.at(), LegalClock.ZONE);
        return new Line(
                entry.seq(),
                entry.at(),
                words,
                officer(entry, names),
                names.agency(entry.agency(), day),
                entry.hash().substring(0, HASH_LETTERS_SHOWN));
    }

    /** Whoever stood in for somebody says for whom. */
    private static String officer(TimelineEntry entry, Names names) {
        var officer = names.officer(entry.actor());
        return entry.body().get(Links.INSTEAD_OF) instanceof String absent
                ? Words.t("dossier.timeline.instead-of", officer, names.officer(absent))
                : officer;
    }

    record Line(long seq, Instant at, String words, String officer, String agency, String hash) {}

    record Page(List<Line> lines) {}
}
