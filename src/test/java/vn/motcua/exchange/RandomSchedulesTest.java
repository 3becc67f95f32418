package vn.motcua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.route.Standing;
import vn.motcua.route.Trails;
import vn.motcua.route.WorklistCheck;
import vn.motcua.town.IsolatedTown;

/**
 * Whatever the net does: every leg arrives once, both sides end with the same story, nothing stands in two lists. A
 * schedule is its seed; {@code -Dmotcua.seed} runs one of them again.
 */
@IsolatedTown
@Import({StoppedTime.Configuration.class, MaLam.class})
class RandomSchedulesTest {

    private static final int DOSSIERS = 5;
    private static final int WILD_ROUNDS = 60;
    private static final int QUIET_ROUNDS_MAX = 120;
    private static int run;

    @LocalServerPort
    int port;

    @Autowired
    MaLam maLam;

    @Autowired
    Partners partners;

    @Autowired
    OwnKeys keys;

    @Autowired
    Rounds rounds;

    @Autowired
    Acts acts;

    @Autowired
    AtPartnersQuery atPartners;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Trails trails;

    @Autowired
    WorklistCheck check;

    @Autowired
    JdbcClient sql;

    @Autowired
    StoppedTime time;

    static List<Long> seeds() {
        var asked = Long.getLong("motcua.seed");
        if (asked != null) return List.of(asked);
        return Boolean.getBoolean("motcua.all")
                ? new Random().longs(20).boxed().toList()
                : List.of(2011L, 597L, new Random().nextLong());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyLegArrivesOnceAndBothSidesTellTheSameStory(long seed) throws Exception {
        var random = new Random(seed);
        var refusedBefore = refused();
        if (keys.self().isEmpty()) MaLam.granted(keys.make(MaLam.NAME.value(), 0, 400, MaLam.ADMIN), it -> it);
        var own = keys.signing(time.now()).orElseThrow().toPublicJWK();
        try (var partner = new PartnerSimulator(MaLam.NAME, own, time, ++run)) {
            meet(partner);
            var door = URI.create("http://127.0.0.1:" + port + "/api/v1/exchange/messages");
            var net = new UnreliableNet(partner, door, time, random);
            var codes = new ArrayList<DossierCode>();
            for (int i = 0; i < WILD_ROUNDS; i++) {
                if (codes.size() < DOSSIERS && random.nextInt(4) == 0) codes.add(maLam.receives());
                turn(partner, codes, random);
                net.carry();
                time.passes(Duration.ofSeconds(1 + random.nextInt(240)));
                assertOneListEach(codes);
            }
            net.behaves();
            settle(partner, net, codes, random);
            assertSameStory(partner, codes);
            assertThat(refused()).isEqualTo(net.signedLies + refusedBefore);
        }
    }

    private void meet(PartnerSimulator partner) {
        var entry = new Partners.Entry(
                PartnerSimulator.NAME.value(), "Huyện Hàm Thuận Bắc", partner.endpoint(), List.of("HTB"), true);
        if (partners.find(PartnerSimulator.NAME).isEmpty()) MaLam.granted(partners.add(entry, MaLam.ADMIN), it -> it);
        else MaLam.granted(partners.change(PartnerSimulator.NAME, entry, MaLam.ADMIN), it -> it);
        var json = partner.key.toPublicJWK().toJSONString();
        MaLam.granted(partners.trust(PartnerSimulator.NAME, json, 400, MaLam.ADMIN), it -> it);
        partners.tryNow(PartnerSimulator.NAME, MaLam.ADMIN);
    }

    private void turn(PartnerSimulator partner, List<DossierCode> codes, Random random) {
        for (var code : codes) if (random.nextBoolean()) maLam.works(code, random);
        rounds.round();
        partner.work(random);
    }

    private void settle(PartnerSimulator partner, UnreliableNet net, List<DossierCode> codes, Random random) {
        for (int i = 0; i < QUIET_ROUNDS_MAX && !isQuiet(partner, codes); i++) {
            turn(partner, codes, random);
            net.carryHonestly();
            time.passes(Duration.ofMinutes(16));
            assertOneListEach(codes);
        }
    }

    private boolean isQuiet(PartnerSimulator partner, List<DossierCode> codes) {
        return codes.stream().allMatch(it -> trails.standing(it).isEmpty())
                && partner.dossiers.size() == codes.size()
                && partner.dossiers.values().stream().allMatch(SimulatedDossier::isEnded);
    }

    private void assertSameStory(PartnerSimulator partner, List<DossierCode> codes) {
        assertThat(partner.dossiers.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        codes.stream().map(DossierCode::value).toList());
        for (var code : codes) {
            var theirs = partner.dossiers.get(code.value());
            var ours = acts.of(code);
            assertThat(ours.stream().map(RandomSchedulesTest::told))
                    .containsExactlyElementsOf(
                            theirs.trail.stream().map(RandomSchedulesTest::told).toList());
            assertThat(ours.stream().map(Wire.Act::place)).doesNotHaveDuplicates();
            assertThat(dossiers.get(code).result().number()).isEqualTo(theirs.number());
        }
        assertThat(check.violations()).isEmpty();
    }

    private static String told(Wire.Act act) {
        return act.place() + " " + act.outcome() + " " + act.by().agency() + " " + act.number();
    }

    /** Held by the partner means in its list here, and only there; its agency's steps stand in no other. */
    private void assertOneListEach(List<DossierCode> codes) {
        var listed = atPartners.of(List.of("HTB.01"), 0, 1_000).stream()
                .map(AtPartnersQuery.Row::code)
                .toList();
        assertThat(listed).doesNotHaveDuplicates();
        for (var code : codes) {
            var open = trails.standing(code).stream()
                    .filter(it -> !it.isOnTheWay())
                    .toList();
            for (Standing step : open)
                assertThat(listed.contains(code.value()))
                        .as(code + " " + step)
                        .isEqualTo(step.place().agency().equals("HTB"))
                        .isEqualTo(PartnerSimulator.NAME
                                .account()
                                .equals(step.place().holder()));
        }
        assertThat(check.violations()).isEmpty();
    }

    private long refused() {
        return sql.sql("SELECT count(*) FROM exchange.received WHERE state = 'REFUSED'")
                .query(Long.class)
                .single();
    }
}
