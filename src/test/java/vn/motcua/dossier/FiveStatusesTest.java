package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.Applications.granted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.documents.PaperKind;
import vn.motcua.documents.PaperLine;
import vn.motcua.identity.Tokens;
import vn.motcua.reception.Application;
import vn.motcua.reception.Application.FeeTaken;
import vn.motcua.reception.Receptions;
import vn.motcua.town.PlantsAFault;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;
import vn.motcua.town.Visitor;

/** Certified copies at Ma Lâm: paid, digitised, delivered and decided are four things, and none tells another. */
@RoomTest
@PlantsAFault
class FiveStatusesTest {

    private static final Map<String, @Nullable FeeTaken> FEES =
            Map.of("PAID", new FeeTaken(3, 1, null), "EXEMPTED", new FeeTaken(3, 1, "Hộ nghèo"));
    private static final Map<String, List<PaperKind>> PAPERS = Map.of(
            "NOT_DIGITISED", List.of(PaperKind.ORIGINAL),
            "PARTLY", List.of(PaperKind.ORIGINAL, PaperKind.ELECTRONIC),
            "DIGITISED", List.of(PaperKind.ELECTRONIC));

    @Autowired
    Receptions receptions;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Stops stops;

    @Autowired
    SideStatuses statuses;

    @Autowired
    Catalogue catalogue;

    @Autowired
    MockMvcTester web;

    @Autowired
    Tokens tokens;

    @Autowired
    Town town;

    /** What happens to a dossier, and the status and the delivery that follow from it. */
    private enum Deed {
        RECEIVED(Status.ACCEPTED, "NOT_YET"),
        STOPPED(Status.STOPPED, "NOTHING_TO_DELIVER"),
        WITHDRAWN(Status.WITHDRAWN_BY_CITIZEN, "NOTHING_TO_DELIVER"),
        RESOLVED(Status.RESOLVED, "WAITING_AT_DESK"),
        RETURNED(Status.RESULT_RETURNED, "HANDED_OUT_AT_DESK");

        private final Status status;
        private final String delivery;

        Deed(Status status, String delivery) {
            this.status = status;
            this.delivery = delivery;
        }
    }

    @Test
    void whateverIsPaidOrDigitisedOrDoneNoneOfTheFiveChangesAnother() {
        for (var payment : List.of("OWED", "PAID", "EXEMPTED"))
            for (var digitisation : PAPERS.keySet())
                for (var deed : Deed.values()) {
                    var code = brought("H9", FEES.get(payment), PAPERS.get(digitisation));
                    happens(deed, code);
                    var card = dossiers.get(code);
                    var found = statuses.of(card).values().stream()
                            .map(SideStatus.Value::key)
                            .toList();
                    assertThat(card.status()).as(deed.name()).isEqualTo(deed.status);
                    assertThat(found)
                            .as("%s %s %s", payment, digitisation, deed)
                            .containsExactly(payment, deed.delivery, digitisation, "NOT_CONNECTED");
                }
    }

    @Test
    void aProcedureThatCostsNothingOwesNothing() {
        var code = brought("S1", null, List.of(PaperKind.ORIGINAL));
        assertThat(statuses.of(dossiers.get(code)).values())
                .extracting(SideStatus.Value::key)
                .containsExactly("NOT_OWED", "NOT_YET", "NOT_DIGITISED", "NOT_CONNECTED");
    }

    @Test
    void thePageAndTheApiShowAllFive() {
        var code = brought("H9", null, List.of(PaperKind.ORIGINAL));
        var lan = new Visitor(web);
        lan.signIn("lan.malam");
        assertThat(lan.get("/dossiers/" + code))
                .hasStatusOk()
                .bodyText()
                .contains("Năm trạng thái", "2 – Được tiếp nhận", "Chưa thu", "Chưa có kết quả", "Chưa số hóa")
                .contains("Chưa kết nối");
        var token = tokens.issue("lan.malam").orElseThrow();
        assertThat(web.get().uri("/api/v1/dossiers/" + code).header("Authorization", "Bearer " + token))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                    {"status": 2, "statuses": {"business": {"number": 2}, "payment": {"key": "OWED"},
                     "delivery": {"key": "NOT_YET"}, "digitisation": {"key": "NOT_DIGITISED"},
                     "synchronisation": {"key": "NOT_CONNECTED"}}}
                    """);
    }

    private DossierCode brought(String family, @Nullable FeeTaken fee, List<PaperKind> kinds) {
        var version = catalogue.inForce(family, town.today()).orElseThrow();
        var lines = new ArrayList<PaperLine>();
        for (var paper : version.contents().papers())
            for (var kind : kinds)
                lines.add(new PaperLine(paper.key(), paper.name(), kind, 1, false, paper.shownOnly()));
        var variant = Stream.ofNullable(version.contents().cases())
                .flatMap(List::stream)
                .map(it -> it.key())
                .findFirst()
                .orElse(null);
        var acceptance = new Acceptance(
                version, variant, Town.DESK_OF_MA_LAM, Channel.IN_PERSON, Applications.HUONG, null, null, "", null);
        return granted(receptions.accept(new Application(acceptance, lines, fee), town.officer("lan.malam")))
                .code();
    }

    private void happens(Deed deed, DossierCode code) {
        var lan = town.officer("lan.malam");
        var asked = new Asked(code, dossiers.get(code).version(), "Theo đề nghị");
        switch (deed) {
            case RECEIVED -> {}
            case STOPPED -> granted(stops.stop(asked, Stops.Ground.DUPLICATE, town.officer("hung.malam")));
            case WITHDRAWN -> granted(stops.withdraw(asked, lan));
            case RESOLVED -> resolve(code);
            case RETURNED -> {
                resolve(code);
                var version = dossiers.get(code).version();
                granted(dossiers.handOut(new HandOut(code, version, "Đặng Thị Hường", "260123456", ""), lan));
            }
        }
    }

    private void resolve(DossierCode code) {
        var paper = new ResultDocument("12/CT", LocalDate.of(2011, 7, 1), "HTB.01", "Huỳnh Ngọc Hùng");
        granted(dossiers.resolve(code, new Resolution(Outcome.GRANTED, paper), town.officer("nga.malam"), town.now()));
    }
}
