package vn.motcua.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.util.ApplicationModulesExporter;
import vn.motcua.MotCua;

/** Rooms use each other only along the arrows of MAP.md, and every arrow goes down. */
@Tag("house")
class ArrowsTest {

    @Test
    void noTypeAndNoTemplateReachesPastAnArrow() {
        ApplicationModules.of(MotCua.class).verify();
    }

    /** With this file a start need not analyse the program's own classes to find the order of migrations. */
    @Test
    void theOrderOfRoomsWrittenDownForTheStartIsThatOfTheCode() {
        var written = House.text(House.RESOURCES.resolve(ApplicationModulesExporter.DEFAULT_LOCATION));
        var rooms = Pattern.compile("\"(\\w+)\":").matcher(written).results().map(it -> it.group(1));
        var modules = ApplicationModules.of(MotCua.class).stream()
                .map(it -> it.getIdentifier().toString());
        assertThat(rooms).containsExactlyElementsOf(modules.toList());
    }

    @Test
    void theMapShowsTheArrowsOfTheCode() {
        assertThat(differences(RoomMap.read(), House.arrows())).isEmpty();
    }

    @Test
    void everyArrowGoesDown() {
        assertThat(upward(RoomMap.read())).isEmpty();
    }

    @Test
    void theFrontDoorsOfTheMapExistAndArePublic() {
        var missing = new ArrayList<String>();
        for (var room : RoomMap.read()) {
            for (var door : room.doors()) {
                var file = House.JAVA.resolve(room.name()).resolve(door + ".java");
                if (!Files.exists(file) || !House.text(file).contains("public ")) missing.add(room.name() + "." + door);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void aMapThatLiesIsFound() {
        var map = RoomMap.parse("""
                | 1 | `low` | at the bottom | `Low` | – | – |
                | 2 | `high` | above it | `High` | – | `/high` |
                """);
        assertThat(differences(map, Map.of("low", Set.of("high"), "high", Set.of("low"), "other", Set.of())))
                .containsExactlyInAnyOrder(
                        "low: code [high], map []", "high: code [low], map []", "other: code [], map (no line)");
    }

    @Test
    void anArrowUpwardOrSidewaysIsFound() {
        var map = RoomMap.parse("""
                | 1 | `low` | at the bottom | `Low` | `high` | – |
                | 2 | `high` | above it | `High` | `beside` | `/high` |
                | 2 | `beside` | beside it | `Beside` | `low` | – |
                """);
        assertThat(upward(map)).containsExactly("low (1) → high (2)", "high (2) → beside (2)");
    }

    private static List<String> differences(List<RoomMap> map, Map<String, Set<String>> code) {
        var found = new ArrayList<String>();
        var drawn = RoomMap.byName(map);
        var names = new TreeSet<>(code.keySet());
        names.addAll(drawn.keySet());
        for (var name : names) {
            var room = drawn.get(name);
            var coded = new TreeSet<>(code.getOrDefault(name, Set.of()));
            if (room != null && room.layer() > 1) coded.removeAll(Set.of("kernel", "platform"));
            if (room == null) found.add(name + ": code " + coded + ", map (no line)");
            else if (!coded.equals(new TreeSet<>(room.arrows())))
                found.add(name + ": code " + coded + ", map " + room.arrows());
        }
        return found;
    }

    private static List<String> upward(List<RoomMap> map) {
        var layers = RoomMap.byName(map);
        var found = new ArrayList<String>();
        for (var room : map) {
            for (var target : room.arrows()) {
                var other = layers.get(target);
                if (other == null || other.layer() >= room.layer())
                    found.add("%s (%d) → %s (%s)"
                            .formatted(room.name(), room.layer(), target, other == null ? "?" : other.layer()));
            }
        }
        return found;
    }
}
