package vn.motcua.opinion;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;
import vn.motcua.opinion.Links.Opened;
import vn.motcua.platform.Confirmed;
import vn.motcua.platform.May;
import vn.motcua.platform.Pages;
import vn.motcua.platform.Typed;

/**
 * Where a body without accounts answers: once, or first as a draft. The token stands in the query, which no log of ours
 * writes.
 */
@Controller
@RequestMapping(OutsideScreen.HERE)
@May(May.ANYONE)
class OutsideScreen {

    static final String HERE = "/opinion-answers";

    private final LinkDoor door;
    private final Links links;
    private final OutsidePages outside;
    private final Pages pages;

    OutsideScreen(LinkDoor door, Links links, OutsidePages outside, Pages pages) {
        this.door = door;
        this.links = links;
        this.outside = outside;
        this.pages = pages;
    }

    /** What comes along with an answer. {@code draft}: only to be kept. */
    record Sent(
            @Nullable String token,
            @Nullable String draft,
            @Nullable Boolean confirmed) {
        String key() {
            return Typed.text(token);
        }
    }

    @GetMapping
    View show(@RequestParam(defaultValue = "") String token, HttpServletRequest request, HttpServletResponse response) {
        return door.through(token, request, response, it -> form(it, token, it.draft(), List.of(), null));
    }

    @PostMapping
    View send(Sent sent, AnswerForm typed, HttpServletRequest request, HttpServletResponse response) {
        return door.through(sent.key(), request, response, it -> {
            if (sent.draft() == null) return answered(it, sent, typed);
            door.drafted(request);
            links.keep(it, typed);
            return form(it, sent.key(), typed, List.of(), "opinion.outside.kept");
        });
    }

    private View answered(Opened it, Sent sent, AnswerForm typed) {
        var question = Confirmed.ask(sent.confirmed(), Confirmed.FINAL, () -> outside.faults(typed));
        if (!question.isEmpty()) return form(it, sent.key(), typed, question, null);
        return switch (links.answer(it, typed.given())) {
            case Granted<OpinionRequest> _ -> pages.show("opinion/message", outside.thanks(it.request()));
            case Refused<OpinionRequest>(var reasons) -> form(it, sent.key(), typed, reasons, null);
        };
    }

    private View form(Opened it, String token, AnswerForm typed, List<Refusal> problems, @Nullable String notice) {
        var status = problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return pages.show("opinion/outside_answer", outside.page(it, token, typed, problems, notice), status);
    }
}
