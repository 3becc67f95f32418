package vn.motcua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.motcua.dossier.Asked;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Stops;
import vn.motcua.dossier.Timeline;
import vn.motcua.dossier.TimelineEntry;
import vn.motcua.interlink.Handovers;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Duty;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.route.Trails;
import vn.motcua.town.IsolatedTown;
import vn.motcua.town.Town;

/** One dossier for the district, whose system answers, is away, lies about others, or is answered for on paper. */
@IsolatedTown
@Import({StoppedTime.Configuration.class, MaLam.class})
class OneLegTest {

    private static int run = 5_000;

    @LocalServerPort
    int port;

    @Autowired
    MaLam maLam;

    @Autowired
    Town town;

    @Autowired
    Partners partners;

    @Autowired
    OwnKeys keys;

    @Autowired
    Rounds rounds;

    @Autowired
    Handovers handovers;

    @Autowired
    Trails trails;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Stops stops;

    @Autowired
    Timeline timeline;

    @Autowired
    OnPaper onPaper;

    @Autowired
    AtPartnersQuery atPartners;

    @Autowired
    PartnerStateQuery states;

    @Autowired
    StoppedTime time;

    private PartnerSimulator partner;
    private DossierCode code;

    @BeforeEach
    void theDistrictWorksElsewhere() {
        if (keys.self().isEmpty()) MaLam.granted(keys.make(MaLam.NAME.value(), 0, 400, MaLam.ADMIN), it -> it);
        var own = keys.signing(time.now()).orElseThrow().toPublicJWK();
        partner = new PartnerSimulator(MaLam.NAME, own, time, ++run);
        var entry = new Partners.Entry(
                PartnerSimulator.NAME.value(), "Huyện Hàm Thuận Bắc", partner.endpoint(), List.of("HTB"), true);
        if (partners.find(PartnerSimulator.NAME).isEmpty()) MaLam.granted(partners.add(entry, MaLam.ADMIN), it -> it);
        else MaLam.granted(partners.change(PartnerSimulator.NAME, entry, MaLam.ADMIN), it -> it);
        trust(partner.key.toPublicJWK().toJSONString());
        partners.tryNow(PartnerSimulator.NAME, MaLam.ADMIN);
        code = maLam.sends();
    }

    @AfterEach
    void theDistrictGoesHome() {
        partner.close();
    }

    @Test
    void nobodyHereAnswersForTheDistrictNorTakesBackWhatItMayHaveAccepted() {
        var offer = handovers.of(code).getLast().id();
        assertRefused(handovers.accept(offer, town.officer("mai.huyen")), "interlink.answer.elsewhere");
        assertRefused(handovers.decline(offer, "Không", town.officer("mai.huyen")), "interlink.answer.elsewhere");
        assertRefused(handovers.takeBack(offer, "Nhầm", town.officer("thao.malam")), "interlink.take-back.elsewhere");
    }

    @Test
    void anUnreachablePartnerShowsWithItsAgeAndIsTriedAgainWithGrowingPauses() {
        partner.deaf = () -> 503;
        rounds.round();
        var first = partners.find(PartnerSimulator.NAME).orElseThrow().reach();
        assertThat(first.failures()).isEqualTo(1);
        assertThat(first.nextTryAt()).isEqualTo(time.now().plusSeconds(2));
        assertThat(states.all().get("huyen-htb").oldest()).isEqualTo(time.now());
        rounds.round();
        assertThat(partners.find(PartnerSimulator.NAME).orElseThrow().reach()).isEqualTo(first);
        time.passes(Duration.ofSeconds(2));
        rounds.round();
        var second = partners.find(PartnerSimulator.NAME).orElseThrow().reach();
        assertThat(second.nextTryAt()).isEqualTo(time.now().plusSeconds(4));
        assertThat(second.failingSince()).isEqualTo(first.failingSince());
        partner.deaf = () -> 0;
        time.passes(Duration.ofSeconds(4));
        rounds.round();
        var third = partners.find(PartnerSimulator.NAME).orElseThrow().reach();
        assertThat(third.failures()).isZero();
        assertThat(third.lastSuccessAt()).isEqualTo(time.now());
        assertThat(partner.dossiers).containsKey(code.value());
    }

    @Test
    void aPausedPartnerGetsNothingAndBringsNothing() throws Exception {
        rounds.round();
        MaLam.granted(partners.pause(PartnerSimulator.NAME, MaLam.ADMIN), it -> it);
        assertThat(sends(accepted("HTB"))).isEqualTo(503);
        MaLam.granted(partners.goOn(PartnerSimulator.NAME, MaLam.ADMIN), it -> it);
        assertThat(sends(accepted("HTB"))).isEqualTo(202);
    }

    @Test
    void noPartnerActsForAnAgencyOfOurs() throws Exception {
        rounds.round();
        assertThat(post(accepted("HTB.01")).body()).contains("REFUSED").contains("exchange.act.foreign-agency");
        assertThat(trails.standing(code).getFirst().isOnTheWay()).isTrue();
    }

    @Test
    void whoeverHoldsItThereIsToldThatItsCitizenTookItBack() throws Exception {
        rounds.round();
        assertThat(sends(accepted("HTB"))).isEqualTo(202);
        var seen = dossiers.get(code).version();
        var asked = new Asked(code, seen, "Gia đình xin rút");
        MaLam.granted(stops.withdraw(asked, town.officer("lan.malam")), it -> it);
        rounds.round();
        rounds.round();
        assertThat(partner.dossiers.get(code.value()).closed)
                .containsExactly(new Wire.Closed(
                        "WITHDRAWN",
                        null,
                        new Wire.Ender("HTB.01", town.officer("lan.malam").name())));
        assertThat(trails.standing(code)).isEmpty();
    }

    @Test
    void aPartnerIsNotToldOfItsOwnStop() throws Exception {
        rounds.round();
        assertThat(sends(accepted("HTB"))).isEqualTo(202);
        var closed = new Wire.Closed("STOPPED", "LAW_CHANGED", new Wire.Ender("HTB", "Phan Thị Mai"));
        assertThat(post(partner.message(code.value(), MessageType.CLOSED, closed))
                        .body())
                .contains("APPLIED");
        rounds.round();
        assertThat(dossiers.get(code).isEndedUnanswered()).isTrue();
        assertThat(partner.dossiers.get(code.value()).closed).isEmpty();
    }

    @Test
    void aKeyThatHasEndedOpensNothing() throws Exception {
        rounds.round();
        MaLam.granted(partners.distrust(PartnerSimulator.NAME, partner.key.getKeyID(), MaLam.ADMIN), it -> it);
        assertThat(post(accepted("HTB")).body()).contains("exchange.signature.key");
    }

    @Test
    void aNewKeyOfOursSignsFromItsDayOn() {
        var old = keys.signing(time.now()).orElseThrow().getKeyID();
        var made = MaLam.granted(keys.make("", 2, 400, MaLam.ADMIN), it -> it);
        assertThat(keys.signing(time.now()).orElseThrow().getKeyID()).isEqualTo(old);
        time.passes(Duration.ofDays(2));
        var next = keys.signing(time.now()).orElseThrow();
        assertThat(next.getKeyID()).isEqualTo(made);
        rounds.round();
        assertThat(partner.dossiers).doesNotContainKey(code.value());
        partner.trusts(next.toPublicJWK());
        partners.tryNow(PartnerSimulator.NAME, MaLam.ADMIN);
        rounds.round();
        assertThat(partner.dossiers).containsKey(code.value());
    }

    @Test
    void theDeskEntersFromPaperWhatTheDistrictHasDone() {
        rounds.round();
        var hoa = withPermission("hoa.malam");
        settle(hoa, Acts.ACCEPTED, null);
        assertThat(codesElsewhere()).contains(code.value());
        for (var outcome : List.of("pass-on", "assign", "submit", "agree", "approve")) settle(hoa, outcome, null);
        settle(hoa, "number", run + "7/QĐ-UBND");
        assertThat(codesElsewhere()).doesNotContain(code.value());
        var open = trails.standing(code).getFirst();
        assertThat(open.boundFor()).isEqualTo("HTB.01/MC");
        assertThat(timeline.of(code)).extracting(TimelineEntry::kind).contains("exchange.settled-on-paper");
        while (maLam.works(code, RandomGenerator.of("Random"))
                && !trails.standing(code).isEmpty()) {
            if (trails.standing(code).getFirst().place().agency().equals("HTB")
                    && !trails.standing(code).getFirst().isOnTheWay()) settle(hoa, "number", run + "7/QĐ-UBND");
        }
        assertThat(trails.standing(code)).isEmpty();
    }

    @Test
    void whatTheDistrictSaysOtherwiseThanThePaperIsRefusedAndShown() throws Exception {
        rounds.round();
        settle(withPermission("hoa.malam"), Acts.ACCEPTED, null);
        var place = partner.dossiers.get(code.value()).sent.offer().place();
        var who = new Wire.Who(
                "HTB",
                "HTB/MC",
                "Phan Thị Mai",
                partner.dossiers.get(code.value()).sent.offer().offeredAt());
        var no = new Wire.Act(place, Acts.DECLINED, who, "Thiếu giấy tờ", null);
        var message = partner.message(code.value(), MessageType.DECLINED, new Wire.Acted(no));
        assertThat(post(message).body()).contains("REFUSED").contains("exchange.act.other");
        assertThat(states.all().get("huyen-htb").refused()).isPositive();
    }

    private void settle(Actor officer, String outcome, String number) {
        var there = onPaper.find(code, trails.standing(code).getFirst().leg(), officer)
                .orElseThrow();
        var paper = new OnPaper.Paper(outcome, "Công văn 15/UBND ngày 01/07/2011", "Mất liên lạc", number);
        MaLam.granted(onPaper.settle(there, paper, officer), it -> it);
    }

    private Actor withPermission(String username) {
        var officer = town.officer(username);
        return new Actor(
                officer.username(),
                officer.name(),
                List.of(new Duty("HTB.01", Town.DESK_OF_MA_LAM, "DESK_HEAD", Set.of(Permissions.SETTLE))));
    }

    private List<String> codesElsewhere() {
        return atPartners.of(List.of("HTB.01"), 0, 1_000).stream()
                .map(AtPartnersQuery.Row::code)
                .toList();
    }

    private Message accepted(String agency) {
        var sent = partner.dossiers.get(code.value()).sent;
        var who = new Wire.Who(
                agency, agency + "/MC", "Phan Thị Mai", sent.offer().offeredAt());
        var act = new Wire.Act(sent.offer().place(), Acts.ACCEPTED, who, null, null);
        return partner.message(code.value(), MessageType.ACCEPTED, new Wire.Acted(act));
    }

    private int sends(Message message) throws Exception {
        return post(message).statusCode();
    }

    private HttpResponse<String> post(Message message) throws Exception {
        var body = Envelope.bytes(message);
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/exchange/messages"))
                .header("Content-Type", Envelope.CONTENT_TYPE)
                .header(Signature.HEADER, Signature.of(body, partner.key, time.now()))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    private void trust(String key) {
        MaLam.granted(partners.trust(PartnerSimulator.NAME, key, 400, MaLam.ADMIN), it -> it);
    }

    private static void assertRefused(Decision<?> decision, String key) {
        switch (decision) {
            case Granted<?> granted -> throw new AssertionError(granted);
            case Refused<?>(var reasons) -> assertThat(reasons.getFirst().key()).isEqualTo(key);
        }
    }
}
