package vn.motcua.slips;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Mark;

/**
 * A form as the circular of a period prints it, or as one agency prints it instead (TT 03/2025/TT-VPCP: the Ministry of
 * Health uses BM.01 to BM.06). {@code key} is ours and never changes; what is printed does.
 */
record Form(String key, Period period, @Nullable String agency, Printed printed, Source source) {

    /** {@code until} is the first day on which it no longer holds. */
    record Period(LocalDate since, @Nullable LocalDate until) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(since) && (until == null || day.isBefore(until));
        }

        boolean overlaps(Period other) {
            return (until == null || other.since.isBefore(until))
                    && (other.until == null || since.isBefore(other.until));
        }

        @Nullable
        LocalDate lastDay() {
            return until == null ? null : until.minusDays(1);
        }
    }

    /** {@code suffix} stands behind the running number; {@code foot}: a line at the foot of each page. */
    record Printed(String number, String title, String suffix, PaperSize size, String foot) {

        /** A paper that no circular numbers. */
        static Printed plain(String title, PaperSize size) {
            return new Printed("", title, "", size, "");
        }

        /** What an agency leaves empty stays as the circular has it. */
        Printed over(Printed general) {
            return new Printed(
                    or(number, general.number),
                    or(title, general.title),
                    or(suffix, general.suffix),
                    size,
                    or(foot, general.foot));
        }

        private static String or(String own, String general) {
            return own.isEmpty() ? general : own;
        }
    }

    record Source(String basis, Mark mark) {}

    String number() {
        return printed.number();
    }

    String title() {
        return printed.title();
    }

    /** The number in full, as it stands after "Số:": {@code 0001/PBS-BPTNTKQ}. */
    String numbered(String serial) {
        return serial + "/" + printed.suffix();
    }

    Form over(Form general) {
        return new Form(key, period, agency, printed.over(general.printed), source);
    }
}
