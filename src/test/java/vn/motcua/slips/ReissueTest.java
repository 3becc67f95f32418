package vn.motcua.slips;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.TimelineEntry;
import vn.motcua.town.RoomTest;

/** What a receipt printed again says of the one Hường has at home. */
@RoomTest
class ReissueTest {

    private static final Instant FIRST = Instant.parse("2011-07-01T01:00:00Z");
    private static final Map<String, Object> DUE = Map.of("dueAt", "2011-07-06T10:30:00.000000Z");
    private static final Map<String, Object> LATER = Map.of("dueAt", "2011-07-07T10:30:00.000000Z");

    @Test
    void theFirstReceiptSaysNothing() {
        var accepted = fact(1, "lan", "dossier.accepted", DUE);
        assertThat(Reissue.of(List.of(accepted, fact(2, "lan", "dossier.passed-on", Map.of())), FIRST))
                .isNull();
    }

    @Test
    void anotherDateTakesThePlaceOfTheFirstAndTheDeskSigns() {
        var again = Reissue.of(
                List.of(
                        fact(1, "lan", "dossier.accepted", DUE),
                        fact(2, "vinh", "dossier.reappointed", LATER),
                        fact(3, "thao", "route.step-completed", Map.of())),
                FIRST);
        assertThat(again).isNotNull();
        assertThat(again.words()).contains("đổi ngày hẹn trả lần 1", "thay cho bản đã giao trước");
        assertThat(again.officer()).isEqualTo("lan");
    }

    @Test
    void aCorrectionIsStillSaidAfterAnotherDateAndWhatItWasAbout() {
        var again = Reissue.of(
                List.of(
                        fact(1, "lan", "dossier.accepted", DUE),
                        fact(2, "lan", "dossier.corrected", Map.of("fields", "requesterName requesterPhone")),
                        fact(3, "vinh", "dossier.reappointed", LATER)),
                FIRST);
        assertThat(again).isNotNull();
        assertThat(again.words())
                .contains("đính chính lần 1, ngày 01 tháng 7 năm 2011 (Chủ hồ sơ – Họ tên, Chủ hồ sơ – Điện thoại)")
                .contains("; đổi ngày hẹn trả lần 1");
    }

    @Test
    void aStopIsSaidUntilItHasGoneOn() {
        var stopped = List.of(
                fact(1, "lan", "dossier.accepted", DUE),
                fact(2, "hung", "dossier.stopped", Map.of("ground", "DISPUTE")));
        assertThat(Reissue.of(stopped, FIRST))
                .isNotNull()
                .extracting(Reissue::officer)
                .isEqualTo("lan");
        var on = new ArrayList<>(stopped);
        on.add(fact(3, "hung", "dossier.went-on", LATER));
        assertThat(Reissue.of(on, FIRST)).isNotNull();
        assertThat(Reissue.of(on, FIRST).words())
                .contains("đổi ngày hẹn trả lần 1")
                .doesNotContain("dừng giải quyết");
    }

    @Test
    void aPauseThatEndsOnTheSameDateChangesNothing() {
        assertThat(Reissue.of(
                        List.of(fact(1, "lan", "dossier.accepted", DUE), fact(2, "lan", "dossier.resumed", DUE)),
                        FIRST))
                .isNull();
    }

    @Test
    void anotherHourOfTheSameDayIsNoOtherDateAndOnlyOtherDatesAreCounted() {
        var hour = Map.<String, Object>of("dueAt", "2011-07-06T09:00:00.000000Z");
        var accepted = fact(1, "lan", "dossier.accepted", DUE);
        var resumed = fact(2, "hung", "dossier.resumed", hour);
        assertThat(Reissue.of(List.of(accepted, resumed), FIRST)).isNull();
        var told = fact(3, "hung", "dossier.reappointed", LATER);
        assertThat(Reissue.of(List.of(accepted, resumed, told), FIRST)).isNotNull();
        assertThat(Reissue.of(List.of(accepted, resumed, told), FIRST).words()).contains("đổi ngày hẹn trả lần 1");
    }

    @Test
    void aFirstPrintSaysNothingOfACopyGivenBefore() {
        var facts = List.of(fact(1, "lan", "dossier.accepted", DUE), fact(2, "vinh", "dossier.reappointed", LATER));
        for (var given : new Instant[] {null, FIRST.plusSeconds(60)}) {
            var first = Reissue.of(facts, given);
            assertThat(first).isNotNull();
            assertThat(first.words()).startsWith("(Lập sau khi đổi ngày hẹn").doesNotContain("In lại", "thay cho");
        }
    }

    @Test
    void aSupplementAfterWhichTheLimitBeganAnewIsSaid() {
        var again = Reissue.of(
                List.of(
                        fact(1, "lan", "dossier.accepted", DUE),
                        fact(2, "lan", "dossier.supplemented", Map.of("dueAt", LATER.get("dueAt"), "run", 2))),
                FIRST);
        assertThat(again).isNotNull();
        assertThat(again.words())
                .contains("In lại sau khi bổ sung đủ giấy tờ, thời hạn tính lại từ đầu lần 1")
                .doesNotContain("đổi ngày hẹn");
    }

    private static TimelineEntry fact(long seq, String actor, String kind, Map<String, Object> body) {
        var at = FIRST.plusSeconds(seq);
        return new TimelineEntry(seq, at, at, actor, "HTB.01", kind, body, "", "");
    }
}
