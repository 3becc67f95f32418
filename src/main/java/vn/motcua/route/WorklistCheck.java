package vn.motcua.route;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.motcua.dossier.Check;

/**
 * Proves that no dossier is lost: every live dossier has an open leg, every open leg exactly one open step, the steps
 * of each leg fill its time without gap or overlap, and legs beside one another have one step that waits for them.
 */
@Service
public class WorklistCheck implements Check {

    private final CustodyQuery query;

    WorklistCheck(CustodyQuery query) {
        this.query = query;
    }

    @Override
    public List<String> violations(Stretch stretch) {
        return query.violations(stretch);
    }
}
