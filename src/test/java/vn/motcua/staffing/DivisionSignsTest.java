package vn.motcua.staffing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.Acceptance;
import vn.motcua.dossier.Channel;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.RequesterKind;
import vn.motcua.identity.Appointing;
import vn.motcua.identity.Delegations;
import vn.motcua.identity.Posts;
import vn.motcua.identity.SignedPaper.Kind;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.route.Errand;
import vn.motcua.route.Offers;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** A household's business registration is signed by Hồng, who heads Tài chính – Kế hoạch, and not by a chairman. */
@RoomTest
@Import({Errand.class, Offers.class})
class DivisionSignsTest {

    private static final String LAW = "QĐ 15/QĐ-UBND ngày 01/07/2011";

    @Autowired
    Town town;

    @Autowired
    Errand errand;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Posts posts;

    @Autowired
    Delegations delegations;

    @Autowired
    JdbcClient sql;

    private DossierCode code = new DossierCode("HTB-110701-0001");

    @BeforeEach
    void aBusinessWaitsForASignature() {
        var person = new Person(RequesterKind.INDIVIDUAL, "Nguyễn Văn An", "260123456", null, null, "Ma Lâm");
        var version = catalogue.inForce("B1", town.today()).orElseThrow();
        var acceptance = new Acceptance(version, null, "HTB/MC", Channel.IN_PERSON, person, null, null, "", null);
        code = granted(dossiers.accept(acceptance, town.officer("mai.huyen"))).code();
        errand.goes(code, "mai.huyen pass-on", "hong.huyen assign", "yen.huyen submit");
    }

    @Test
    void theHeadOfTheDivisionSignsInOffice() {
        assertThat(sign("hong.huyen")).isEqualTo("granted");
    }

    @Test
    void withATitleWrittenDownItStandsAboveTheNameWithoutTheCommittee() {
        titled("hong.huyen", "HEAD", "Trưởng phòng");
        assertThat(sign("hong.huyen")).isEqualTo("granted");
        assertThat(signedAs()).isEqualTo("Trưởng phòng");
    }

    @Test
    void aDeputyOfTheDivisionNeedsTheRightToSignForItsHead() {
        titled("hong.huyen", "HEAD", "Trưởng phòng");
        var deputy = new Appointing.Position("DEPUTY", "Phó Trưởng phòng", "");
        granted(posts.appoint(
                new Appointing("yen.huyen", "HTB/TCKH", "DIVISION_HEAD", town.today(), null, false, LAW, deputy),
                town.officer("quang.huyen")));
        assertThat(sign("yen.huyen")).isEqualTo("identity.sign.no-delegation");
        granted(delegations.give(wish("yen.huyen"), town.officer("vinh.huyen")));
        assertThat(sign("yen.huyen")).isEqualTo("granted");
        assertThat(signedAs()).isEqualTo("KT. Trưởng phòng\nPhó Trưởng phòng");
    }

    private Delegations.Wish wish(String delegate) {
        var days = new Delegations.Days(town.today(), LocalDate.of(2011, 7, 31), false);
        return new Delegations.Wish(
                "KT", "HTB", delegate, "Phó Trưởng phòng", Set.of(Kind.RESULT), null, null, days, LAW);
    }

    private void titled(String username, String rank, String title) {
        sql.sql("UPDATE identity.assignment SET rank = :rank, title = :title WHERE username = :username")
                .param("rank", rank)
                .param("title", title)
                .param("username", username)
                .update();
    }

    private String sign(String officer) {
        var decision = errand.complete(code, "approve", null, officer);
        return decision instanceof Refused<?>(var reasons) ? reasons.getFirst().key() : "granted";
    }

    private @Nullable String signedAs() {
        return sql.sql("SELECT signed_as FROM route.step WHERE code = :code AND kind = 'APPROVAL'")
                .param("code", code.value())
                .query(String.class)
                .single();
    }

    private static <T> T granted(Decision<T> decision) {
        if (decision instanceof Granted<T>(var it)) return it;
        throw new AssertionError(decision);
    }
}
