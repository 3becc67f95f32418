package vn.motcua.statistics;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.platform.Batched;

/**
 * Follows the timeline: each dossier of which something new is known is folded anew. What that does and the place that
 * is reached are committed together.
 */
@Component
class Follower implements Batched {

    private static final int FACTS = 1_000;

    private final CheckpointTable checkpoints;
    private final LifeFactQuery facts;
    private final Folds folds;

    Follower(CheckpointTable checkpoints, LifeFactQuery facts, Folds folds) {
        this.checkpoints = checkpoints;
        this.facts = facts;
        this.folds = folds;
    }

    @Override
    public String name() {
        return "statistics";
    }

    @Override
    @Transactional
    public boolean batch() {
        return follow(FACTS, folds::fold);
    }

    @Override
    @Transactional
    public boolean one() {
        return follow(1, folds::attempt);
    }

    /** A new fact of it is what tries it again. */
    @Override
    public boolean again() {
        return false;
    }

    /** Whether something may have been written that is in no number yet. */
    @Transactional
    public boolean isBehind() {
        var place = checkpoints.lock();
        return place.isEmpty()
                || !facts.after(place.get(), facts.horizon(), 1).last().equals(place.get());
    }

    private boolean follow(int most, Consumer<List<String>> fold) {
        var place = checkpoints.lock();
        if (place.isEmpty()) return false;
        var news = facts.after(place.get(), facts.horizon(), most);
        if (news.last().equals(place.get())) return false;
        if (!news.codes().isEmpty()) fold.accept(news.codes());
        checkpoints.reach(news.last());
        return true;
    }
}
