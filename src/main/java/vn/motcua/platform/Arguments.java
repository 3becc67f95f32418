package vn.motcua.platform;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The words of the command line: {@code [serve|COMMAND] [--port N] [--data DIR] [--demo] [--today|--as-of T] …}. */
record Arguments(String command, Map<String, String> options, List<String> rest) {

    private static final List<String> FLAGS = List.of("demo", "today");
    private static final List<String> VALUES = List.of("port", "data", "as-of", "public-url", "address");

    static Arguments read(List<String> words) {
        var options = new TreeMap<String, String>();
        var plain = new ArrayList<String>();
        for (var at = words.iterator(); at.hasNext(); ) {
            var word = at.next();
            if (!word.startsWith("--") || word.equals("--all")) {
                plain.add(word);
                continue;
            }
            var name = word.substring(2);
            if (FLAGS.contains(name)) options.put(name, "true");
            else if (VALUES.contains(name) && at.hasNext()) options.put(name, at.next());
            else throw new StartRefused("Unknown or unfinished option " + word + ".");
        }
        var command = plain.isEmpty() ? "serve" : plain.getFirst();
        return new Arguments(
                command, options, plain.isEmpty() ? List.of() : List.copyOf(plain.subList(1, plain.size())));
    }

    int port() {
        try {
            var port = Integer.parseInt(options.getOrDefault("port", "8080"));
            if (port < 1 || port > 65_535) throw new NumberFormatException();
            return port;
        } catch (NumberFormatException wrong) {
            throw new StartRefused("--port takes a number from 1 to 65535.");
        }
    }

    Path data() {
        return Path.of(options.getOrDefault("data", "data")).toAbsolutePath().normalize();
    }

    @Nullable
    String outsideDatabase() {
        return Launch.environment("MOTCUA_DB_URL");
    }

    /** What Spring is told. */
    Map<String, Object> properties() {
        var properties = new TreeMap<String, Object>();
        properties.put("server.port", port());
        properties.put("motcua.data", data());
        properties.put("motcua.demo", options.containsKey("demo"));
        if (options.containsKey("today")) properties.put("motcua.real-time", "true");
        if (options.containsKey("as-of")) properties.put("motcua.as-of", asOf());
        if (options.containsKey("address")) properties.put("server.address", options.get("address"));
        if (options.containsKey("public-url")) properties.put("motcua.public-url", options.get("public-url"));
        outside("MOTCUA_DB_URL", "spring.datasource.url", properties);
        outside("MOTCUA_DB_USER", "spring.datasource.username", properties);
        outside("MOTCUA_DB_PASSWORD", "spring.datasource.password", properties);
        return properties;
    }

    private LocalDateTime asOf() {
        try {
            return LocalDateTime.parse(options.getOrDefault("as-of", ""));
        } catch (DateTimeParseException wrong) {
            throw new StartRefused("--as-of takes a moment like 2011-07-01T07:30.");
        }
    }

    private static void outside(String variable, String property, Map<String, Object> properties) {
        var value = Launch.environment(variable);
        if (value != null) properties.put(property, value);
    }
}
