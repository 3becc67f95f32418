package vn.motcua.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Slice;

/**
 * A tracking book on screen. {@code gaps}: null where they were not looked for; {@code keeps}: the reader may see
 * addresses and print; {@code closing}: null for who may not close it, or when all is closed.
 */
record BookPage(
        Book book,
        String agency,
        @Nullable List<Gap> gaps,
        Slice<BookLine> lines,
        boolean keeps,
        @Nullable ClosingForm closing,
        List<Refusal> problems) {

    static String four(long number) {
        return Registers.four(number);
    }
}
