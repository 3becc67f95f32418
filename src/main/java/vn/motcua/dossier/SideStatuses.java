package vn.motcua.dossier;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.SideStatus.Kind;
import vn.motcua.dossier.SideStatus.Value;

/** Asks each room for the status it knows. What no room knows does not exist: without an exchange nothing is sent. */
@Component
class SideStatuses {

    private static final Value UNKNOWN = new Value("NOT_CONNECTED", "dossier.side.NOT_CONNECTED");

    private final Map<Kind, SideStatus> known = new EnumMap<>(Kind.class);

    SideStatuses(List<SideStatus> all) {
        for (var it : all)
            if (known.put(it.kind(), it) != null) throw new IllegalStateException("two rooms know the " + it.kind());
    }

    SequencedMap<Kind, Value> of(DossierCard dossier) {
        var values = new LinkedHashMap<Kind, Value>();
        for (var kind : Kind.values()) {
            var status = known.get(kind);
            values.put(kind, status == null ? UNKNOWN : status.of(dossier));
        }
        return values;
    }
}
