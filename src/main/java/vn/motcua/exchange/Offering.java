package vn.motcua.exchange;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.catalogue.StepTemplate;
import vn.motcua.documents.Documents;
import vn.motcua.documents.PaperLine;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Person;
import vn.motcua.interlink.HandedOver;
import vn.motcua.interlink.Handovers;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.platform.Answers;
import vn.motcua.platform.LegalClock;
import vn.motcua.route.Standing;

/** All that another system needs to work on a dossier: what it is, what was handed in, what was done, what is asked. */
@Component
class Offering {

    private final Dossiers dossiers;
    private final Documents documents;
    private final Catalogue catalogue;
    private final Handovers handovers;
    private final Agencies agencies;

    Offering(Dossiers dossiers, Documents documents, Catalogue catalogue, Handovers handovers, Agencies agencies) {
        this.dossiers = dossiers;
        this.documents = documents;
        this.catalogue = catalogue;
        this.handovers = handovers;
        this.agencies = agencies;
    }

    Wire.Offered of(DossierCode code, Standing open, List<Wire.Act> trail) {
        var card = dossiers.get(code);
        var version = catalogue.version(card.procedureVersion());
        var offer = handovers.of(code).stream()
                .filter(it -> it.answer() == null && it.leg() == open.leg())
                .findFirst()
                .orElseThrow();
        return new Wire.Offered(
                dossier(card, version),
                documents.of(code).stream().map(Offering::paper).toList(),
                trail,
                offer(open, offer),
                leg(version, offer));
    }

    private static Wire.Dossier dossier(DossierCard card, ProcedureVersion version) {
        var parties = card.parties();
        return new Wire.Dossier(
                card.code().value(),
                new Wire.Procedure(
                        version.code().value(),
                        version.family(),
                        version.validity().from().toString(),
                        version.name(),
                        parties.caseKey(),
                        version.contents().result().numbered()
                                ? version.contents().result().symbol()
                                : null),
                new Wire.Reception(
                        card.desk(),
                        parties.channel().name(),
                        Answers.local(card.times().receivedAt()),
                        Answers.local(card.times().due()),
                        parties.note(),
                        card.matter().place()),
                new Wire.People(
                        person(parties.requester()),
                        personOrNull(parties.submitter()),
                        personOrNull(parties.authorised())));
    }

    private static Wire.@Nullable Person personOrNull(@Nullable Person person) {
        return person == null ? null : person(person);
    }

    private static Wire.Person person(Person it) {
        return new Wire.Person(it.kind().name(), it.name(), it.identifier(), it.phone(), it.email(), it.address());
    }

    private static Wire.Paper paper(PaperLine it) {
        return new Wire.Paper(
                it.component(), it.name(), it.kind().name(), it.count(), it.volunteered(), it.shown(), null);
    }

    private static Wire.Offer offer(Standing open, HandedOver offer) {
        var way = offer.way();
        return new Wire.Offer(
                new Wire.Place(open.leg(), open.seq(), open.step()),
                new Wire.Side(way.fromAgency(), way.fromUnit()),
                new Wire.Side(way.toAgency(), way.toUnit()),
                way.nextStep(),
                Answers.local(offer.offeredAt()));
    }

    private Wire.Leg leg(ProcedureVersion version, HandedOver offer) {
        var way = offer.way();
        var day = LocalDate.ofInstant(offer.offeredAt(), LegalClock.ZONE);
        var leg = version.route().leg(version.route().step(way.nextStep()).leg());
        var steps = version.route().steps().stream()
                .filter(it -> it.leg().equals(leg.key()))
                .toList();
        return new Wire.Leg(
                leg.key(),
                leg.name(),
                steps.stream().mapToLong(it -> it.budget().minutes()).sum(),
                steps.stream().map(Offering::step).toList(),
                leg.result() == null ? null : leg.result().symbol(),
                agencies.asOf(new AgencyCode(way.toAgency()), day).refusalSymbol());
    }

    private static Wire.Step step(StepTemplate it) {
        return new Wire.Step(
                it.key(),
                it.name(),
                it.kind().name(),
                it.unit().name(),
                it.role(),
                it.budget().minutes(),
                it.outcomes().stream()
                        .map(o -> new Wire.Outcome(
                                o.key(),
                                o.name(),
                                o.next(),
                                o.end() == null ? null : o.end().name(),
                                o.needsNote()))
                        .toList());
    }

    /** The version both sides mean; empty where ours of that day is another one. */
    java.util.Optional<ProcedureVersion> version(Wire.Procedure it, LocalDate received) {
        return catalogue
                .inForce(it.code(), received)
                .filter(found -> found.validity().from().toString().equals(it.validFrom()));
    }
}
