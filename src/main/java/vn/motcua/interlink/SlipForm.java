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

    TransferSlips.Chosen all() {
        return whole == null
                ? new TransferSlips.Chosen(ids(chosen), ScannedCodes.of(codes))
                : new TransferSlips.Chosen(ids(whole), List.of());
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
