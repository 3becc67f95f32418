package vn.motcua.slips;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.motcua.platform.Pdf;

/** Turns a template of this room into a PDF in the dress of its paper. */
@Component
class SlipPrinter {

    private static final String STYLE = new String(bytes("slips/paper.css"), StandardCharsets.UTF_8);

    private final TemplateEngine templates;

    SlipPrinter(TemplateEngine templates) {
        this.templates = templates;
    }

    byte[] print(String template, Object page, PaperSize size) {
        return Pdf.of(html(template, page, size));
    }

    private String html(String template, Object page, PaperSize size) {
        var output = new StringOutput();
        templates.render(template + ".jte", page, output);
        return dressed(output.toString(), size);
    }

    private static String dressed(String html, PaperSize size) {
        return html.replaceFirst(
                "</head>",
                "<style>@page { size: " + size.css() + "; }\n" + STYLE.replace("$", "\\$") + "</style></head>");
    }

    private static byte[] bytes(String path) {
        try {
            return new ClassPathResource(path).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
