package vn.motcua.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** htmx sends every form, so that its refused page has an address: Back and reload never ask to send it again. */
@Tag("house")
class FormsOfPagesTest {

    @Test
    void htmxSendsEveryForm() {
        var found = new ArrayList<String>();
        for (var file : House.files(House.TEMPLATES, ".jte")) found.addAll(unsent(name(file), House.text(file)));
        found.removeAll(Exceptions.of("form-without-htmx"));
        assertThat(found).isEmpty();
    }

    @Test
    void aFormThatTheBrowserSendsIsFound() {
        var forms = "<form method=\"post\" action=\"/a\">\n<form method=\"post\" action=\"/b\" hx-boost=\"true\">";
        assertThat(unsent("a.jte", forms)).containsExactly("a.jte");
    }

    private static String name(Path file) {
        return House.TEMPLATES.relativize(file).toString();
    }

    private static List<String> unsent(String name, String template) {
        return template.lines()
                .filter(line -> line.contains("method=\"post\"") && !line.contains("hx-boost=\"true\""))
                .map(_ -> name)
                .toList();
    }
}
