package vn.motcua.platform;

import java.util.List;

/**
 * What a room lets readers count of its own rows: by agency, procedure, officer or time, with the rows behind each
 * number. {@code rows} is a statement that gives at least {@code code}, {@code n} (which of the rows of that code),
 * {@code agency}, {@code at} and {@code procedure_version}. Columns and conditions are the room's words, never a
 * reader's. {@code code} is that of a dossier, or another number of which there is no page; {@code ofDossiers}:
 * all are, so that readers may ask by the channel.
 */
public record OperationalReport(
        String key,
        String rows,
        List<By> by,
        List<Figure> figures,
        List<Detail> details,
        Readers readers,
        boolean ofDossiers) {

    public OperationalReport(
            String key, String rows, List<By> by, List<Figure> figures, List<Detail> details, Readers readers) {
        this(key, rows, by, figures, details, readers, true);
    }

    public OperationalReport(String key, String rows, List<By> by, List<Figure> figures, List<Detail> details) {
        this(key, rows, by, figures, details, Readers.OF_REPORTS);
    }

    /** The same of which not every row is of a dossier. */
    public OperationalReport notOfDossiers() {
        return new OperationalReport(key, rows, by, figures, details, readers, false);
    }

    public OperationalReport {
        by = List.copyOf(by);
        figures = List.copyOf(figures);
        details = List.copyOf(details);
    }

    /** By what right somebody may read it, and whether the rows behind its numbers open to them. */
    public record Readers(String permission, boolean opens) {
        public static final Readers OF_REPORTS = new Readers("REPORT_VIEW", true);
    }

    /** How a value of the database is told to a reader. */
    public enum Told {
        AGENCY,
        FIELD,
        PROCEDURE,
        OFFICER,
        UNIT,
        /** {@code 2011-07}. */
        MONTH,
        /** {@code 2011-07-01}. */
        DAY,
        /** A word of ours, by the message {@code reporting.value.*}. */
        WORD,
        TEXT,
        NUMBER,
        PERCENT,
        /** Of a scale, with one decimal. */
        POINTS,
        DONG,
        /** Calendar days. */
        DAYS,
        /** Working minutes. */
        HOURS
    }

    /** What stands in a line. {@code column}: of {@code r}, the rows; {@code p}, the version; {@code h}, the heir. */
    public record By(String key, String column, Told told) {
        private static final int LETTERS_MAX = 200; // an address must carry them

        /** By its first letters. */
        public static By text(String key, String column) {
            return new By(key, "left(%s, %d)".formatted(column, LETTERS_MAX), Told.TEXT);
        }

        public static final By AGENCY = new By("agency", "h.heir", Told.AGENCY);
        public static final By FIELD = new By("field", "p.field", Told.FIELD);
        public static final By PROCEDURE = new By("procedure", "p.family", Told.PROCEDURE);
        public static final By MONTH =
                new By("month", "to_char(r.at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM')", Told.MONTH);
    }

    /** A number. {@code condition}: which rows stand behind it; {@code ofDossiers}: one for each code. */
    public record Figure(String key, String sql, String condition, Told told, boolean ofDossiers) {

        public Figure(String key, String sql, String condition, Told told) {
            this(key, sql, condition, told, false);
        }

        public static Figure count(String key, String condition) {
            return new Figure(key, "count(*) FILTER (WHERE %s)".formatted(condition), condition, Told.NUMBER);
        }

        /** How many dossiers, of however many rows. */
        public static Figure dossiers(String key, String condition) {
            var sql = "count(DISTINCT r.code) FILTER (WHERE %s)".formatted(condition);
            return new Figure(key, sql, condition, Told.NUMBER, true);
        }

        /** Of a hundred for which {@code of} holds; nothing where there is none. */
        public static Figure share(String key, String condition, String of) {
            var counted = "(%s) AND (%s)".formatted(condition, of);
            return new Figure(
                    key,
                    "round(100.0 * count(*) FILTER (WHERE %s) / nullif(count(*) FILTER (WHERE %s), 0), 1)"
                            .formatted(counted, of),
                    counted,
                    Told.PERCENT);
        }

        public static Figure sum(String key, String column, String condition, Told told) {
            return new Figure(
                    key, "coalesce(sum(%s) FILTER (WHERE %s), 0)".formatted(column, condition), condition, told);
        }

        public static Figure mean(String key, String column, String condition, Told told) {
            return new Figure(key, "round(avg(%s) FILTER (WHERE %s), 1)".formatted(column, condition), condition, told);
        }
    }

    /** A column of the rows behind a number. */
    public record Detail(String key, String column, Told told) {

        public static Detail moment(String key, String column) {
            return new Detail(
                    key,
                    "to_char(%s AT TIME ZONE 'Asia/Ho_Chi_Minh', 'HH24:MI DD/MM/YYYY')".formatted(column),
                    Told.TEXT);
        }

        public static Detail text(String key, String column) {
            return new Detail(key, column, Told.TEXT);
        }
    }
}
