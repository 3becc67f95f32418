package vn.motcua.reform;

import static vn.motcua.platform.Typed.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.May;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Pages;

/** Which dossiers a reform would bring over: those behind a number of its preview. */
@Controller
class ForeseenScreen {

    private static final List<String> FIELDS = List.of("was", "keeper", "how", "unit", "late");

    private final Reforms reforms;
    private final ReformPages lists;
    private final Pages pages;

    ForeseenScreen(Reforms reforms, ReformPages lists, Pages pages) {
        this.reforms = reforms;
        this.lists = lists;
        this.pages = pages;
    }

    @GetMapping(ReformScreen.HERE + "/{id:\\d{1,18}}/dossiers")
    @May(ReformScope.PREPARE)
    View dossiers(@PathVariable long id, @RequestParam MultiValueMap<String, String> asked, Actor me) {
        var it = reforms.find(id, me).orElseThrow(NotFound::new);
        var late = text(asked.getFirst("late")).isEmpty()
                ? null
                : Looks.at(it.head().effectiveOn());
        var only = new ForeseenQuery.Filter(
                text(asked.getFirst("was")),
                text(asked.getFirst("keeper")),
                text(asked.getFirst("how")),
                text(asked.getFirst("unit")),
                late);
        return pages.show("reform/dossiers", lists.rows(it, only, query(asked), text(asked.getFirst("after"))));
    }

    private static String query(MultiValueMap<String, String> asked) {
        return String.join(
                "&",
                FIELDS.stream()
                        .filter(it -> !text(asked.getFirst(it)).isEmpty())
                        .map(it -> it + "=" + URLEncoder.encode(text(asked.getFirst(it)), StandardCharsets.UTF_8))
                        .toList());
    }
}
