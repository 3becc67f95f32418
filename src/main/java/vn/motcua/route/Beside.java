package vn.motcua.route;

import gg.jte.Content;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCard;
import vn.motcua.dossier.DossierPanel;
import vn.motcua.kernel.Actor;
import vn.motcua.platform.Pages;

/** What stands beside the work on a step: how it came here, and what the citizen asked for and handed in. */
@Component
class Beside {

    private final List<DossierPanel> panels;
    private final TrailQuery query;
    private final LegQuery legs;
    private final Gate gate;
    private final Pages pages;

    Beside(List<DossierPanel> panels, TrailQuery query, LegQuery legs, Gate gate, Pages pages) {
        this.panels = panels;
        this.query = query;
        this.legs = legs;
        this.gate = gate;
        this.pages = pages;
    }

    record Block(String titleKey, Content content) {}

    /** The step before, in words. {@code note}: what its officer wrote to the next. */
    record Before(
            String step,
            boolean onTheWay,
            String outcome,
            @Nullable String officer,
            Instant at,
            @Nullable String note) {}

    List<Block> blocks(DossierCard dossier, Actor me) {
        return panels.stream()
                .filter(DossierPanel::isBesideWork)
                .flatMap(it -> it.of(dossier, me).stream())
                .map(it -> new Block(it.titleKey(), pages.block(it.template(), it.page())))
                .toList();
    }

    /** The step before, and where a hand-over lies between also that one, for its officer wrote to the receiver. */
    List<Before> before(OpenStep open) {
        var ended = query.of(open.work().code()).stream()
                .filter(it -> it.end() != null && !it.kind().equals(OpenStep.JOIN))
                .toList();
        var last = earlier(ended, open).reversed().stream().limit(2).toList();
        return last.stream()
                .limit(!last.isEmpty() && last.getFirst().isOnTheWay() ? 2 : 1)
                .map(this::before)
                .toList();
    }

    /** Those of its own leg; before its first work also those of the legs before, not of the ones beside it. */
    private List<StepTime> earlier(List<StepTime> ended, OpenStep open) {
        var leg = open.work().leg();
        var own = ended.stream().filter(it -> it.leg() == leg).toList();
        if (own.stream().anyMatch(it -> !it.isOnTheWay() && !it.isToResend())) return own;
        var before = legs.of(open.work().code()).stream()
                .filter(it -> !it.beside() && it.leg() < leg)
                .map(LegTime::leg)
                .toList();
        return Stream.concat(ended.stream().filter(it -> before.contains(it.leg())), own.stream())
                .toList();
    }

    /** What legs have answered until now: the one at work starts on it. */
    List<String> answers(OpenStep open) {
        return legs.of(open.work().code()).stream()
                .filter(it -> it.answer() != null)
                .map(LegTime::state)
                .toList();
    }

    private Before before(StepTime step) {
        var end = Objects.requireNonNull(step.end());
        var holder = step.post().holder();
        return new Before(
                step.name(),
                step.isOnTheWay(),
                end.name(),
                holder == null ? null : gate.name(holder),
                Objects.requireNonNull(step.span().closedAt()),
                end.note());
    }
}
