package vn.motcua.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.StepKind;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Stops;
import vn.motcua.identity.Account;
import vn.motcua.identity.Accounts;
import vn.motcua.interlink.HandedOver;
import vn.motcua.interlink.Handovers;
import vn.motcua.platform.Answers;
import vn.motcua.route.StepTime;
import vn.motcua.route.Trails;

/** What has been done on a dossier, as acts with their places: the steps that ended, the offers that were answered. */
@Component
class Acts {

    static final String ACCEPTED = "ACCEPTED";
    static final String DECLINED = "DECLINED";
    static final String TAKEN_BACK = "TAKEN_BACK";
    static final String SENT_BACK = "SENT_BACK";

    /** It ends what stands open and is told as such. */
    private static final Set<String> WITHOUT_AN_ANSWER = Set.of("WITHDRAWN", "STOPPED");

    private final Trails trails;
    private final Handovers handovers;
    private final Stops stops;
    private final Accounts accounts;

    Acts(Trails trails, Handovers handovers, Stops stops, Accounts accounts) {
        this.trails = trails;
        this.handovers = handovers;
        this.stops = stops;
        this.accounts = accounts;
    }

    /** How handling has ended for good without an answer, and by whom; empty while it has not. */
    Optional<Wire.Closed> end(DossierCard card) {
        if (!card.isEndedUnanswered()) return Optional.empty();
        var how = card.state().phase().name();
        return stops.last(card.code())
                .map(it -> new Wire.Closed(how, it.ground(), new Wire.Ender(it.agency(), name(it.actor()))));
    }

    /** In the order in which they happened. */
    List<Wire.Act> of(DossierCode code) {
        var answered = new ArrayList<>(
                handovers.of(code).stream().filter(it -> it.answer() != null).toList());
        return trails.of(code).stream()
                .filter(it ->
                        it.end() != null && !WITHOUT_AN_ANSWER.contains(it.end().outcome()))
                .filter(it -> !it.kind().equals(StepKind.JOIN.name()))
                .sorted(Comparator.comparing((StepTime it) -> it.span().closedAt())
                        .thenComparingInt(StepTime::leg)
                        .thenComparingInt(StepTime::seq))
                .map(it -> it.isOnTheWay() ? answer(it, taken(answered, it.leg())) : act(it))
                .toList();
    }

    /** What that leg has answered by itself. */
    Optional<String> answered(DossierCode code, int leg) {
        return trails.legs(code).stream()
                .filter(it -> it.leg() == leg && it.answer() != null)
                .map(it -> Objects.requireNonNull(it.answer()).outcome())
                .findFirst();
    }

    /** Who signed before that step in its leg. */
    Optional<String> signer(DossierCode code, Wire.Place place) {
        return trails.of(code).stream()
                .filter(it -> it.leg() == place.leg() && it.seq() < place.seq())
                .filter(it ->
                        it.kind().equals(StepKind.APPROVAL.name()) && it.post().holder() != null)
                .reduce((_, later) -> later)
                .map(it -> name(Objects.requireNonNull(it.post().holder())));
    }

    /** The answers of a leg come in the order of its offers. */
    private static HandedOver taken(List<HandedOver> answered, int leg) {
        var first = answered.stream().filter(it -> it.leg() == leg).findFirst().orElseThrow();
        answered.remove(first);
        return first;
    }

    private Wire.Act act(StepTime step) {
        var end = Objects.requireNonNull(step.end());
        return new Wire.Act(
                new Wire.Place(step.leg(), step.seq(), step.step()),
                end.outcome(),
                who(step, step.post().agency(), step.post().unit()),
                end.note(),
                end.number());
    }

    private Wire.Act answer(StepTime step, HandedOver offer) {
        var end = Objects.requireNonNull(step.end());
        var way = offer.way();
        var receivers = Set.of(ACCEPTED, DECLINED).contains(end.outcome());
        return new Wire.Act(
                new Wire.Place(step.leg(), step.seq(), step.step()),
                end.outcome(),
                receivers ? who(step, way.toAgency(), way.toUnit()) : who(step, way.fromAgency(), way.fromUnit()),
                end.note(),
                null);
    }

    private Wire.Who who(StepTime step, String agency, String unit) {
        var holder = Objects.requireNonNull(step.post().holder());
        return new Wire.Who(
                agency,
                unit,
                name(holder),
                Answers.local(Objects.requireNonNull(step.span().closedAt())));
    }

    private String name(String username) {
        return accounts.find(username).map(Account::name).orElse(username);
    }
}
