package vn.motcua.model;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionStatus;
import tools.jackson.databind.JsonNode;
import vn.motcua.documents.PaperKind;
import vn.motcua.documents.PaperLine;
import vn.motcua.dossier.Acceptance;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.HandOut;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.RequesterKind;
import vn.motcua.interlink.HandoverId;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Money;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.model.DeskRules.Brought;
import vn.motcua.model.DeskRules.Collector;
import vn.motcua.model.Life.Page;
import vn.motcua.platform.Answers;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Retry;
import vn.motcua.platform.Stale;
import vn.motcua.reception.Application;
import vn.motcua.route.StepId;

/**
 * The product's front doors, for officers by name. Each act is a transaction of its own: inside the one that a run
 * rolls back, a savepoint plays it.
 */
final class Doors {

    // Posts change with the days, not with the runs.
    private static final Map<String, Actor> OFFICERS = new ConcurrentHashMap<>();

    private final ModelTown town;
    private final TransactionStatus transaction;

    Doors(ModelTown town, TransactionStatus transaction) {
        this.town = town;
        this.transaction = transaction;
    }

    Actor officer(String who) {
        return OFFICERS.computeIfAbsent(who + town.town.today(), _ -> town.town.officer(who));
    }

    Answer receive(Brought it, String who) {
        return alone(() -> town.receptions.accept(application(it), officer(who)));
    }

    /** Twice with one key, as by a double click; {@code changed}: the second time with another body. */
    Answer receiveTwice(Brought it, String key, boolean changed, String who) {
        Supplier<Decision<String>> form = () -> town.receptions
                .accept(application(it), officer(who))
                .map(yes -> yes.code().value());
        return alone(() -> town.once.form(retry(who, key, "body"), form))
                .then(alone(() -> town.once.form(retry(who, key, changed ? "other body" : "body"), form)));
    }

    Answer claim(Page page, String who) {
        return alone(() -> town.routes.claim(new StepId(page.step()), officer(who)));
    }

    Answer release(Page page, String who) {
        return alone(() -> town.routes.release(new StepId(page.step()), officer(who)));
    }

    Answer complete(Page page, String outcome, @Nullable String note, String who) {
        return alone(() -> town.routes.complete(new StepId(page.step()), page.version(), outcome, note, officer(who)));
    }

    /** Twice with one key, as by a program that did not get the first answer. */
    Answer completeTwice(Page page, String outcome, String key, boolean changed, String who) {
        Supplier<ResponseEntity<?>> call = () -> Answers.of(
                town.routes.complete(new StepId(page.step()), page.version(), outcome, null, officer(who)),
                DossierCode::value);
        return alone(() -> decided(town.once.answer(retry(who, key, "body"), call)))
                .then(alone(() -> decided(town.once.answer(retry(who, key, changed ? "other body" : "body"), call))));
    }

    Answer sendBack(Page page, String reason, String who) {
        return alone(() -> town.routes.sendBack(new StepId(page.step()), page.version(), reason, officer(who)));
    }

    Answer reassign(Page page, String to, String reason, String who) {
        return alone(() -> town.routes.reassign(new StepId(page.step()), page.version(), to, reason, officer(who)));
    }

    Answer accept(long offer, String who) {
        return alone(() -> town.handovers.accept(new HandoverId(offer), officer(who)));
    }

    Answer decline(long offer, String reason, String who) {
        return alone(() -> town.handovers.decline(new HandoverId(offer), reason, officer(who)));
    }

    Answer takeBack(long offer, String reason, String who) {
        return alone(() -> town.handovers.takeBack(new HandoverId(offer), reason, officer(who)));
    }

    Answer giveOut(String code, Page page, Collector collector, String who) {
        var claim = new HandOut.Claim(collector.capacity(), collector.paper(), collector.date());
        var handOut = new HandOut(new DossierCode(code), page.dossier(), collector.name(), "", "", claim);
        return alone(() -> town.dossiers.handOut(handOut, officer(who)));
    }

    Answer takeFee(Life it, @Nullable String exemption, String who) {
        var owed = new Money(it.route.terms().fee());
        return alone(() -> town.fees.take(new DossierCode(it.code()), it.agency(), owed, exemption, officer(who)));
    }

    Answer voidFee(Life it, int receipt, String reason, String who) {
        var id = town.fees.of(new DossierCode(it.code())).get(receipt).id();
        return alone(() -> town.fees.cancel(id, reason, officer(who)));
    }

    Answer alone(Supplier<Decision<?>> act) {
        var before = transaction.createSavepoint();
        try {
            var answer = answer(act.get());
            if (transaction.isRollbackOnly()) transaction.rollbackToSavepoint(before);
            return answer;
        } catch (Stale late) {
            transaction.rollbackToSavepoint(before);
            return Answer.late(late.reason().key());
        } catch (NotFound nothing) {
            transaction.rollbackToSavepoint(before);
            return Answer.NOT_FOUND;
        }
    }

    private static Answer answer(Decision<?> decision) {
        return switch (decision) {
            case Granted<?> _ -> Answer.GRANTED;
            case Refused<?>(var reasons) ->
                Answer.no(reasons.stream().map(Refusal::key).toList());
        };
    }

    private static Decision<String> decided(ResponseEntity<?> answer) {
        if (answer.getStatusCode().is2xxSuccessful()) return Decision.granted("done");
        return switch (answer.getBody()) {
            case ProblemDetail it ->
                Decision.refused(Refusal.of((String) it.getProperties().get("code")));
            case JsonNode it -> Decision.refused(Refusal.of(it.path("code").asString()));
            case null, default -> throw new AssertionError(answer);
        };
    }

    private static Retry retry(String who, String key, String body) {
        return new Retry(who, "POST", "/model", key, body);
    }

    private Application application(Brought it) {
        var citizen = new Person(RequesterKind.INDIVIDUAL, Brought.NAME, it.identifier(), null, null, null);
        var version =
                town.catalogue.inForce(it.route().family(), town.town.today()).orElseThrow();
        var acceptance = new Acceptance(
                version, it.caseKey(), it.desk(), Channel.IN_PERSON, citizen, null, null, it.note(), it.receivedAt());
        var fee = it.paysFee() ? new Application.FeeTaken(1, 1, null) : null;
        return new Application(acceptance, it.papers() ? papers(it.route()) : List.of(), fee);
    }

    private static List<PaperLine> papers(Route route) {
        return route.papers().entrySet().stream()
                .map(it -> new PaperLine(it.getKey(), it.getValue(), PaperKind.ORIGINAL, 1, false))
                .toList();
    }
}
