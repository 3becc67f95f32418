package vn.motcua.opinion;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.Dossiers;
import vn.motcua.kernel.Actor;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.Words;

/**
 * Makes the page of a request. Of the dossier it shows what the question needs: code, procedure, requester's name.
 * Only who takes part in the dossier is led to it.
 */
@Component
class RequestPages {

    private static final String PRINT = "SLIP_PRINT";

    private final OpinionLines lines;
    private final Dossiers dossiers;
    private final Catalogue catalogue;
    private final Links links;

    RequestPages(OpinionLines lines, Dossiers dossiers, Catalogue catalogue, Links links) {
        this.links = links;
        this.lines = lines;
        this.dossiers = dossiers;
        this.catalogue = catalogue;
    }

    record Page(
            OpinionLine line,
            Subject subject,
            Paper paper,
            @Nullable String act,
            AnswerForm typed,
            List<Refusal> problems) {

        OpinionRequest request() {
            return line.request();
        }

        boolean isRefused(String other) {
            return other.equals(act);
        }

        List<Refusal> problems(String other) {
            return isRefused(other) ? problems : List.of();
        }

        /** Several forms have a field of that name; what is said about it leads to the refused one's. */
        String id(String other, String field) {
            return isRefused(other) ? field : other + "-" + field;
        }

        String reason(String other) {
            return isRefused(other) ? typed.why() : "";
        }
    }

    /** {@code prints}: whether this viewer prints slips; {@code linkSince}: of the link that holds, if one does. */
    record Paper(boolean prints, @Nullable String linkSince) {}

    /** {@code open}: whether this viewer may see the dossier itself. */
    record Subject(String procedure, String requester, boolean open) {}

    Page page(OpinionRequest it, Actor me, @Nullable String act, AnswerForm typed, List<Refusal> problems) {
        var card = dossiers.get(it.code());
        var subject = new Subject(
                catalogue.version(card.procedureVersion()).name(),
                card.parties().requester().name(),
                dossiers.find(it.code(), me).isPresent());
        var since = it.to().isOutside() ? links.madeAt(it).map(Words::moment).orElse(null) : null;
        var paper = new Paper(me.may(PRINT), since);
        return new Page(lines.of(it, me), subject, paper, act, typed, problems);
    }
}
