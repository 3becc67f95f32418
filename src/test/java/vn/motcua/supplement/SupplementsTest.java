package vn.motcua.supplement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.supplement.Asking.CORRECTION;
import static vn.motcua.supplement.Asking.PAPER;
import static vn.motcua.supplement.Asking.done;
import static vn.motcua.supplement.Asking.givenUp;
import static vn.motcua.supplement.Asking.granted;
import static vn.motcua.supplement.Asking.original;
import static vn.motcua.supplement.Asking.refused;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.motcua.documents.Documents;
import vn.motcua.documents.PaperKind;
import vn.motcua.documents.PaperLine;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.FoldedRow;
import vn.motcua.dossier.Status;
import vn.motcua.dossier.Stops;
import vn.motcua.dossier.Timeline;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Stale;
import vn.motcua.supplement.SupplementRequest.State;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** Mrs Hường's correction in the civil register, brought to Ma Lâm on Friday 01/07/2011 without all papers. */
@RoomTest
@Import(Asking.class)
class SupplementsTest {

    private static final String FRIDAY = "2011-07-01T07:30";

    @Autowired
    Supplements supplements;

    @Autowired
    Asking asking;

    @Autowired
    Documents documents;

    @Autowired
    Stops stops;

    @Autowired
    Timeline timeline;

    @Autowired
    FoldedRow row;

    @Autowired
    Town town;

    @Test
    void aHandlerProposesAndOnlyTheDeskSends() {
        var code = asking.correction(FRIDAY);
        granted(asking.propose(code, "thao.malam", PAPER, CORRECTION));
        assertThat(asking.card(code).status()).isEqualTo(Status.ACCEPTED);
        assertThat(refused(asking.propose(code, "thao.malam", PAPER))).containsExactly("supplement.waiting");
        assertThatThrownBy(() -> supplements.sendProposal(asking.asked(code), Asking.LAN, town.officer("lien.hamtri")))
                .isInstanceOf(NotFound.class);
        assertThat(refused(supplements.sendProposal(asking.asked(code), Asking.LAN, town.officer("thao.malam"))))
                .containsExactly("dossier.act.other-desk");
        granted(supplements.sendProposal(asking.asked(code), Asking.LAN, asking.lan()));
        assertThat(asking.card(code).status()).isEqualTo(Status.SUPPLEMENT_REQUESTED);
        assertThat(asking.card(code).times().dueAt()).isNull();
        var request = only(code);
        assertThat(request.proposed().by()).isEqualTo("thao.malam");
        assertThat(request.sent().by()).isEqualTo("lan.malam");
        assertThat(request.sent().slip()).isEqualTo(1);
        assertThat(request.items()).extracting(Item::basis).doesNotContain("");
        row.isWhatTheFactsFoldTo(code);
    }

    @Test
    void theDeskMayDeclineWithAReasonAndAskAgain() {
        var code = asking.correction(FRIDAY);
        granted(asking.propose(code, "thao.malam", PAPER));
        var silent = new Asked(code, asking.card(code).version(), "");
        assertThat(refused(supplements.decline(silent, asking.lan()))).containsExactly("supplement.no-reason");
        granted(supplements.decline(asking.asked(code), asking.lan()));
        assertThat(only(code).state()).isEqualTo(State.CANCELLED);
        assertThat(refused(supplements.sendProposal(asking.asked(code), Asking.LAN, asking.lan())))
                .containsExactly("supplement.nothing-waits");
        granted(asking.issue(code, CORRECTION));
        assertThat(supplements.of(code).getLast().sent().nth()).isEqualTo(1);
        row.isWhatTheFactsFoldTo(code);
    }

    @Test
    void onlyPapersOfTheListWithTheirBasisAndNeverNothing() {
        var code = asking.correction(FRIDAY);
        assertThat(refused(asking.issue(code))).containsExactly("supplement.items.none");
        var unlisted = new Wanted("items[0]", "giay-kham-suc-khoe", "Nộp giấy khám sức khỏe", "Điều 1");
        assertThat(refused(asking.issue(code, unlisted))).containsExactly("supplement.item.not-listed");
        var baseless = new Wanted("items[0]", "khai-sinh", "Nộp bản chính", "");
        assertThat(refused(asking.issue(code, baseless))).containsExactly("supplement.item.no-basis");
        assertThat(supplements.of(code)).isEmpty();
        assertThat(asking.card(code).status()).isEqualTo(Status.ACCEPTED);
    }

    @Test
    void itemsComeOneByOneAndWithTheLastTheClockRunsOn() {
        var code = asking.correction(FRIDAY);
        var due = asking.card(code).times().due();
        town.itIs("2011-07-04T07:30");
        granted(asking.issue(code, PAPER, CORRECTION));
        town.itIs("2011-07-05T07:30");
        granted(asking.receive(code, original(1)));
        assertThat(asking.card(code).status()).isEqualTo(Status.SUPPLEMENT_REQUESTED);
        assertThat(refused(asking.receive(code, original(1)))).containsExactly("supplement.answer.already");
        town.itIs("2011-07-06T07:30");
        granted(asking.receive(code, done(2)));
        assertThat(asking.card(code).times().due())
                .isEqualTo(at("2011-07-08T17:30"))
                .isAfter(due);
        assertThat(only(code).state()).isEqualTo(State.ANSWERED);
        assertThat(documents.of(code))
                .contains(new PaperLine(
                        "khai-sinh",
                        only(code).items().getFirst().name(),
                        PaperKind.ORIGINAL,
                        1,
                        false,
                        false,
                        LocalDate.of(2011, 7, 5)));
        row.isWhatTheFactsFoldTo(code);
    }

    /** The slip would say "chưa có trong hồ sơ" of a paper the desk keeps. */
    @Test
    void ofAPaperThatIsThereItMustSayWhatIsWrong() {
        var code = asking.certificate(FRIDAY);
        var bare = new Wanted("items[0]", "don", "", "Thông tư 09/2007/TT-BTNMT");
        granted(asking.issue(code, bare));
        granted(asking.receive(code, original(1)));
        assertThat(refused(asking.issue(code, bare))).containsExactly("supplement.item.handed-in");
        assertThat(supplements.of(code)).hasSize(1);
    }

    @Test
    void whatIsNotNeededAfterAllCountsAsArrived() {
        var code = asking.correction(FRIDAY);
        granted(asking.issue(code, PAPER, CORRECTION));
        assertThat(refused(asking.receive(code, done(1)))).containsExactly("supplement.answer.no-kind");
        assertThat(refused(asking.receive(code, original(3)))).containsExactly("supplement.answer.unknown");
        assertThat(refused(asking.receive(code))).containsExactly("supplement.answers.none");
        granted(asking.receive(code, givenUp(1, "Đã có trong sổ đăng ký"), done(2)));
        assertThat(asking.card(code).status()).isEqualTo(Status.ACCEPTED);
        assertThat(documents.of(code)).isEmpty();
        row.isWhatTheFactsFoldTo(code);
    }

    @Test
    void onTheLastDayItIsInTimeAndOnTheNextItIsNot() {
        var inTime = asking.certificate("2018-06-21T14:00");
        var late = asking.certificate("2018-06-21T14:30");
        town.itIs("2018-06-26T17:25");
        granted(asking.issue(inTime, CORRECTION));
        town.itIs("2018-06-27T07:30");
        assertThat(refused(asking.issue(late, CORRECTION))).containsExactly("supplement.too-late");
    }

    @Test
    void aSupplementDoesNotLaunderLateness() {
        var code = asking.brought("2015-06-01T07:30", "C1", "house", "HTB/MC", "mai.huyen");
        var asked = asking.asked(code);
        town.itIs("2015-07-01T07:30");
        assertThat(refused(supplements.issue(asked, List.of(CORRECTION), Asking.LAN, town.officer("mai.huyen"))))
                .containsExactly("supplement.overdue");
    }

    @Test
    void whoeverComesSecondIsToldWhatTheFirstDid() {
        var code = asking.correction(FRIDAY);
        var seen = asking.asked(code);
        granted(asking.issue(code, PAPER));
        assertThatThrownBy(() -> supplements.issue(seen, List.of(PAPER), Asking.LAN, asking.lan()))
                .isInstanceOf(Stale.class);
        assertThat(refused(asking.issue(code, PAPER))).containsExactly("dossier.not-now.AWAITING_SUPPLEMENT");
    }

    @Test
    void withTheDossierItsRequestEnds() {
        var code = asking.correction(FRIDAY);
        granted(asking.issue(code, PAPER));
        granted(stops.withdraw(asking.asked(code), asking.lan()));
        assertThat(only(code).state()).isEqualTo(State.CANCELLED);
        assertThat(supplements.awaited(asking.card(code))).isEmpty();
        assertThat(refused(asking.receive(code, original(1)))).containsExactly("dossier.not-now.WITHDRAWN");
        row.isWhatTheFactsFoldTo(code);
    }

    @Test
    void whatWasAskedForBeforeAStopIsAwaitedAgainWhenItGoesOn() {
        var code = asking.brought("2025-08-04T08:00", "L5", null, "XHT/TT", "lan.hamthuan");
        var lan = town.officer("lan.hamthuan");
        var chairman = town.officer("hai.hamthuan");
        granted(asking.propose(code, "nam.hamthuan", CORRECTION));
        granted(supplements.decline(asking.asked(code), lan));
        granted(supplements.issue(asking.asked(code), List.of(CORRECTION), Asking.LAN, lan));
        town.itIs("2025-08-05T08:00");
        granted(stops.stop(asking.asked(code), Stops.Ground.DISPUTE, chairman));
        town.itIs("2025-08-12T08:00");
        granted(stops.goOn(asking.asked(code), chairman));
        assertThat(asking.card(code).status()).isEqualTo(Status.SUPPLEMENT_REQUESTED);
        assertThat(timeline.of(code))
                .filteredOn(it -> it.body().containsKey("request") && it.kind().startsWith("dossier."))
                .extracting(it -> it.body().get("request"))
                .as("the first one sent, asked for and awaited again")
                .hasSize(2)
                .containsOnly(1);
        row.isWhatTheFactsFoldTo(code);
        granted(supplements.receive(asking.asked(code), List.of(done(1)), lan));
        assertThat(asking.card(code).status()).isEqualTo(Status.ACCEPTED);
        row.isWhatTheFactsFoldTo(code);
    }

    private SupplementRequest only(DossierCode code) {
        assertThat(supplements.of(code)).hasSize(1);
        return supplements.of(code).getFirst();
    }

    private static java.time.Instant at(String local) {
        return LocalDateTime.parse(local).atZone(LegalClock.ZONE).toInstant();
    }
}
