package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.calendar.Offices.at;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A correction brought to Ma Lâm on Monday 11/03/2019, 08:00. */
class FormerRunTest {

    private static final Instant RECEIVED = at("2019-03-11T08:00");

    @Test
    void aDossierThatWasNeverAskedForMoreHasNone() {
        assertThat(FormerRun.of(RECEIVED, List.of(fact("dossier.accepted", "2019-03-11T08:00", Map.of()))))
                .isEmpty();
    }

    @Test
    void theFirstEndsWhenAllPapersHaveCome() {
        var answered = fact("dossier.supplemented", "2019-03-12T15:27", run(2, "2019-03-12T15:27"));
        assertThat(FormerRun.of(RECEIVED, List.of(answered)))
                .containsExactly(new FormerRun(1, RECEIVED, at("2019-03-12T15:27"), FormerRun.Why.SUPPLEMENTED));
    }

    @Test
    void aRunWhoseResultWasWrongEndsWithThatResult() {
        var answered = fact("dossier.supplemented", "2019-03-12T15:27", run(2, "2019-03-12T15:27"));
        var resolved = fact("dossier.resolved", "2019-03-15T10:00", Map.of("outcome", "GRANTED"));
        var moved = fact("dossier.recomputed", "2019-03-13T10:00", run(2, "2019-03-12T15:27"));
        var again = fact("dossier.reopened", "2019-03-20T08:00", run(3, "2019-03-20T08:00"));
        assertThat(FormerRun.of(RECEIVED, List.of(answered, moved, resolved, again)))
                .containsExactly(
                        new FormerRun(1, RECEIVED, at("2019-03-12T15:27"), FormerRun.Why.SUPPLEMENTED),
                        new FormerRun(2, at("2019-03-12T15:27"), at("2019-03-15T10:00"), FormerRun.Why.REOPENED));
    }

    private static Map<String, Object> run(int number, String since) {
        return Map.of("run", (long) number, "runStartedAt", CanonicalFact.utc(at(since)));
    }

    private static TimelineEntry fact(String kind, String at, Map<String, Object> body) {
        return new TimelineEntry(1, at(at), at(at), "lan.malam", "HTB.01", kind, body, "", "");
    }
}
