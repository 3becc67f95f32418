package vn.motcua.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierCode;
import vn.motcua.identity.Delegations;
import vn.motcua.identity.SignedPaper;
import vn.motcua.identity.SignedPaper.Kind;
import vn.motcua.identity.Signing;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.NotFound;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** At Hàm Thuận Bắc, Vinh is chairman, Hương his deputy; Nhung heads the justice division. */
@RoomTest
@Import({Errand.class, Offers.class})
class SigningTest {

    private static final String LAW = "QĐ 12/QĐ-UBND ngày 01/07/2011";

    @Autowired
    Town town;

    @Autowired
    Errand errand;

    @Autowired
    Signing signing;

    @Autowired
    Delegations delegations;

    @Autowired
    JdbcClient sql;

    private DossierCode code = new DossierCode("HTB.01-110701-0001");

    @BeforeEach
    void aCorrectionWaitsForASignature() {
        code = errand.brought("H7");
        errand.goes(code, "lan.malam pass-on", "thao.malam submit", "mai.huyen accept", "mai.huyen pass-on");
        errand.goes(code, "nhung.huyen assign", "quynh.huyen submit", "nhung.huyen agree");
    }

    @Test
    void theChairmanSignsOnBehalfOfTheCommittee() {
        errand.goes(code, "vinh.huyen approve");
        assertThat(signedAs()).isEqualTo("TM. Ủy ban nhân dân huyện Hàm Thuận Bắc\nChủ tịch");
    }

    @Test
    void hisDeputySignsForHimWhileHeHasTheRightTo() {
        errand.goes(code, "huong.huyen approve");
        assertThat(signedAs()).isEqualTo("TM. Ủy ban nhân dân huyện Hàm Thuận Bắc\nKT. Chủ tịch\nPhó Chủ tịch");
    }

    @Test
    void withoutDelegationNobodySignsForHim() {
        sql.sql("UPDATE identity.delegation SET last_day = '2011-06-30' WHERE delegate = 'huong.huyen'")
                .update();
        assertThat(sign("huong.huyen")).isEqualTo("identity.sign.no-delegation");
        assertThat(sql.sql("SELECT count(*) FROM route.step WHERE signed_as IS NOT NULL")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theHeadOfADivisionSignsByAuthorityWhatIsInItsScopeAndOnlyInItsDays() {
        assertThat(given("TUQ", "nhung.huyen", "Trưởng phòng Tư pháp", "JUSTICE", "2011-07-31"))
                .isEqualTo("granted");
        errand.goes(code, "nhung.huyen approve");
        assertThat(signedAs()).isEqualTo("TUQ. Chủ tịch\nTrưởng phòng Tư pháp");
        var nhung = town.officer("nhung.huyen");
        var day = LocalDate.of(2011, 7, 20);
        assertThat(refused(signing.of(nhung, new SignedPaper(Kind.RESULT, "HTB", "L2", "LAND", day))))
                .isEqualTo("identity.sign.no-delegation");
        assertThat(refused(signing.of(nhung, new SignedPaper(Kind.STOP, "HTB", "H7", "JUSTICE", day))))
                .isEqualTo("identity.sign.no-delegation");
        assertThat(refused(signing.of(nhung, new SignedPaper(Kind.RESULT, "HTB", "H7", "JUSTICE", day.plusMonths(1)))))
                .isEqualTo("identity.sign.no-delegation");
    }

    @Test
    void byOrderIsForHeadsForTheChiefIsForDeputiesAndAuthorityHasAnEnd() {
        assertThat(given("TL", "binh.malam", "Chánh Văn phòng", null, null))
                .isEqualTo("identity.delegation.not-fit.TL");
        assertThat(given("KT", "nhung.huyen", "Trưởng phòng", null, null)).isEqualTo("identity.delegation.not-fit.KT");
        assertThat(given("TUQ", "nhung.huyen", "Trưởng phòng", null, null)).isEqualTo("identity.delegation.until");
        assertThat(given("TUQ", "quynh.huyen", "Chuyên viên", null, "2011-07-31"))
                .isEqualTo("identity.delegation.not-fit.TUQ");
        assertThat(given("TL", "nhung.huyen", "Trưởng phòng Tư pháp", null, null))
                .isEqualTo("granted");
        assertThat(given("TL", "nhung.huyen", "Trưởng phòng Tư pháp", null, null))
                .isEqualTo("identity.delegation.twice");
    }

    @Test
    void anotherAgencysRightsAreNotOnesBusiness() {
        var own = wish("KT", "phuong.malam", "Phó Chủ tịch", null, null);
        var foreign = new Delegations.Wish(
                own.form(), "HTB.01", own.delegate(), own.title(), own.papers(), null, null, own.days(), LAW);
        assertThat(refused(delegations.give(foreign, town.officer("vinh.huyen"))))
                .isEqualTo("identity.delegation.agency");
        var theirs = delegations.at(java.util.List.of("HTB.01")).getFirst().id();
        assertThatThrownBy(() -> delegations.end(theirs, town.officer("vinh.huyen")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aRightThatIsTakenBackIsGoneAtOnce() {
        var right = delegations.at(java.util.List.of("HTB")).getFirst().id();
        assertThat(delegations.end(right, town.officer("vinh.huyen"))).isInstanceOf(Granted.class);
        assertThat(sign("huong.huyen")).isEqualTo("identity.sign.no-delegation");
        errand.goes(code, "vinh.huyen approve");
    }

    private String sign(String officer) {
        try {
            errand.goes(code, officer + " approve");
            return "granted";
        } catch (AssertionError refused) {
            return String.valueOf(refused.getMessage()).replaceAll("(?s).*key=([a-z.-]+).*", "$1");
        }
    }

    private Delegations.Wish wish(
            String form, String delegate, String title, @Nullable String field, @Nullable String last) {
        var days = new Delegations.Days(town.today(), last == null ? null : LocalDate.parse(last), false);
        return new Delegations.Wish(form, "HTB", delegate, title, Set.of(Kind.RESULT), field, null, days, LAW);
    }

    private String given(String form, String delegate, String title, @Nullable String field, @Nullable String last) {
        return refused(delegations.give(wish(form, delegate, title, field, last), town.officer("vinh.huyen")));
    }

    private static String refused(Decision<?> decision) {
        return decision instanceof Refused<?>(var reasons) ? reasons.getFirst().key() : "granted";
    }

    private String signedAs() {
        return sql.sql("SELECT signed_as FROM route.step WHERE code = :code AND kind = 'APPROVAL'")
                .param("code", code.value())
                .query(String.class)
                .single();
    }
}
