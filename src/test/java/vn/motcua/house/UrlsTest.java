package vn.motcua.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.motcua.town.RoomTest;

/** Every URL stands under a prefix that MAP.md gives to its room, and no prefix is left over. */
@Tag("house")
@RoomTest
class UrlsTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Test
    void everyUrlBelongsToItsRoom() {
        var urls = new ArrayList<Url>();
        handlers.getHandlerMethods().forEach((mapping, method) -> {
            var words = method.getBeanType().getPackageName().split("\\.");
            if (words.length < 3 || !words[1].equals("motcua")) return;
            mapping.getPatternValues().forEach(pattern -> urls.add(new Url(words[2], plain(pattern))));
        });
        assertThat(urls).isNotEmpty();
        assertThat(faults(urls, RoomMap.read())).isEmpty();
    }

    @Test
    void aStrayUrlAndAnIdlePrefixAreFound() {
        var map = RoomMap.parse("""
                | 1 | `low` | below | `Low` | – | `/things` |
                | 2 | `high` | above | `High` | – | `/things/*/notes` `/idle` |
                """);
        var urls = List.of(
                new Url("low", "/things/*"), new Url("high", "/things/*/notes/1"), new Url("high", "/things/*/pages"));
        assertThat(faults(urls, map))
                .containsExactly("high answers /things/*/pages", "high does not answer below /idle");
    }

    private record Url(String room, String path) {}

    private record Prefix(String room, String path) {
        boolean covers(String url) {
            return path.equals("/") ? url.equals("/") : url.equals(path) || url.startsWith(path + "/");
        }
    }

    private static List<String> faults(List<Url> urls, List<RoomMap> map) {
        var prefixes = map.stream()
                .flatMap(room -> room.prefixes().stream().map(path -> new Prefix(room.name(), path)))
                .sorted(Comparator.comparing((Prefix prefix) -> prefix.path().length())
                        .reversed())
                .toList();
        var found = new TreeSet<String>();
        var idle = new ArrayList<>(prefixes);
        for (var url : urls) {
            var longest = prefixes.stream()
                    .filter(it -> it.covers(url.path()))
                    .findFirst()
                    .map(Prefix::path)
                    .orElse("");
            var mine = new Prefix(url.room(), longest);
            if (!idle.remove(mine) && !prefixes.contains(mine)) found.add(url.room() + " answers " + url.path());
        }
        idle.forEach(prefix -> found.add(prefix.room() + " does not answer below " + prefix.path()));
        return List.copyOf(found);
    }

    private static String plain(String pattern) {
        return pattern.replaceAll("\\{(?:[^{}]|\\{[^}]*})*}", "*");
    }
}
