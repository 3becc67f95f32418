package vn.motcua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class KeptFormsTest {

    private static final Pattern UNSEEN =
            Pattern.compile("identity\\.password\\(name = \"(?<part>\\w+)\"|name=\"(?<field>\\w+)\" type=\"password\"");

    @Test
    void everyFieldThatIsTypedUnseenIsASecret() throws IOException {
        var unseen = new TreeSet<String>();
        for (var template : templates()) {
            var found = UNSEEN.matcher(Files.readString(template));
            while (found.find()) unseen.add(found.group("part") == null ? found.group("field") : found.group("part"));
        }
        assertThat(KeptForms.SECRETS).containsExactlyInAnyOrderElementsOf(unseen);
    }

    private static Iterable<Path> templates() throws IOException {
        try (var files = Files.walk(Path.of("src/main/jte"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
