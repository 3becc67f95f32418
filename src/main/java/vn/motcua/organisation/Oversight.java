package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who governs whom. A vertical body (ngành dọc) has the commune or district in whose area it works as its parent, which
 * says where it is found; it is under neither, but under whoever is above them. Pure.
 */
final class Oversight {

    private Oversight() {}

    static List<AgencyCode> above(AgencyHistory history, AgencyCode code, LocalDate on) {
        var above = new ArrayList<AgencyCode>();
        var vertical = history.find(code, on)
                .map(it -> it.level() == AgencyLevel.VERTICAL)
                .orElse(false);
        for (var at = parent(history, code, on); at != null; at = parent(history, at.code(), on))
            if (!vertical || at.level() == AgencyLevel.PROVINCE || at.level() == AgencyLevel.VERTICAL)
                above.add(at.code());
        return List.copyOf(above);
    }

    private static @Nullable Agency parent(AgencyHistory history, AgencyCode code, LocalDate on) {
        return history.find(code, on)
                .map(Agency::parent)
                .flatMap(it -> history.find(it, on))
                .orElse(null);
    }
}
