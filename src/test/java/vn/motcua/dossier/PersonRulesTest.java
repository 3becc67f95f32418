package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.RequesterKind.HOUSEHOLD_BUSINESS;
import static vn.motcua.dossier.RequesterKind.INDIVIDUAL;
import static vn.motcua.dossier.RequesterKind.ORGANISATION;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.kernel.Refusal;

class PersonRulesTest {

    private static final LocalDate PILOT = LocalDate.of(2011, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void inThePilotAPersonHasNineDigitsTodayTwelve() {
        assertThat(keys(INDIVIDUAL, "260 123 456", PILOT)).isEmpty();
        assertThat(keys(INDIVIDUAL, "060180001234", TODAY)).isEmpty();
        assertThat(keys(INDIVIDUAL, "060180001234", PILOT)).containsExactly("dossier.person.identifier.INDIVIDUAL");
        assertThat(keys(INDIVIDUAL, "260123456", TODAY)).containsExactly("dossier.person.identifier.INDIVIDUAL");
        assertThat(keys(INDIVIDUAL, "", PILOT)).containsExactly("dossier.person.identifier.missing.requester");
    }

    @Test
    void abodyHasATaxCodeOfTenDigitsOrThirteen() {
        assertThat(keys(ORGANISATION, "3400123456", PILOT)).isEmpty();
        assertThat(keys(ORGANISATION, "3400123456001", PILOT)).isEmpty();
        assertThat(keys(ORGANISATION, "3400123456-001", PILOT)).isEmpty();
        assertThat(keys(ORGANISATION, "260123456", PILOT)).isNotEmpty();
        assertThat(keys(HOUSEHOLD_BUSINESS, "260123456", PILOT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Thị Hường", "K’ Brếp", "Mang Thị Tiền-Sa", "Jean-Pierre d'Aoust", "Đỗ"})
    void namesOfPeopleHereAreTaken(String name) {
        assertThat(name(INDIVIDUAL, name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "An <script>",
                "An\u202Egnol",
                "An\u0000",
                "12345",
                "'; DROP",
                "Имя",
                "An\nBình",
                "A\u200Bn"
            })
    void whatIsNoNameIsRefused(String name) {
        assertThat(name(INDIVIDUAL, name)).hasSize(1);
    }

    @Test
    void aBodysNameMayHoldNumbersAndSigns() {
        assertThat(name(ORGANISATION, "Công ty TNHH TM & DV Thuận Phát 2 (chi nhánh Ma Lâm)"))
                .isEmpty();
    }

    @Test
    void aNameHasTwoHundredLettersAtMost() {
        assertThat(name(INDIVIDUAL, "a".repeat(200))).isEmpty();
        assertThat(name(INDIVIDUAL, "a".repeat(10_000))).containsExactly("dossier.person.name.long");
    }

    @Test
    void telephoneAndMailAreCheckedWhenGiven() {
        assertThat(keys(person("0623.865.001", "huong@example.vn"), PILOT)).isEmpty();
        assertThat(keys(person("gọi anh Ba", "huong@"), PILOT))
                .containsExactly("dossier.person.phone", "dossier.person.email");
        assertThat(keys(person(" ", ""), PILOT)).isEmpty();
    }

    private static Person person(@Nullable String phone, @Nullable String email) {
        return new Person(INDIVIDUAL, "Nguyễn Thị Hường", "260123456", phone, email, "Ma Lâm");
    }

    private static List<String> name(RequesterKind kind, String name) {
        var identifier = kind == INDIVIDUAL ? "260123456" : "3400123456";
        return keys(new Person(kind, name, identifier, null, null, null), PILOT);
    }

    private static List<String> keys(RequesterKind kind, String identifier, LocalDate day) {
        return keys(new Person(kind, "Nguyễn Thị Hường", identifier, null, null, null), day);
    }

    private static List<String> keys(Person person, LocalDate day) {
        return PersonRules.check(PersonRules.tidy(person), day, "requester").stream()
                .map(Refusal::key)
                .toList();
    }
}
