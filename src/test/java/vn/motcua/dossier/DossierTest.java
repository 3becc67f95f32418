package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;

class DossierTest {

    private static final Instant FRIDAY = Instant.parse("2011-07-01T01:00:00Z");
    private static final Instant MONDAY = Instant.parse("2011-07-04T01:00:00Z");
    private static final ResultDocument DECISION =
            new ResultDocument("15/QĐ-UBND", LocalDate.of(2011, 7, 4), "HTB", "Nguyễn Văn Bình");

    private final Dossier received = SampleDossiers.received(FRIDAY);

    @Test
    void aReceivedDossierWaitsAtTheDeskUntilItIsPassedOn() {
        assertThat(received.status()).isEqualTo(Status.ACCEPTED);
        assertThat(received.passOn(MONDAY).status()).isEqualTo(Status.IN_PROCESS);
    }

    @Test
    void passingOnTwiceKeepsTheFirstMoment() {
        assertThat(received.passOn(FRIDAY).passOn(MONDAY)).isEqualTo(received.passOn(FRIDAY));
    }

    @Test
    void aPaperGivenAtOnceNeverLeavesTheDesk() {
        var resolved = granted(received.resolve(MONDAY, new Resolution(Outcome.GRANTED, DECISION), true));
        assertThat(resolved.status()).isEqualTo(Status.RESOLVED);
        assertThat(granted(resolved.handOut(MONDAY)).status()).isEqualTo(Status.RESULT_RETURNED);
    }

    @Test
    void aGrantedResultNeedsItsNumberARefusalDoesNot() {
        assertThat(reason(received.resolve(MONDAY, new Resolution(Outcome.GRANTED, null), true)))
                .isEqualTo("dossier.resolve.no-number");
        assertThat(granted(received.resolve(MONDAY, new Resolution(Outcome.REFUSED, null), true))
                        .status())
                .isEqualTo(Status.RESOLVED);
        assertThat(granted(received.resolve(MONDAY, new Resolution(Outcome.GRANTED, null), false))
                        .status())
                .isEqualTo(Status.RESOLVED);
    }

    @Test
    void nothingIsGivenOutBeforeThereIsAResult() {
        assertThat(reason(received.handOut(MONDAY))).isEqualTo("dossier.return.no-result");
    }

    @Test
    void aResultIsGivenOutOnce() {
        var returned = granted(granted(received.resolve(MONDAY, new Resolution(Outcome.GRANTED, DECISION), true))
                .handOut(MONDAY));
        assertThat(reason(returned.handOut(MONDAY))).isEqualTo("dossier.return.already");
        assertThat(reason(returned.resolve(MONDAY, new Resolution(Outcome.GRANTED, DECISION), true)))
                .isEqualTo("dossier.not-now.RETURNED");
    }

    @Test
    void whatIsPausedIsNotResolved() {
        var paused = received.moved(new Phase.Paused(MONDAY, "POSTING"));
        assertThat(reason(paused.resolve(MONDAY, new Resolution(Outcome.REFUSED, null), true)))
                .isEqualTo("dossier.not-now.PAUSED");
    }

    @Test
    void eachActMovesTheVersionByOne() {
        var resolved =
                granted(received.passOn(FRIDAY).resolve(MONDAY, new Resolution(Outcome.GRANTED, DECISION), true));
        assertThat(resolved.version()).isEqualTo(received.version() + 2);
    }

    @Test
    void aPhaseComesBackFromItsRow() {
        var resolved = new Phase.Resolved(MONDAY, Outcome.PARTLY, DECISION);
        for (var phase : new Phase[] {
            new Phase.InProcess(), new Phase.Paused(MONDAY, "POSTING"), resolved, new Phase.Returned(resolved, MONDAY)
        }) assertThat(PhaseRow.of(phase).phase()).isEqualTo(phase);
    }

    private static <T> T granted(Decision<T> decision) {
        return ((Granted<T>) decision).value();
    }

    private static String reason(Decision<?> decision) {
        return ((Refused<?>) decision).reasons().getFirst().key();
    }
}
