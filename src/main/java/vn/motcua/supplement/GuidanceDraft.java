package vn.motcua.supplement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Person;
import vn.motcua.kernel.Refusal;

/** What an officer tells somebody at the desk. {@code previous}: the reference of what was told before, if it was. */
record GuidanceDraft(
        String procedure,
        String desk,
        Person applicant,
        List<Wanted> wanted,
        String reason,
        Contact contact,
        @Nullable String previous) {

    private static final int LENGTH_MAX = 200;

    /** Who is guided needs a name; a number may be missing among the very papers that are. */
    List<Refusal> faults() {
        var faults = new ArrayList<Refusal>();
        if (applicant.name().isEmpty())
            faults.add(Refusal.of("supplement.guidance.no-name").on("requester.name"));
        length("requester.name", applicant.name(), faults);
        length("requester.identifier", applicant.identifier(), faults);
        length("requester.phone", applicant.phone(), faults);
        length("requester.address", applicant.address(), faults);
        return faults;
    }

    private static void length(String field, @Nullable String text, List<Refusal> faults) {
        if (text != null && text.length() > LENGTH_MAX)
            faults.add(Refusal.of("supplement.text.long", LENGTH_MAX).on(field));
    }
}
