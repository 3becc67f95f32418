package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

@RoomTest
class AccountsTest {

    private static final LocalDate PILOT = LocalDate.of(2011, 7, 1);

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    Town town;

    @Test
    void lanReceivesDossiersAtMaLamAndNowhereElse() {
        var lan = town.officer("lan.malam");
        assertThat(lan.name()).isEqualTo("Nguyễn Thị Lan");
        assertThat(lan.mayAt("DOSSIER_ACCEPT", "HTB.01")).isTrue();
        assertThat(lan.mayAt("DOSSIER_ACCEPT", "HTB")).isFalse();
        assertThat(lan.holds("HTB.01/MC", "RECEPTIONIST")).isTrue();
        assertThat(lan.may("ACCOUNT_ADMIN")).isFalse();
    }

    @Test
    void kienMovesFromTheTownshipToTheDistrictInOctober() {
        assertThat(accounts.actor("kien.malam", LocalDate.of(2011, 9, 30))
                        .orElseThrow()
                        .agenciesWhere("DOSSIER_VIEW"))
                .containsExactly("HTB.01");
        assertThat(accounts.actor("kien.malam", LocalDate.of(2011, 10, 1))
                        .orElseThrow()
                        .agenciesWhere("DOSSIER_VIEW"))
                .containsExactly("HTB");
    }

    @Test
    void nobodyOfThePilotHoldsAPostToday() {
        assertThat(accounts.actor("lan.malam", LocalDate.of(2025, 7, 1))
                        .orElseThrow()
                        .duties())
                .isEmpty();
        assertThat(accounts.actor("lan.hamthuan", LocalDate.of(2025, 7, 1))
                        .orElseThrow()
                        .agenciesWhere("DOSSIER_VIEW"))
                .containsExactly("XHT");
    }

    @Test
    void aStepMayBeGivenToWhoHoldsTheRole() {
        assertThat(accounts.holders("HTB/LD", "APPROVER", PILOT))
                .extracting(Account::username)
                .containsExactly("huong.huyen", "vinh.huyen");
    }

    @Test
    void aClosedAccountActsNoMoreButKeepsItsName() {
        people.close("lan.malam");
        assertThat(accounts.actor("lan.malam", PILOT)).isEmpty();
        assertThat(accounts.find("lan.malam")).isPresent();
        assertThat(accounts.holders("HTB.01/MC", "RECEPTIONIST", PILOT))
                .extracting(Account::username)
                .doesNotContain("lan.malam")
                .isNotEmpty();
    }

    @Test
    void sayingItTwiceChangesNothing() {
        var post = new Post("HTB.01/MC", "RECEPTIONIST", PILOT, null, "Quyết định thử");
        assertThat(people.enrol(new Account("moi.malam", "Nguyễn Văn Mới"), null))
                .isTrue();
        assertThat(people.enrol(new Account("moi.malam", "Tên khác"), null)).isFalse();
        people.appoint("moi.malam", post);
        people.appoint("moi.malam", post);
        assertThat(town.officer("moi.malam").duties()).hasSize(1);
        assertThat(town.officer("moi.malam").name()).isEqualTo("Nguyễn Văn Mới");
    }

    @Test
    void anUnknownRoleIsAMistake() {
        assertThatThrownBy(() -> people.appoint("lan.malam", new Post("HTB.01/MC", "KING", PILOT, null, "")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
