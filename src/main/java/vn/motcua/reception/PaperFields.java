package vn.motcua.reception;

import static vn.motcua.reception.PersonFields.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.RequiredPaper;
import vn.motcua.documents.PaperKind;
import vn.motcua.documents.PaperLine;
import vn.motcua.kernel.Refusal;

/**
 * One row of the counter's table of papers: how many originals, copies and electronic copies were handed in, or
 * that the paper was shown. {@code name} only where the citizen brought something that is not on the list.
 */
record PaperFields(
        @Nullable String original,
        @Nullable String copy,
        @Nullable String electronic,
        @Nullable String shown,
        @Nullable String name) {

    static final PaperFields NONE = new PaperFields(null, null, null, null, null);

    private static final Pattern COUNT = Pattern.compile("\\d{1,4}");

    /** As the procedure asks for it of who has chosen these parts; what is not asked for is left to the clerk. */
    static PaperFields asked(RequiredPaper paper, Set<String> parts) {
        var asked = paper.isAskedFor(parts);
        if (paper.shownOnly()) return new PaperFields(null, null, null, asked ? "true" : null, null);
        return asked ? new PaperFields(count(paper.originals()), count(paper.copies()), null, null, null) : NONE;
    }

    boolean isEmpty() {
        return !isShown() && Stream.of(original, copy, electronic, name).allMatch(it -> text(it).isEmpty());
    }

    boolean isShown() {
        return "true".equals(shown);
    }

    /** The lines of a listed paper. */
    List<PaperLine> read(RequiredPaper paper, List<Refusal> faults) {
        if (paper.shownOnly())
            return isShown()
                    ? List.of(new PaperLine(paper.key(), paper.name(), PaperKind.ORIGINAL, 1, false, true))
                    : List.of();
        return lines(paper.key(), paper.name(), false, faults);
    }

    /** The lines of a paper the citizen volunteers; {@code key} names its row on the page. */
    List<PaperLine> readVolunteered(String key, List<Refusal> faults) {
        return lines(key, text(name), true, faults);
    }

    private List<PaperLine> lines(String key, String paper, boolean volunteered, List<Refusal> faults) {
        var kinds = Stream.of(
                line(key, paper, PaperKind.ORIGINAL, original, volunteered, faults),
                line(key, paper, PaperKind.COPY, copy, volunteered, faults),
                line(key, paper, PaperKind.ELECTRONIC, electronic, volunteered, faults));
        return kinds.flatMap(List::stream).toList();
    }

    private static List<PaperLine> line(
            String key,
            String paper,
            PaperKind kind,
            @Nullable String typed,
            boolean volunteered,
            List<Refusal> faults) {
        var count = text(typed);
        if (count.isEmpty()) return List.of();
        if (!COUNT.matcher(count).matches()) {
            faults.add(Refusal.of("reception.paper.count", paper).on("papers." + key));
            return List.of();
        }
        var number = Integer.parseInt(count);
        return number == 0 ? List.of() : List.of(new PaperLine(key, paper, kind, number, volunteered));
    }

    private static @Nullable String count(int copies) {
        return copies == 0 ? null : Integer.toString(copies);
    }
}
