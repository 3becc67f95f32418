package vn.motcua.route;

import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Proves that no dossier is lost: every live dossier has an open leg, every open leg exactly one open step, and the
 * steps of a leg fill its time without gap or overlap.
 */
@Service
public class WorklistCheck {

    private final TrailQuery query;

    WorklistCheck(TrailQuery query) {
        this.query = query;
    }

    /** One line for each dossier found wrong, at most a hundred; empty when all is well. */
    public List<String> violations() {
        return query.violations();
    }
}
