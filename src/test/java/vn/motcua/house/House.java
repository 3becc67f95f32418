package vn.motcua.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.modulith.ApplicationModule;

/** The repository as the house tests read it: its rooms, its arrows, its files. */
final class House {

    static final Path ROOT = Path.of("").toAbsolutePath();
    static final Path JAVA = ROOT.resolve("src/main/java/vn/motcua");
    static final Path TESTS = ROOT.resolve("src/test/java/vn/motcua");
    static final Path TEMPLATES = ROOT.resolve("src/main/jte");
    static final Path RESOURCES = ROOT.resolve("src/main/resources");
    static final Path MIGRATIONS = RESOURCES.resolve("db/migration");

    private static final Set<String> NOT_OURS = Set.of(".git", "target", "data", ".idea", ".vscode", "node_modules");

    private House() {}

    /** Room → the rooms whose public types it may use, as its package-info says. */
    static SortedMap<String, Set<String>> arrows() {
        var arrows = new TreeMap<String, Set<String>>();
        for (var room : rooms())
            arrows.put(room, new TreeSet<>(List.of(module(room).allowedDependencies())));
        return arrows;
    }

    static List<String> rooms() {
        try (var entries = Files.list(JAVA)) {
            return entries.filter(Files::isDirectory)
                    .map(room -> room.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** All files below a folder with that ending, in order; none when the folder does not exist. */
    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Every file that belongs to the repository: what is built, and data folders beside the sources, do not. */
    static List<Path> everyFile() {
        return files(ROOT, "").stream().filter(House::isOurs).toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(file.toString(), broken);
        }
    }

    static String name(Path file) {
        return ROOT.relativize(file).toString();
    }

    private static boolean isOurs(Path file) {
        var path = ROOT.relativize(file);
        if (path.startsWith("src")) return true;
        for (var part : path) if (NOT_OURS.contains(part.toString())) return false;
        return true;
    }

    private static ApplicationModule module(String room) {
        try {
            return Class.forName("vn.motcua." + room + ".package-info").getAnnotation(ApplicationModule.class);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError("room " + room + " has no package-info", missing);
        }
    }
}
