package vn.motcua.watch;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Of dossiers on a list of another room: with whom each is, at which step, and of late ones why. */
@Service
@Transactional(readOnly = true)
public class Whereabouts {

    private final StandingQuery standing;
    private final Causes causes;
    private final PlaceNames names;

    Whereabouts(StandingQuery standing, Causes causes, PlaceNames names) {
        this.standing = standing;
        this.causes = causes;
        this.names = names;
    }

    /** {@code holder}: its unit while nobody has it. */
    public record At(String step, String holder) {}

    /** By code, a line for each of its open legs; none where nobody works on it. */
    public Map<String, List<At>> of(List<String> codes) {
        var found = new HashMap<String, List<At>>();
        standing.of(codes)
                .forEach((code, rows) ->
                        found.put(code, rows.stream().map(this::at).toList()));
        return found;
    }

    private At at(StandingQuery.Row it) {
        return new At(
                names.step(it.procedure(), it.step(), it.kind()),
                it.holder() == null ? names.unit(it.unit()) : it.holder());
    }

    /** By code, in words. {@code versions}: of each, by code. */
    public Map<String, String> causes(Map<String, Long> versions, Instant now) {
        var found = causes.of(versions, now);
        return versions.keySet().stream().collect(Collectors.toMap(it -> it, it -> Spent.words(found.get(it))));
    }
}
