package vn.motcua.house;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One SQL statement as it stands in a source file. */
record SqlText(String room, String file, String sql) {

    private static final Pattern STATEMENT = Pattern.compile(
            "\\s*(--[^\\n]*\\n\\s*)*"
                    + "(SELECT|INSERT INTO|UPDATE|DELETE FROM|WITH|LOCK TABLE|COPY|TRUNCATE|MERGE INTO)\\s.*",
            Pattern.DOTALL);
    private static final Pattern TABLE_POSITION = Pattern.compile(
            "(?<before>\\w+\\s+)?\\b(FROM|JOIN|INTO|UPDATE|TABLE|USING|COPY|TRUNCATE)\\s+(ONLY\\s+|LATERAL\\s+)*"
                    + "(?<name>[a-z_][a-z_0-9]*(\\.[a-z_][a-z_0-9]*)?)(?<call>\\s*\\()?");
    private static final Pattern CTE =
            Pattern.compile("(?:WITH|RECURSIVE|\\),?)\\s+([a-z_][a-z_0-9]*)\\s*(\\([^)]*\\))?"
                    + "\\s+AS\\s+(NOT\\s+)?(MATERIALIZED\\s+)?\\(");

    static List<SqlText> all() {
        return JavaSource.main().stream().flatMap(SqlText::in).toList();
    }

    static Stream<SqlText> in(JavaSource source) {
        return source.texts().stream()
                .filter(text -> STATEMENT.matcher(text).matches())
                .map(text -> new SqlText(source.room(), source.name(), text));
    }

    /** What stands where a table must stand: {@code room.table}, or a bare word, no function and no WITH name. */
    Set<String> tables() {
        var plain = sql.replaceAll("--[^\\n]*", "").replaceAll("'[^']*'", "''");
        var known = new HashSet<String>();
        CTE.matcher(plain).results().forEach(match -> known.add(match.group(1)));
        var found = new HashSet<String>();
        TABLE_POSITION
                .matcher(plain)
                .results()
                .filter(match -> isTable(match, plain))
                .map(match -> match.group("name"))
                .filter(name -> !known.contains(name))
                .forEach(found::add);
        return found;
    }

    private static boolean isTable(MatchResult match, String sql) {
        var before = match.group("before") == null ? "" : match.group("before").strip();
        var word = match.group(2);
        if (before.equals("DISTINCT") || before.equals("FOR") || before.equals("DO")) return false;
        if (match.group("call") != null && !word.equals("INTO")) return false;
        if (word.equals("FROM")) return !inCall(sql, match.start("name"), "EXTRACT(");
        return !word.equals("UPDATE") || !match.group("name").equals("set");
    }

    private static boolean inCall(String sql, int position, String call) {
        var open = sql.lastIndexOf('(', position);
        return open >= call.length() - 1
                && sql.substring(open - call.length() + 1, open + 1).equalsIgnoreCase(call)
                && sql.indexOf(')', open) > position;
    }
}
