package vn.motcua.slips;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Phiếu chuyển hồ sơ: what goes from whom to whom, with a list of the papers; both ends sign. */
record TransferPage(SlipHead head, String from, String to, List<Line> lines, String sender) implements Headed {

    TransferPage {
        lines = List.copyOf(lines);
    }

    /** {@code originals} and {@code others}: papers with their number, one after another. */
    record Line(
            int index,
            String code,
            String procedure,
            String requester,
            String originals,
            String others,
            @Nullable String due) {}
}
