package vn.motcua.score;

import java.math.BigDecimal;
import vn.motcua.kernel.Mark;

/** The blocks of QĐ 766 with the points one-stop.md §7.5 gives them, and how sure those are. */
enum Block {
    PUBLICITY(18, Mark.VERIFIED),
    PROGRESS(20, Mark.VERIFIED),
    ONLINE(12, Mark.VERIFIED),
    PAYMENT(10, Mark.MEMORY),
    DIGITISATION(22, Mark.VERIFIED),
    SATISFACTION(18, Mark.VERIFIED);

    final int points;
    private final Mark mark;

    Block(int points, Mark mark) {
        this.points = points;
        this.mark = mark;
    }

    /** Of a maximum as it was entered: another than the decision's is nobody's law. */
    Mark mark(BigDecimal entered) {
        return entered.compareTo(BigDecimal.valueOf(points)) == 0 ? mark : Mark.ILLUSTRATIVE;
    }
}
