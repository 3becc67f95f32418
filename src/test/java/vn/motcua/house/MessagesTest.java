package vn.motcua.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever a page or a refusal says exists in Vietnamese and in English, is in use, and takes the same arguments. */
@Tag("house")
class MessagesTest {

    // The timeline asks for the words of a fact by the fact's kind.
    private static final String FACT = ".fact.";

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");

    @Test
    void bothLanguagesHaveTheSameWords() {
        var found = new ArrayList<String>();
        for (var room : House.rooms()) found.addAll(faults(room, messages(room, "vi"), messages(room, "en")));
        assertThat(found).isEmpty();
    }

    @Test
    void everyWordAskedForExists() {
        assertThat(missing(WordsUsed.everywhere(), all())).isEmpty();
    }

    @Test
    void everyWordIsUsed() {
        var excused = Exceptions.of("computed-word");
        assertThat(unused(WordsUsed.everywhere(), all()))
                .filteredOn(key -> excused.stream().noneMatch(key::startsWith))
                .isEmpty();
    }

    @Test
    void noKeyStandsTwiceInAFile() {
        for (var file : House.files(House.RESOURCES.resolve("messages"), ".properties")) {
            var keys = House.text(file)
                    .lines()
                    .filter(line -> line.matches("[a-z][\\w.-]+\\s*=.*"))
                    .map(line -> line.split("\\s*=", 2)[0])
                    .toList();
            assertThat(keys).as(House.name(file)).doesNotHaveDuplicates();
        }
    }

    @Test
    void aForgottenAForeignAndABrokenWordAreFound() {
        var vi = Map.of("room.a", "{0} ngày", "room.b", "Có", "other.c", "Lạ", "room.d", "Hồ sơ {0");
        var en = Map.of("room.a", "{1} days", "other.c", "Strange", "room.d", "It's");
        assertThat(faults("room", vi, en))
                .containsExactlyInAnyOrder(
                        "room.b: only in vi",
                        "room.a: arguments [0] in vi, [1] in en",
                        "other.c: is not of room room",
                        "room.d (vi): not a message format",
                        "room.d (en): a single quote must be doubled",
                        "room.d: arguments [0] in vi, [] in en");
    }

    @Test
    void aWordNobodyWroteAndAWordNobodyReadsAreFound() {
        var used = WordsUsed.none();
        used.read(JavaSource.of("room", "A.java", """
                class A { void a() { t("room.page.title"); Refusal.of("room.gone"); t("room.kind." + k);
                    new Panel("room.panel", "room/panel", p); } }
                """));
        used.readTemplate("<h1>${t(\"room.head\")}</h1>");
        var all = Map.of("room.page.title", "", "room.kind.A", "", "room.head", "", "room.idle", "", "room.panel", "");
        assertThat(missing(used, all)).containsExactly("room.gone");
        assertThat(unused(used, all)).containsExactly("room.idle");
    }

    private static List<String> faults(String room, Map<String, String> vi, Map<String, String> en) {
        var found = new ArrayList<String>();
        var keys = new TreeSet<>(vi.keySet());
        keys.addAll(en.keySet());
        for (var key : keys) {
            if (!key.startsWith(room + ".")) found.add(key + ": is not of room " + room);
            if (!vi.containsKey(key) || !en.containsKey(key)) {
                found.add(key + ": only in " + (vi.containsKey(key) ? "vi" : "en"));
                continue;
            }
            format(key + " (vi)", vi.get(key), found);
            format(key + " (en)", en.get(key), found);
            if (!arguments(vi.get(key)).equals(arguments(en.get(key))))
                found.add("%s: arguments %s in vi, %s in en"
                        .formatted(key, arguments(vi.get(key)), arguments(en.get(key))));
        }
        return found;
    }

    private static void format(String where, String message, List<String> found) {
        if (message.replace("''", "").contains("'")) found.add(where + ": a single quote must be doubled");
        try {
            MessageFormat.format(message, 1, 2, 3, 4);
        } catch (IllegalArgumentException broken) {
            found.add(where + ": not a message format");
        }
    }

    private static TreeSet<String> arguments(String message) {
        var numbers = new TreeSet<String>();
        ARGUMENT.matcher(message).results().forEach(match -> numbers.add(match.group(1)));
        return numbers;
    }

    private static List<String> missing(WordsUsed used, Map<String, String> all) {
        return used.asked().stream()
                .filter(key -> isBeginning(key)
                        ? all.keySet().stream().noneMatch(known -> known.startsWith(key))
                        : !all.containsKey(key))
                .toList();
    }

    private static List<String> unused(WordsUsed used, Map<String, String> all) {
        var mentioned = new TreeSet<>(used.mentioned());
        mentioned.addAll(used.asked());
        var beginnings = mentioned.stream().filter(MessagesTest::isBeginning).toList();
        return all.keySet().stream()
                .filter(key -> !mentioned.contains(key) && !key.contains(FACT))
                .filter(key -> beginnings.stream().noneMatch(key::startsWith))
                .sorted()
                .toList();
    }

    private static boolean isBeginning(String key) {
        return key.endsWith(".") || key.endsWith("-");
    }

    private static Map<String, String> all() {
        var all = new TreeMap<String, String>();
        for (var room : House.rooms()) all.putAll(messages(room, "vi"));
        return all;
    }

    private static Map<String, String> messages(String room, String language) {
        var file = House.RESOURCES.resolve("messages/" + room + "_" + language + ".properties");
        if (!file.toFile().exists()) return Map.of();
        var properties = new Properties();
        try {
            properties.load(new StringReader(House.text(file)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        var messages = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> messages.put(key, properties.getProperty(key)));
        return messages;
    }
}
