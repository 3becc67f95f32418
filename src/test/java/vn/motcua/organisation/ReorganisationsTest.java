package vn.motcua.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.AfterTransaction;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.town.RoomTest;

/** Every kind of reform announced, known to all, and taken back: a new ward, a division, a new name, a task. */
@RoomTest
class ReorganisationsTest {

    static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    static final AgencyCode HAM_LIEM = new AgencyCode("XHL");
    static final AgencyCode HONG_SON = new AgencyCode("XHS");
    static final AgencyCode NEW = new AgencyCode("XHLS");

    @Autowired
    Reorganisations reorganisations;

    @Autowired
    Agencies agencies;

    @Autowired
    OrganisationLoader loader;

    @Autowired
    JdbcClient sql;

    @AfterTransaction
    void theAgenciesOfTheFilesAloneRemain() {
        agencies.refresh();
    }

    @Test
    void aMergerEndsTwoAndBeginsAThirdAndANewStartOfTheServerKeepsIt() {
        granted(merger());
        agencies.refresh();
        assertThat(agencies.find(HAM_LIEM, DAY.minusDays(1))).isPresent();
        assertThat(agencies.find(HAM_LIEM, DAY)).isEmpty();
        assertThat(agencies.get(NEW, DAY).name()).isEqualTo("UBND xã Hàm Liêm Sơn");
        assertThat(agencies.heir(HAM_LIEM, DAY)).isEqualTo(NEW);
        assertThat(agencies.heir("XHS/KT", NEW, DAY).orElseThrow().code()).isEqualTo("XHLS/KT");
        assertThat(agencies.identified(IdentifierScheme.GSO, "23095", DAY)).isEmpty();
        loader.load();
        agencies.refresh();
        assertThat(agencies.find(HAM_LIEM, DAY))
                .as("the files, read again, do not bring it back")
                .isEmpty();
    }

    @Test
    void takenBackItIsAsIfItHadNeverBeen() {
        granted(merger());
        reorganisations.revoke(7);
        agencies.refresh();
        assertThat(agencies.find(HAM_LIEM, DAY)).isPresent();
        assertThat(agencies.units(HAM_LIEM, DAY)).hasSize(7);
        assertThat(agencies.find(NEW, DAY)).isEmpty();
        assertThat(agencies.heir(HAM_LIEM, DAY)).isEqualTo(HAM_LIEM);
        assertThat(agencies.identified(IdentifierScheme.GSO, "23095", DAY)).isPresent();
    }

    @Test
    void aNewNameIsANewLegalPersonInWhichAllGoesOn() {
        var line = List.of(new Succession(HAM_LIEM, NEW, Succession.Kind.RENAME, DAY, "NQ 5"));
        granted(new Reorganisation(7, "NQ 5", DAY, List.of(created()), line, units("XHL")));
        agencies.refresh();
        assertThat(agencies.heir(HAM_LIEM, DAY)).isEqualTo(NEW);
        assertThat(agencies.find(HAM_LIEM, DAY)).isEmpty();
    }

    @Test
    void whoIsSplitGoesOnInNoneWholeAndItsFiguresStayItsOwn() {
        var lines = List.of(
                new Succession(HAM_LIEM, NEW, Succession.Kind.SPLIT, DAY, "NQ 5"),
                new Succession(HAM_LIEM, HONG_SON, Succession.Kind.SPLIT, DAY, "NQ 5"));
        var units = agencies.units(HAM_LIEM, DAY).stream()
                .flatMap(it -> java.util.stream.Stream.of(
                        unit(it.code(), it.code().replace("XHL/", "XHLS/"), false),
                        unit(it.code(), it.code().replace("XHL/", "XHS/"), true)))
                .toList();
        granted(new Reorganisation(7, "NQ 5", DAY, List.of(created()), lines, units));
        agencies.refresh();
        assertThat(agencies.heir(HAM_LIEM, DAY)).isEqualTo(HAM_LIEM);
        assertThat(agencies.heir("XHL/KT", HONG_SON, DAY).orElseThrow().code()).isEqualTo("XHS/KT");
        assertThat(agencies.heir("XHL/KT", NEW, DAY).orElseThrow().code()).isEqualTo("XHLS/KT");
    }

    @Test
    void aTaskMovesAndWhoGaveItAwayStays() {
        var line = List.of(new Succession(HAM_LIEM, HONG_SON, Succession.Kind.MOVE, DAY, "QĐ 9"));
        granted(new Reorganisation(7, "QĐ 9", DAY, List.of(), line, List.of(unit("XHL/KT", "XHS/KT", false))));
        agencies.refresh();
        assertThat(agencies.find(HAM_LIEM, DAY)).isPresent();
        assertThat(agencies.heir(HAM_LIEM, DAY)).isEqualTo(HAM_LIEM);
        assertThat(agencies.heir("XHL/KT", HAM_LIEM, DAY).orElseThrow().code()).isEqualTo("XHS/KT");
        assertThat(agencies.heir("XHL/TP", HAM_LIEM, DAY).orElseThrow().code()).isEqualTo("XHL/TP");
    }

    @Test
    void whatCannotBeIsRefusedInWords() {
        assertThat(refused(List.of(), List.of())).containsExactly("organisation.reform.nobody");
        assertThat(refused(List.of(merge("XHL", "PTT")), List.of())).containsExactly("organisation.reform.not-there");
        assertThat(refused(List.of(merge("ZZZ", "XHS")), List.of()))
                .containsExactly("organisation.reform.was-not-there");
        assertThat(refused(List.of(merge("XHL", "XHS"), merge("XHL", "XDG")), List.of()))
                .contains("organisation.reform.several");
        assertThat(refused(List.of(merge("XHL", "XHS")), List.of())).contains("organisation.reform.unit-left");
        assertThat(refused(List.of(merge("XHL", "XHS")), List.of(unit("XHL/KT", "XHS/NO", false))))
                .contains("organisation.reform.not-there");
    }

    /** What reports join with is what the agencies themselves say, on every day. */
    @Test
    void theViewOfHeirsTellsWhatTheAgenciesTell() {
        granted(merger());
        agencies.refresh();
        for (var day : List.of(LocalDate.of(2011, 7, 1), LocalDate.of(2025, 7, 1), DAY))
            for (var agency : List.of("HTB.03", "HTB.14", "HTB", "BTH", "XHL", "HTBT", "PTT.01"))
                assertThat(sql.sql("""
                    SELECT heir FROM organisation.v_heir
                     WHERE agency = :agency AND since <= :day AND (until IS NULL OR :day < until)
                    """)
                                .param("agency", agency)
                                .param("day", day)
                                .query(String.class)
                                .single())
                        .as("%s on %s", agency, day)
                        .isEqualTo(agencies.heir(new AgencyCode(agency), day).value());
    }

    private Reorganisation merger() {
        var lines = List.of(
                new Succession(HAM_LIEM, NEW, Succession.Kind.MERGE, DAY, "NQ 5"),
                new Succession(HONG_SON, NEW, Succession.Kind.MERGE, DAY, "NQ 5"));
        var units = new java.util.ArrayList<>(units("XHL"));
        units.addAll(units("XHS"));
        return new Reorganisation(7, "NQ 5", DAY, List.of(created()), lines, units);
    }

    private Reorganisation.Created created() {
        var agency = new Agency(
                NEW, "UBND xã Hàm Liêm Sơn", AgencyLevel.COMMUNE, new AgencyCode("LDG"), "national", DAY, null, null);
        return new Reorganisation.Created(
                agency,
                agencies.units(HAM_LIEM, DAY).stream()
                        .map(it -> new Unit(it.code().replace("XHL/", "XHLS/"), NEW, it.kind(), it.name()))
                        .toList());
    }

    private List<UnitSuccession> units(String agency) {
        return agencies.units(new AgencyCode(agency), DAY).stream()
                .map(it -> unit(it.code(), it.code().replace(agency + "/", "XHLS/"), false))
                .toList();
    }

    private static UnitSuccession unit(String from, String to, boolean otherwise) {
        return new UnitSuccession(from, to, DAY, "NQ 5", otherwise, Map.of());
    }

    private static Succession merge(String from, String to) {
        return new Succession(new AgencyCode(from), new AgencyCode(to), Succession.Kind.MERGE, DAY, "NQ 5");
    }

    private List<String> refused(List<Succession> lines, List<UnitSuccession> units) {
        return reorganisations.whyNot(new Reorganisation(7, "NQ 5", DAY, List.of(), lines, units)).stream()
                .map(Refusal::key)
                .distinct()
                .toList();
    }

    private void granted(Reorganisation it) {
        switch (reorganisations.announce(it)) {
            case Granted<Reorganisation> _ -> {}
            case Refused<Reorganisation>(var reasons) -> throw new AssertionError(reasons.toString());
        }
    }
}
