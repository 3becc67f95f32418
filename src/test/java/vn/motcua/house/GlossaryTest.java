package vn.motcua.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The glossary names types that exist. */
@Tag("house")
class GlossaryTest {

    private static final Pattern TYPE = Pattern.compile("`([a-z]+)\\.([A-Z][A-Za-z]+)(?:\\.[A-Z_]+)?`");

    @Test
    void everyTypeOfTheGlossaryExists() {
        var glossary = House.text(House.ROOT.resolve("docs/glossary.md"));
        assertThat(missing(glossary)).isEmpty();
        assertThat(TYPE.matcher(glossary).results().count()).isGreaterThan(20);
    }

    @Test
    void anInventedTypeIsFound() {
        assertThat(missing("| hồ sơ | `dossier.Dossiers` | `dossier.Unicorn` |"))
                .containsExactly("dossier.Unicorn");
    }

    private static List<String> missing(String glossary) {
        return TYPE.matcher(glossary)
                .results()
                .filter(it -> !Files.exists(House.JAVA.resolve(it.group(1)).resolve(it.group(2) + ".java")))
                .map(it -> it.group(1) + "." + it.group(2))
                .toList();
    }
}
