package vn.motcua.slips;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Boundaries;
import vn.motcua.dossier.Person;

/** Form 01: that the dossier was received, with what, and when to come back (one-stop.md §3.2). */
record ReceiptPage(
        SlipHead head,
        String code,
        Lookup lookup,
        People people,
        Request request,
        Handed handed,
        Promise promise,
        @Nullable Book book,
        Signatures signatures)
        implements Headed {

    /** {@code again}: that they, or the papers, stood otherwise on the receipt before. */
    record People(
            Person requester,
            @Nullable Person submitter,
            @Nullable Person authorised,
            @Nullable String again) {}

    /** What is asked for, and of whom, where that is another than who received. */
    record Request(String words, Boundaries.@Nullable Elsewhere elsewhere) {}

    /** The papers handed in and the number of sets. */
    record Handed(List<PaperRow> papers, int sets) {
        Handed {
            papers = List.copyOf(papers);
        }
    }

    /** Where it stands in the tracking book: volume and number in it. */
    record Book(String volume, String number) {}
}
