package vn.motcua.platform;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Shows a page: a template of a room with its one record, inside the frame of the house. */
@Component
public final class Pages {

    private final TemplateEngine templates;
    private final Frames frames;
    private final KeptAnswers answers;

    Pages(TemplateEngine templates, Frames frames, KeptAnswers answers) {
        this.templates = templates;
        this.frames = frames;
        this.answers = answers;
    }

    /** {@code show("dossier/show", page)} */
    public View show(String template, Object page) {
        return show(template, page, HttpStatus.OK);
    }

    public View show(String template, Object page, HttpStatus status) {
        return (model, request, response) -> render(template, page, status, request, response);
    }

    /** After a write: 303, so that reloading repeats nothing. */
    public View seeOther(String path) {
        var view = new RedirectView(path, true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return view;
    }

    /** A block of another room inside a page. */
    public Content block(String template, Object page) {
        return output -> templates.render(template + ".jte", page, output);
    }

    /** The text of a template, for paper and mail. */
    public String text(String template, Object page) {
        var output = new StringOutput();
        templates.render(template + ".jte", page, output);
        return output.toString();
    }

    private void render(
            String template, Object page, HttpStatus status, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        var html = ScopedValue.where(Frame.CURRENT, frames.of(request)).call(() -> text(template, page));
        answers.stand(request, response, status, html);
        KeptAnswers.write(response, status.value(), html);
    }
}
