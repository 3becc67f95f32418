package vn.motcua.slips;

import static vn.motcua.platform.Words.t;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.Appointments;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.Incident;
import vn.motcua.dossier.Reappointment;
import vn.motcua.dossier.Reopenings;
import vn.motcua.dossier.Timeline;
import vn.motcua.identity.Signing;
import vn.motcua.platform.LegalClock;
import vn.motcua.registry.Books;
import vn.motcua.registry.Registers;

/** Fills form 04 from the last apology of a dossier: for a delay, or for a result that was wrong. */
@Component
class ApologySlip {

    private static final String REOPENED = "dossier.reopened";
    private static final String DUE_AT = "dueAt";

    private final Appointments appointments;
    private final Reopenings reopenings;
    private final Timeline timeline;
    private final Registers registers;
    private final Catalogue catalogue;
    private final PaperNames names;

    ApologySlip(
            Appointments appointments,
            Reopenings reopenings,
            Timeline timeline,
            Registers registers,
            Catalogue catalogue,
            PaperNames names) {
        this.appointments = appointments;
        this.reopenings = reopenings;
        this.timeline = timeline;
        this.registers = registers;
        this.catalogue = catalogue;
        this.names = names;
    }

    private record Said(String agency, Instant at, String signer, List<String> block) {}

    /** None where nobody has apologised. */
    Optional<ApologyPage> of(DossierCard card) {
        var delays = appointments.of(card.code());
        var wrongs = reopenings.of(card.code());
        var delay = delays.isEmpty() ? null : delays.getLast();
        var wrong = wrongs.isEmpty() ? null : wrongs.getLast();
        if (wrong != null && (delay == null || wrong.at().isAfter(delay.at()))) return Optional.of(page(card, wrong));
        return Optional.ofNullable(delay).map(it -> page(card, it));
    }

    private ApologyPage page(DossierCard card, Reappointment it) {
        var by = names.agency(it.agency(), day(it.at()));
        var effectKey = it.effect() == Reappointment.Effect.MOVED ? null : "slips.apology." + it.effect();
        var cause =
                new ApologyPage.Cause(t("slips.apology.cause", by), it.reason(), t("slips.apology.sorry"), effectKey);
        return page(
                card,
                new Said(
                        it.agency(),
                        it.at(),
                        it.signer(),
                        Signing.Block.parse(it.signedAs()).lines()),
                cause,
                dates(card, PaperDate.moment(it.dueBefore()), it.newDueAt()));
    }

    private ApologyPage page(DossierCard card, Incident it) {
        var number = it.wrong().number();
        var what = number == null ? t("slips.apology.wrong") : t("slips.apology.wrong-number", number);
        var cause = new ApologyPage.Cause(what, it.reason(), t("slips.apology.sorry-wrong"), null);
        return page(
                card,
                new Said(it.agency(), it.at(), it.officer(), List.of()),
                cause,
                dates(card, null, promised(card)));
    }

    /** The date promised when the result was begun anew. */
    private Instant promised(DossierCard card) {
        return timeline.of(card.code()).reversed().stream()
                .filter(it -> it.kind().equals(REOPENED))
                .map(it -> Instant.parse(String.valueOf(it.body().get(DUE_AT))))
                .findFirst()
                .orElseThrow();
    }

    private static ApologyPage.Dates dates(DossierCard card, @Nullable String due, Instant newDue) {
        return new ApologyPage.Dates(PaperDate.moment(card.times().receivedAt()), due, PaperDate.moment(newDue));
    }

    private ApologyPage page(DossierCard card, Said said, ApologyPage.Cause cause, ApologyPage.Dates dates) {
        var day = day(said.at());
        var form = Forms.of(Forms.APOLOGY, said.agency(), day);
        var number = SlipNumber.of(registers, card.code(), Books.APOLOGY_SLIP, form);
        var matter = new ApologyPage.Matter(
                card.code().value(),
                card.parties().requester(),
                catalogue.version(card.procedureVersion()).name(),
                names.agency(said.agency(), day));
        return new ApologyPage(
                names.headOfAgency(form, said.agency(), number, day),
                matter,
                dates,
                cause,
                said.signer(),
                said.block());
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, LegalClock.ZONE);
    }
}
