package vn.motcua.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Dossiers of Ma Lâm made in memory, for tests of rules. */
final class SampleDossiers {

    static final DossierCode CODE = new DossierCode("HTB.01-110701-0001");

    private SampleDossiers() {}

    static Dossier received(Instant at) {
        return new Dossier(
                CODE,
                7,
                new Dossier.Reception("HTB.01", "HTB.01/MC", Channel.IN_PERSON, null, at),
                Promise.first(at, at.plus(Duration.ofDays(5))),
                null,
                new Phase.InProcess(),
                ChainHead.empty(at),
                1,
                new Keeper("HTB.01", "HTB.01/MC"));
    }

    static Said said(Instant at) {
        return new Said(CODE, "lan", "HTB.01", at);
    }

    static Fact acceptedFact(Dossier dossier) {
        var body = new HashMap<String, Object>();
        body.put("procedureVersion", dossier.procedureVersion());
        body.put("desk", dossier.reception().desk());
        body.put("channel", dossier.reception().channel().name());
        body.put("dueAt", CanonicalFact.utc(dossier.promise().dueAt()));
        return new Fact(DossierFacts.ACCEPTED, body, Map.of("requesterName", "Nguyễn Thị Hường"));
    }

    /** A dossier accepted, passed on, worked on {@code steps} times, resolved and returned, with all its facts. */
    static Life life(Instant at, int steps) {
        var dossier = received(at);
        var life = new Life(dossier, new ArrayList<>(), new ArrayList<>());
        life = life.and(dossier, acceptedFact(dossier), at);
        life = life.and(life.dossier.passOn(at), DossierFacts.passedOn(), at);
        for (int step = 0; step < steps; step++) {
            var fact = Fact.of("route.step-completed", Map.of("leg", 1, "step", "s" + step, "holder", "minh"));
            life = life.and(life.dossier, fact, at.plus(Duration.ofHours(step)));
        }
        var end = at.plus(Duration.ofDays(2));
        var resolved = new Phase.Resolved(end, Outcome.REFUSED, null);
        life = life.and(
                life.dossier.moved(resolved), DossierFacts.resolved(new Resolution(Outcome.REFUSED, null)), end);
        return life.and(life.dossier.moved(resolved.handOut(end)), Fact.of(DossierFacts.RETURNED, Map.of()), end);
    }

    record Life(Dossier dossier, List<StoredFact> facts, List<StoredFact.Personal> personal) {
        Life and(Dossier next, Fact fact, Instant at) {
            var batch = Links.after(dossier.head(), said(at), at, List.of(fact));
            facts.addAll(batch.facts());
            personal.addAll(batch.personal());
            return new Life(next.with(batch.head()), facts, personal);
        }
    }
}
