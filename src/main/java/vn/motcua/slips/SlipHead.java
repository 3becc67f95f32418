package vn.motcua.slips;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The head of every form: above on the left the body and its desk, on the right the name of the State, then number,
 * place and day, the form's number where the circular of that day gives one, and the title.
 */
record SlipHead(
        @Nullable String superior,
        String body,
        @Nullable String number,
        Form.Printed printed,
        String place,
        LocalDate day) {

    String formNumber() {
        return printed.number();
    }

    String title() {
        return printed.title();
    }

    String dateLine() {
        return place + ", " + PaperDate.day(day);
    }
}
