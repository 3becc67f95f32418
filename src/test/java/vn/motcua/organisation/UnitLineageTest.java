package vn.motcua.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** In which unit the work of a unit goes on, and where steps of old routes lie after a reform. */
class UnitLineageTest {

    static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);
    static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    static final String DECISION = "NQ 1671/NQ-UBTVQH15";

    final AgencyHistory history = new Reforming(new Reorganisation(
                    1,
                    DECISION,
                    REFORM,
                    List.of(),
                    List.of(),
                    List.of(
                            goesOn("HTB.01/VHXH", "XHT/VHXH", Map.of("COMMUNE_OFFICER", "SPECIALIST")),
                            goesOn("HTB.01/MC", "XHT/TT", Map.of()),
                            goesOn("HTB/LDTBXH", "XHT/VHXH", Map.of()),
                            goesOn("HTB/LDTBXH", "XHTB/VHXH", Map.of()),
                            rest("HTB/LDTBXH", "LDG/VP"),
                            goesOn("HTB/VPDK", "CNDK/DK", Map.of()))))
            .of(FileHistory.read());

    @Test
    void aUnitOfAMergedCommuneGoesOnInTheSuccessors() {
        assertThat(heir("HTB.01/VHXH", "XHT")).isEqualTo("XHT/VHXH");
        assertThat(history.role("XHT/VHXH", "COMMUNE_OFFICER", REFORM)).isEqualTo("SPECIALIST");
        assertThat(history.role("XHT/VHXH", "DIVISION_HEAD", REFORM)).isEqualTo("DIVISION_HEAD");
        assertThat(history.role("XHT/VHXH", "COMMUNE_OFFICER", LAST_DAY)).isEqualTo("COMMUNE_OFFICER");
    }

    @Test
    void aSplitUnitGoesOnInThatOfTheDossiersKeeperAndElseWhereTheRestGoes() {
        assertThat(heir("HTB/LDTBXH", "XHT")).isEqualTo("XHT/VHXH");
        assertThat(heir("HTB/LDTBXH", "XHTB")).isEqualTo("XHTB/VHXH");
        assertThat(heir("HTB/LDTBXH", "LDG")).isEqualTo("LDG/VP");
        assertThat(heir("HTB/LDTBXH", "HTB.01"))
                .as("whose heir is xã Hàm Thuận")
                .isEqualTo("XHT/VHXH");
    }

    @Test
    void aTaskThatMovedGoesThereWhoeverKeepsTheDossier() {
        assertThat(heir("HTB/VPDK", "XHT")).isEqualTo("CNDK/DK");
        assertThat(heir("HTB/VPDK", "LDG")).isEqualTo("CNDK/DK");
    }

    @Test
    void aUnitThatGoesOnNowhereHasNoHeirOnceItHasEnded() {
        assertThat(heir("HTB/TNMT", "XHT")).isNull();
        assertThat(heir("XHT/KT", "XHT")).as("one that goes on itself").isEqualTo("XHT/KT");
    }

    @Test
    void stepsOfAnOldRouteFindTheirUnitsThroughTheSuccessors() {
        assertThat(resolve("RECEIVING", UnitKind.SOCIAL, "HTB.01", "XHT")).isEqualTo("XHT/VHXH");
        assertThat(resolve("PARENT", UnitKind.SOCIAL, "HTB.01", "XHT")).isEqualTo("XHT/VHXH");
        assertThat(resolve("PARENT", UnitKind.SOCIAL, "HTB.01", "LDG")).isEqualTo("LDG/VP");
        assertThat(resolve("NAMED:HTB", UnitKind.LAND_REGISTRY, "HTB.01", "XHT"))
                .isEqualTo("CNDK/DK");
        assertThat(resolve("RECEIVING", UnitKind.LAND, "HTB.01", "XHT")).isNull();
        assertThat(resolve("RECEIVING", UnitKind.DESK, "XHT", "XHT")).isEqualTo("XHT/TT");
    }

    private static UnitSuccession goesOn(String from, String to, Map<String, String> roles) {
        return new UnitSuccession(from, to, REFORM, DECISION, false, roles);
    }

    private static UnitSuccession rest(String from, String to) {
        return new UnitSuccession(from, to, REFORM, DECISION, true, Map.of());
    }

    private @Nullable String heir(String unit, String keeper) {
        return history.heir(unit, new AgencyCode(keeper), REFORM)
                .map(Unit::code)
                .orElse(null);
    }

    private @Nullable String resolve(String selector, UnitKind kind, String receiving, String keeper) {
        var desks = new Desks(new AgencyCode(receiving), new AgencyCode(receiving), new AgencyCode(keeper));
        return history.resolve(AgencySelector.parse(selector), kind, desks, REFORM)
                .map(Unit::code)
                .orElse(null);
    }
}
