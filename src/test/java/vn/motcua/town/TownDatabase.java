package vn.motcua.town;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import vn.motcua.platform.EmbeddedPostgres;

/** One real PostgreSQL for all tests of a run, in a folder of its own under target/, gone when the run ends. */
public final class TownDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path PROGRAMS = TARGET.resolve("postgresql-18.6");

    // Tests may lose their data; kept data never run like this. Each set of imports makes an application of its own,
    // which is kept with its connections: together they must not use up the server.
    private static final List<String> FAST =
            List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=400");

    private static final int IDLE_CONNECTIONS = 2;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("town", Holder.PROPERTIES));
    }

    static Map<String, Object> properties() {
        return Holder.PROPERTIES;
    }

    /** Started by the first test that asks. */
    private static final class Holder {
        static final Map<String, Object> PROPERTIES = start();

        private static Map<String, Object> start() {
            removeLeftovers();
            var folder = TARGET.resolve("town-" + ProcessHandle.current().pid());
            var server = EmbeddedPostgres.start(folder, PROGRAMS, FAST);
            SpringApplication.getShutdownHandlers().add(() -> {
                server.close();
                remove(folder);
            });
            return Map.of(
                    "spring.datasource.url", server.url(),
                    "spring.datasource.username", server.user(),
                    "spring.datasource.password", server.password(),
                    "spring.datasource.hikari.minimum-idle", IDLE_CONNECTIONS,
                    "motcua.data", folder.resolve("files").toString());
        }
    }

    // A killed run could not clean up; its server is stopped and its folder removed by the next one.
    private static void removeLeftovers() {
        try (var entries = Files.newDirectoryStream(TARGET, "town-*")) {
            for (var folder : entries) {
                var pid = Long.parseLong(folder.getFileName().toString().substring("town-".length()));
                if (ProcessHandle.of(pid).isPresent()) continue;
                if (Files.exists(folder.resolve("postgres/postmaster.pid")))
                    EmbeddedPostgres.start(folder, PROGRAMS, FAST).close();
                remove(folder);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void remove(Path folder) {
        if (!Files.exists(folder)) return;
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
