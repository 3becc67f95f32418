package vn.motcua.route;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The minutes of a council (biên bản họp hội đồng): the day it met, who took part, what it concluded. They are kept as
 * the note of the step, in words a person can read and the program can read back.
 */
record CouncilMinutes(LocalDate heldOn, String participants, String conclusion) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern SHAPE =
            Pattern.compile("Ngày họp: (\\S+)\\RThành phần: (.+?)\\RKết luận: (.+)", Pattern.DOTALL);

    String text() {
        return "Ngày họp: " + DAY.format(heldOn) + "\nThành phần: " + participants.strip() + "\nKết luận: "
                + conclusion.strip();
    }

    /** Empty when a part is missing or the day is not a day. */
    static Optional<CouncilMinutes> parse(String note) {
        var matcher = SHAPE.matcher(note.strip());
        if (!matcher.matches()) return Optional.empty();
        try {
            var day = LocalDate.parse(matcher.group(1), DAY);
            var minutes = new CouncilMinutes(
                    day, matcher.group(2).strip(), matcher.group(3).strip());
            return minutes.isComplete() ? Optional.of(minutes) : Optional.empty();
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private boolean isComplete() {
        return !participants.isEmpty() && !conclusion.isEmpty();
    }
}
