package vn.motcua.overview;

import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Granted;
import vn.motcua.kernel.Refused;
import vn.motcua.platform.Pages;

/** A page of what the reader may look over, or plain words why there is none. */
@Component
class ScopedPages {

    private final Scopes scopes;
    private final Pages pages;

    ScopedPages(Scopes scopes, Pages pages) {
        this.scopes = scopes;
        this.pages = pages;
    }

    View show(String template, OverviewRequest typed, Actor me, Function<Scope, Object> page) {
        return switch (scopes.of(typed, me)) {
            case Granted<Scope>(var scope) -> pages.show(template, page.apply(scope));
            case Refused<Scope>(var reasons) ->
                pages.show("overview/refused", new RefusedPage(reasons), HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }
}
