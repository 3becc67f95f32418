package vn.motcua.route;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.motcua.dossier.Check;

/**
 * Proves that no dossier is lost: every live dossier has an open leg, every open leg exactly one open step, and the
 * steps of a leg fill its time without gap or overlap.
 */
@Service
public class WorklistCheck implements Check {

    private final TrailQuery query;

    WorklistCheck(TrailQuery query) {
        this.query = query;
    }

    @Override
    public List<String> violations() {
        return query.violations();
    }
}
