package vn.motcua.interlink;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ids with commas, as browsers send several. {@code chosen}: ticked; {@code whole}: all of one unit. */
record SlipForm(
        @Nullable String chosen,
        @Nullable String whole,
        @Nullable String codes,
        @Nullable String onceKey) {

    /** Nothing that was ticked or scanned is dropped, whichever button was pressed. */
    TransferSlips.Chosen all() {
        var offers = Stream.concat(ids(chosen).stream(), ids(whole).stream()).distinct();
        return new TransferSlips.Chosen(offers.toList(), ScannedCodes.of(codes));
    }

    /** As it is shown again. */
    String scanned() {
        return String.join("\n", ScannedCodes.of(codes));
    }

    boolean has(long offer) {
        return ids(chosen).contains(offer);
    }

    private static List<Long> ids(@Nullable String typed) {
        return Stream.of(typed == null ? "" : typed)
                .flatMap(it -> Stream.of(it.split(",")))
                .filter(it -> it.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
    }
}
