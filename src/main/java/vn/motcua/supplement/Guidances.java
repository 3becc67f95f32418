package vn.motcua.supplement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.dossier.AcceptedDossier;
import vn.motcua.dossier.Timeline;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.LegalClock;
import vn.motcua.registry.Books;
import vn.motcua.registry.Registers;
import vn.motcua.supplement.GuidanceRules.Ready;
import vn.motcua.supplement.SupplementRequest.Issued;

/**
 * Guidance at the desk before a dossier is accepted: all that is missing at once, each with its legal basis (form 02).
 * It counts: whoever was guided once and is then accepted has used one of what the law allows.
 */
@Service
public class Guidances {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    private final GuidanceTable table;
    private final GuidanceRules rules;
    private final Laws laws;
    private final Catalogue catalogue;
    private final Registers registers;
    private final Timeline timeline;
    private final LegalClock clock;

    Guidances(
            GuidanceTable table,
            GuidanceRules rules,
            Laws laws,
            Catalogue catalogue,
            Registers registers,
            Timeline timeline,
            LegalClock clock) {
        this.table = table;
        this.rules = rules;
        this.laws = laws;
        this.catalogue = catalogue;
        this.registers = registers;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Told at the desk: numbered in the book of form 02, within what the law of today allows in all. */
    @Transactional
    Decision<Guidance> guide(GuidanceDraft draft, Actor by) {
        var now = clock.instant();
        return rules.check(draft, by, day(now))
                .then(ready -> previous(ready, by).then(before -> lawful(ready, before, by, now)));
    }

    /** Guidance of an agency at which the viewer sends requests. */
    public Optional<Guidance> find(String reference, Actor viewer) {
        return find(reference, viewer, Permissions.ISSUE);
    }

    /** The same for what needs another permission: at the very agency that guided. */
    public Optional<Guidance> find(String reference, Actor viewer, String permission) {
        return table.find(reference, viewer.agenciesWhere(permission));
    }

    /** How often the law of that day lets more be asked for in all; empty: as often as needed. */
    public OptionalInt max(Guidance it) {
        return laws.of(catalogue.version(it.version()), it.given().at(), it.agency())
                .max();
    }

    /**
     * In the accepting transaction: the dossier names what was told before, which is from now on what was asked for.
     * Refused: unknown here, used already, followed by another, or about another procedure.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Decision<Guidance> accepted(String reference, AcceptedDossier dossier, ProcedureVersion version, Actor by) {
        return usable(reference, version, by).map(it -> {
            table.became(it, dossier.code(), by.username(), dossier.receivedAt());
            timeline.append(dossier.code(), by, it.agency(), dossier.receivedAt(), SupplementFacts.guided(it));
            return it;
        });
    }

    private Decision<Optional<Guidance>> previous(Ready ready, Actor by) {
        var previous = ready.draft().previous();
        return previous == null
                ? Decision.granted(Optional.empty())
                : usable(previous, ready.version(), by).map(Optional::of);
    }

    private Decision<Guidance> usable(String reference, ProcedureVersion version, Actor by) {
        var found = table.lock(reference, by.agenciesWhere(Permissions.ISSUE));
        if (found.isEmpty()) return refused("supplement.guidance.unknown", reference);
        var it = found.get();
        if (!it.isOpen()) return refused("supplement.guidance.used", reference, String.valueOf(it.dossier()));
        if (!catalogue.version(it.version()).family().equals(version.family()))
            return refused("supplement.guidance.other-procedure", reference);
        return table.follower(reference)
                .map(next -> Guidances.<Guidance>refused("supplement.guidance.followed", reference, next))
                .orElseGet(() -> Decision.granted(it));
    }

    private Decision<Guidance> lawful(Ready ready, Optional<Guidance> before, Actor by, Instant now) {
        var law = laws.of(ready.version(), now, ready.agency());
        var told = before.map(it -> it.given().nth()).orElse(0);
        var asked = new AskingLaw.Case(told, now, null, now);
        return law.refusal(asked).map(it -> Decision.<Guidance>refused(it)).orElseGet(() -> {
            var given = new Given(told + 1, now, law.isBeyondMax(asked));
            return Decision.granted(write(ready, given, by));
        });
    }

    /** Which guidance it is for this citizen, when, and whether it is once too often. */
    private record Given(int nth, Instant at, boolean beyondMax) {}

    private Guidance write(Ready ready, Given given, Actor by) {
        var today = day(given.at());
        var agency = ready.agency();
        var reference = "HD-%s-%s-%04d".formatted(agency, DAY.format(today), table.nextReference(agency, today));
        var slip = registers.nextFor(
                agency, Books.SUPPLEMENT_SLIP, today, reference, ready.version().name());
        var draft = ready.draft();
        var guidance = new Guidance(
                reference,
                ready.desk().code(),
                ready.version().id(),
                draft.applicant(),
                ready.items(),
                draft.reason(),
                new Issued(given.nth(), slip, by.username(), given.at(), null, draft.contact(), given.beyondMax()),
                draft.previous(),
                null);
        table.add(guidance);
        return guidance;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, LegalClock.ZONE);
    }

    private static <T> Decision<T> refused(String key, Object... args) {
        return Decision.refused(Refusal.of(key, args).on("guidance"));
    }
}
