package vn.motcua.slips;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import vn.motcua.platform.LegalClock;
import vn.motcua.platform.May;
import vn.motcua.platform.MenuEntry;
import vn.motcua.platform.Pages;

/** Every version of the forms by date, and which agencies print their own. */
@Controller
class FormScreen {

    private static final String VIEW = "FORM_VIEW";

    private final PaperNames names;
    private final LegalClock clock;
    private final Pages pages;

    FormScreen(PaperNames names, LegalClock clock, Pages pages) {
        this.names = names;
        this.clock = clock;
        this.pages = pages;
    }

    @Bean
    static MenuEntry formsMenu() {
        return new MenuEntry("/forms", "slips.forms.menu", VIEW, 76);
    }

    @GetMapping("/forms")
    @May(VIEW)
    View list() {
        return pages.show("slips/forms", page(Forms.all()));
    }

    Page page(List<Form> forms) {
        var today = clock.today();
        var lines = forms.stream()
                .sorted(Comparator.comparing(Form::key)
                        .thenComparing(it -> it.period().since()))
                .map(it -> new Line(it, agency(it, today), it.period().holdsOn(today)))
                .toList();
        return new Page(
                lines.stream().filter(it -> it.form().agency() == null).toList(),
                lines.stream().filter(it -> it.form().agency() != null).toList());
    }

    private String agency(Form form, LocalDate today) {
        return form.agency() == null ? "" : names.agency(form.agency(), today);
    }

    record Line(Form form, String agency, boolean holdsToday) {}

    /** {@code own}: what single agencies print instead. */
    record Page(List<Line> general, List<Line> own) {}
}
