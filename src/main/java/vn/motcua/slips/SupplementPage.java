package vn.motcua.slips;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Person;

/** Form 02: all that is missing, each item with its legal basis (one-stop.md §3.3). */
record SupplementPage(
        SlipHead head,
        String code,
        Person requester,
        String request,
        List<Line> lines,
        String reason,
        Terms terms,
        Contact contact,
        String officer)
        implements Headed {

    SupplementPage {
        lines = List.copyOf(lines);
    }

    record Line(String what, String basis) {}

    /** Which request it is, of how many; {@code answerBy}: none where no day is set. */
    record Terms(int nth, @Nullable Integer max, @Nullable String answerBy) {}

    record Contact(String name, String phone) {}
}
