package vn.motcua.slips;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Person;

/** Form 05: notice that handling has stopped, or that the citizen has withdrawn (one-stop.md §3.6 ◊). */
record StopPage(
        SlipHead head,
        String code,
        Person requester,
        String procedure,
        String received,
        Ending ending,
        List<PaperRow> papers,
        Signer signer)
        implements Headed {

    StopPage {
        papers = List.copyOf(papers);
    }

    /** {@code post}: as what; none where it is not known any more. {@code block}: the lines above the name. */
    record Signer(@Nullable String post, String name, List<String> block) {}

    /** {@code ground}: empty for a withdrawal; {@code mayGoOn}: the law lets the same dossier be handled on. */
    record Ending(String at, String ground, String reason, String reached, boolean mayGoOn) {}
}
