package vn.motcua.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is shipped may be shipped: every library has at least one licence that may travel with an Apache-2.0 work. */
@Tag("licence")
class LicencesTest {

    private static final Pattern MAY_TRAVEL = Pattern.compile(
            "Apache[- ].*2.*|Apache-2\\.0|The Apache.*|ASL 2\\.0|MIT.*|The MIT.*|Bouncy Castle.*|BSD.*|.*BSD License.*|"
                    + "0BSD|ISC|EPL.*|Eclipse.*|LGPL.*|.*Lesser General Public License.*|CDDL.*|MPL.*|Unicode.*|"
                    + "PostgreSQL.*|The PostgreSQL.*|CC0.*|Public Domain.*|UPL.*|GPL2 w/ CPE|.*[Cc]lasspath.*|"
                    + "GNU (Lesser|LESSER).*|W3C.*|Go License|WTFPL|"
                    // The name in Spring Session's POM; the licence in its jar is Apache-2.0.
                    + "Broadcom Foundation License");

    @Test
    void everyLibraryMayBeShipped() {
        var bill = House.ROOT.resolve("target/classes/META-INF/sbom/application.cdx.json");
        assertThat(bill).as("made by mvn package").exists();
        var components = JsonMapper.shared().readTree(House.text(bill)).get("components");
        assertThat(components.size()).isGreaterThan(50);
        assertThat(refused(components)).isEmpty();
    }

    @Test
    void aLibraryThatBindsTheWholeWorkIsFound() {
        var planted = JsonMapper.shared().readTree("""
                [{"purl": "a", "licenses": [{"license": {"id": "AGPL-3.0-only"}}]},
                 {"purl": "b", "licenses": [{"license": {"name": "GPL-2.0"}}, {"license": {"id": "EPL-2.0"}}]},
                 {"purl": "c", "licenses": [{"expression": "GPL-3.0-or-later"}]},
                 {"purl": "d"}]
                """);
        assertThat(refused(planted)).containsOnlyKeys("a", "c", "d");
    }

    private static TreeMap<String, List<String>> refused(JsonNode components) {
        var refused = new TreeMap<String, List<String>>();
        for (var component : components) {
            var names = new ArrayList<String>();
            for (var entry : component.path("licenses")) names.add(nameOf(entry));
            if (names.stream().noneMatch(name -> MAY_TRAVEL.matcher(name).matches()))
                refused.put(component.path("purl").asString(""), names);
        }
        return refused;
    }

    private static String nameOf(JsonNode entry) {
        var licence = entry.path("license");
        for (var name : List.of(licence.path("id"), licence.path("name"), entry.path("expression")))
            if (!name.isMissingNode()) return name.asString("");
        return "";
    }
}
