package vn.motcua.exchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.documents.Documents;
import vn.motcua.documents.PaperKind;
import vn.motcua.documents.PaperLine;
import vn.motcua.dossier.Acceptance;
import vn.motcua.dossier.AcceptedDossier;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.RequesterKind;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.LegalClock;

/**
 * A dossier offered to an agency here by one elsewhere: the same dossier is written here with what was done on it, and
 * stands in its receiver's inbox like any other. In the caller's transaction, kept only when the effect is Done.
 */
@Component
class Arrivals {

    private final SharedTable shares;
    private final Seats seats;
    private final Offering offering;
    private final Applying applying;
    private final Dossiers dossiers;
    private final Documents documents;

    Arrivals(
            SharedTable shares,
            Seats seats,
            Offering offering,
            Applying applying,
            Dossiers dossiers,
            Documents documents) {
        this.shares = shares;
        this.seats = seats;
        this.offering = offering;
        this.applying = applying;
        this.dossiers = dossiers;
        this.documents = documents;
    }

    Effect offered(Partner partner, DossierCode code, Wire.Offered it) {
        if (!it.dossier().code().equals(code.value())) return Effect.never("exchange.dossier.foreign", code);
        if (seats.of(it.offer().to().agency()).isPresent()
                || !partner.isHome(it.offer().from().agency()))
            return Effect.never("exchange.offer.not-here", it.offer().to().agency());
        if (shares.find(code.value(), partner.name()).isEmpty()) {
            var written = write(partner, code, it);
            if (!(written instanceof Effect.Done)) return written;
        }
        shares.share(code, partner.name(), true);
        for (var act : it.trail()) {
            var effect = known(partner, code, act);
            if (!(effect instanceof Effect.Done)) return effect;
        }
        return stands(code, it.offer());
    }

    /** Acts of our own agencies are known here already, or they are none. */
    private Effect known(Partner partner, DossierCode code, Wire.Act act) {
        var here = applying.ended(code, act.place());
        if (here.isPresent() || partner.isHome(act.by().agency())) return applying.apply(partner, code, act);
        return Effect.never("exchange.act.foreign-agency", act.by().agency());
    }

    private Effect stands(DossierCode code, Wire.Offer offer) {
        var open = applying.open(code, offer.place());
        if (open.isPresent() && offer.to().unit().equals(open.get().boundFor())) return new Effect.Done();
        return applying.ended(code, offer.place()).isPresent()
                ? new Effect.Done()
                : Effect.later("exchange.offer.not-there");
    }

    private Effect write(Partner partner, DossierCode code, Wire.Offered it) {
        var reception = it.dossier().reception();
        var desk = reception.desk();
        if (!desk.contains("/") || !partner.isHome(desk.substring(0, desk.indexOf('/'))))
            return Effect.never("exchange.dossier.foreign", code);
        var received = reception.receivedAt().toInstant();
        var version = offering.version(it.dossier().procedure(), LocalDate.ofInstant(received, LegalClock.ZONE));
        if (version.isEmpty())
            return Effect.later(
                    "exchange.procedure.unknown", it.dossier().procedure().code());
        var by = Relay.of(partner, partner.title(), desk, Relay.AT_DESK);
        var due = reception.dueAt().toInstant();
        return switch (dossiers.arrive(code, acceptance(version.get(), it.dossier()), due, by)) {
            case Granted<AcceptedDossier> _ -> {
                documents.record(code, it.papers().stream().map(Arrivals::paper).toList(), by);
                yield new Effect.Done();
            }
            case Refused<AcceptedDossier>(var reasons)
            when reasons.getFirst().key().equals("dossier.arrive.known") ->
                Effect.never("exchange.dossier.foreign", code);
            case Refused<AcceptedDossier>(var reasons) -> new Effect.Later(reasons.getFirst());
        };
    }

    private static Acceptance acceptance(ProcedureVersion version, Wire.Dossier it) {
        var reception = it.reception();
        var people = it.people();
        return new Acceptance(
                        version,
                        it.procedure().variant(),
                        reception.desk(),
                        Channel.valueOf(reception.channel()),
                        person(people.requester()),
                        personOrNull(people.submitter()),
                        personOrNull(people.authorised()),
                        reception.note(),
                        reception.receivedAt().toInstant())
                .at(reception.place());
    }

    private static @Nullable Person personOrNull(Wire.@Nullable Person person) {
        return person == null ? null : person(person);
    }

    private static Person person(Wire.Person it) {
        return new Person(
                RequesterKind.valueOf(it.kind()), it.name(), it.identifier(), it.phone(), it.email(), it.address());
    }

    private static PaperLine paper(Wire.Paper it) {
        return new PaperLine(
                it.component(), it.name(), PaperKind.valueOf(it.kind()), it.count(), it.volunteered(), it.shown());
    }
}
