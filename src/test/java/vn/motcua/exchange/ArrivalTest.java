package vn.motcua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.PhaseName;
import vn.motcua.dossier.Stops;
import vn.motcua.interlink.Handovers;
import vn.motcua.route.Trails;
import vn.motcua.town.IsolatedTown;
import vn.motcua.town.Town;

/**
 * The commune of Hàm Chính works in another system, and hands a dossier up that nobody here has seen before.
 * In a database of its own: what is not finished stays where it is, and no other class finds its agency elsewhere.
 */
@IsolatedTown
@Import({StoppedTime.Configuration.class, MaLam.class})
@TestPropertySource(properties = "test.database=ArrivalTest")
class ArrivalTest {

    private static int run = 7_000;

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
    StoppedTime time;

    @Autowired
    JdbcClient sql;

    private final WireJson json = new WireJson();
    private PartnerSimulator partner;
    private Wire.Offered offered;
    private DossierCode code;

    /** What Ma Lâm would send, as it is sent from Hàm Chính. */
    @BeforeEach
    void hamChinhWorksElsewhere() {
        if (keys.self().isEmpty()) MaLam.granted(keys.make(MaLam.NAME.value(), 0, 400, MaLam.ADMIN), it -> it);
        var own = keys.signing(time.now()).orElseThrow().toPublicJWK();
        partner = new PartnerSimulator(MaLam.NAME, own, time, ++run);
        works("HTB", "HTB.03");
        MaLam.granted(
                partners.trust(PartnerSimulator.NAME, partner.key.toPublicJWK().toJSONString(), 400, MaLam.ADMIN),
                it -> it);
        partners.tryNow(PartnerSimulator.NAME, MaLam.ADMIN);
        var sent = maLam.sends();
        rounds.round();
        var known = json.write(partner.dossiers.get(sent.value()).sent);
        sql.sql("DELETE FROM exchange.seat WHERE agency = 'HTB'").update();
        works("HTB.03");
        offered = json.read(known.replace("HTB.01", "HTB.03"), Wire.Offered.class);
        code = new DossierCode(offered.dossier().code());
    }

    /** What of Hàm Chính arrived in another test is not finished there, so that it stays. */
    private void works(String... agencies) {
        var entry = new Partners.Entry(
                PartnerSimulator.NAME.value(), "Hệ thống khác", partner.endpoint(), List.of(agencies), true);
        if (partners.find(PartnerSimulator.NAME).isEmpty()) MaLam.granted(partners.add(entry, MaLam.ADMIN), it -> it);
        else MaLam.granted(partners.change(PartnerSimulator.NAME, entry, MaLam.ADMIN), it -> it);
    }

    @AfterEach
    void goesHome() {
        partner.close();
    }

    @Test
    void itIsTheSameDossierHereWithWhatWasDoneAndPromised() throws Exception {
        assertThat(post(MessageType.OFFERED, offered).body()).contains("APPLIED");
        var card = dossiers.get(code);
        assertThat(card.agency()).isEqualTo("HTB.03");
        assertThat(card.times().due())
                .isEqualTo(offered.dossier().reception().dueAt().toInstant());
        assertThat(card.parties().requester().name())
                .isEqualTo(offered.dossier().people().requester().name());
        assertThat(trails.of(code)).hasSize(offered.trail().size() + 1);
        assertThat(trails.standing(code).getFirst().boundFor()).isEqualTo("HTB/MC");
        assertThat(dossiers.find(code, town.officer("mai.huyen"))).isPresent();
        assertThat(dossiers.find(code, town.officer("lien.hamtri"))).isEmpty();
    }

    @Test
    void whatWasReceivedThereLongBeforeNeedsNoReasonForThat() throws Exception {
        var at = offered.dossier().reception().receivedAt();
        var parts = json.write(offered).split("\"receivedAt\":\"[^\"]*\"");
        var earlier = String.join("\"receivedAt\":\"" + at.minusMinutes(20) + "\"", parts);
        assertThat(post(MessageType.OFFERED, json.read(earlier, Wire.Offered.class))
                        .body())
                .contains("APPLIED");
        assertThat(dossiers.get(code).times().receivedAt())
                .isEqualTo(at.minusMinutes(20).toInstant());
    }

    @Test
    void itArrivesOnceHoweverOftenItIsTold() throws Exception {
        post(MessageType.OFFERED, offered);
        assertThat(post(MessageType.OFFERED, offered).statusCode()).isEqualTo(202);
        assertThat(handovers.of(code)).hasSize(1);
        assertThat(trails.standing(code)).hasSize(1);
    }

    @Test
    void itIsAcceptedHereLikeAnyOther() throws Exception {
        post(MessageType.OFFERED, offered);
        var offer = handovers.of(code).getLast().id();
        MaLam.granted(handovers.accept(offer, town.officer("mai.huyen")), it -> it);
        assertThat(trails.standing(code).getFirst().place().unit()).isEqualTo("HTB/MC");
        assertThat(trails.standing(code).getFirst().isOnTheWay()).isFalse();
    }

    @Test
    void aDossierOfADeskThatIsNotThePartnersIsRefused() throws Exception {
        var foreign = json.read(json.write(offered).replace("HTB.03", "HTB.04"), Wire.Offered.class);
        var answer = post(new DossierCode(foreign.dossier().code()), MessageType.OFFERED, foreign);
        assertThat(answer.body()).contains("REFUSED");
        assertThat(handovers.of(new DossierCode(foreign.dossier().code()))).isEmpty();
    }

    @Test
    void whatIsAskedBackBeforeAnAnswerGoesBack() throws Exception {
        post(MessageType.OFFERED, offered);
        var recalled = new Wire.Recalled(offered.offer().place(), "Gửi nhầm hồ sơ");
        assertThat(post(MessageType.RECALLED, recalled).statusCode()).isEqualTo(202);
        assertThat(handovers.of(code).getLast().answer().how()).isEqualTo("DECLINED");
        assertThat(trails.standing(code).getFirst().isOnTheWay()).isFalse();
        assertThat(trails.standing(code).getFirst().place().agency()).isEqualTo("HTB.03");
    }

    @Test
    void whatItsCitizenWithdrawsThereIsClosedHere() throws Exception {
        post(MessageType.OFFERED, offered);
        assertThat(post(MessageType.CLOSED, new Wire.Closed("WITHDRAWN", null, null))
                        .statusCode())
                .isEqualTo(202);
        assertThat(dossiers.get(code).isEndedUnanswered()).isTrue();
        assertThat(trails.standing(code)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Stops.Ground.class,
            names = {"DUPLICATE", "NO_ANSWER"})
    void whatIsStoppedForGoodThereIsClosedHere(Stops.Ground ground) throws Exception {
        post(MessageType.OFFERED, offered);
        var closed = new Wire.Closed("STOPPED", ground.name(), new Wire.Ender("HTB.03", "Trần Văn Sáu"));
        assertThat(post(MessageType.CLOSED, closed).body()).contains("APPLIED");
        assertThat(post(MessageType.CLOSED, closed).body()).contains("APPLIED");
        assertThat(dossiers.get(code).state().phase()).isEqualTo(PhaseName.STOPPED);
        assertThat(stops.last(code).orElseThrow().ground()).isEqualTo(ground.name());
        assertThat(trails.standing(code)).isEmpty();
        assertThat(handovers.of(code).getLast().answer()).isNotNull();
    }

    @Test
    void nobodyStopsForAnAgencyThatWorksHere() throws Exception {
        post(MessageType.OFFERED, offered);
        var closed = new Wire.Closed("STOPPED", "DUPLICATE", new Wire.Ender("HTB", "Trần Văn Sáu"));
        assertThat(post(MessageType.CLOSED, closed).body()).contains("REFUSED");
        assertThat(dossiers.get(code).isEndedUnanswered()).isFalse();
    }

    private HttpResponse<String> post(MessageType type, Object data) throws Exception {
        return post(code, type, data);
    }

    private HttpResponse<String> post(DossierCode about, MessageType type, Object data) throws Exception {
        var body = Envelope.bytes(partner.message(about.value(), type, data));
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/exchange/messages"))
                .header("Content-Type", Envelope.CONTENT_TYPE)
                .header(Signature.HEADER, Signature.of(body, partner.key, time.now()))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
