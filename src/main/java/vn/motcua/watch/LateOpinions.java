package vn.motcua.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.opinion.OpinionOverdue;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.platform.LegalClock;
import vn.motcua.policy.Policies;
import vn.motcua.route.StepTime;

/** Tells both ends and the desk that an opinion was not given in time, rung by rung, each once. */
@Service
class LateOpinions {

    private final LateOpinionTable table;
    private final NoticeTable notices;
    private final Ladder ladder;
    private final Recipients recipients;
    private final Agencies agencies;
    private final Catalogue catalogue;
    private final Policies policies;
    private final LegalClock clock;

    LateOpinions(
            LateOpinionTable table,
            NoticeTable notices,
            Ladder ladder,
            Recipients recipients,
            Agencies agencies,
            Catalogue catalogue,
            Policies policies,
            LegalClock clock) {
        this.table = table;
        this.notices = notices;
        this.ladder = ladder;
        this.recipients = recipients;
        this.agencies = agencies;
        this.catalogue = catalogue;
        this.policies = policies;
        this.clock = clock;
    }

    @EventListener
    void on(OpinionOverdue event) {
        table.add(event.id(), event.dueAt());
    }

    List<Long> due() {
        return table.due(clock.instant());
    }

    /** Looks at one and says when to look again; how many people were told something. */
    @Transactional
    public int tell(long opinion) {
        var now = clock.instant();
        return table.lock(opinion, now).map(it -> tell(opinion, it, now)).orElse(0);
    }

    private int tell(long opinion, LateOpinionTable.Late it, Instant now) {
        var climbs = climbs(it);
        var on = LocalDate.ofInstant(now, LegalClock.ZONE);
        var highest = new HashMap<String, Climb>();
        climbs.stream()
                .filter(climb -> climb.isReached(now))
                .forEach(climb -> recipients.of(climb.rung(), ends(it), on).forEach(who -> highest.put(who, climb)));
        var told = highest.entrySet().stream()
                .filter(each -> notices.add(each.getKey(), each.getValue(), it.about(), now))
                .count();
        var next = climbs.stream().map(Climb::at).filter(at -> !at.isBefore(now));
        table.again(opinion, it.isOpen() ? next.min(Comparator.naturalOrder()).orElse(null) : null);
        return (int) told;
    }

    /** In order. Once it has come there is nothing further to climb for. */
    private List<Climb> climbs(LateOpinionTable.Late it) {
        var subject = new Climb.Subject(0, 0, it.times().askedAt(), it.times().dueAt());
        var receivedOn = LocalDate.ofInstant(it.times().receivedAt(), LegalClock.ZONE);
        var family = catalogue.version(it.about().procedureVersion()).family();
        var calendar = agencies.calendarOf(new AgencyCode(it.who().agency()));
        var climbs = Climb.of(
                ladder.of(it.silence() ? Rung.Of.CONSENT : Rung.Of.OPINION),
                subject,
                calendar,
                policies.of(receivedOn, family));
        return it.isOpen() || climbs.isEmpty() ? climbs : climbs.subList(0, 1);
    }

    private static Recipients.Ends ends(LateOpinionTable.Late it) {
        var asker = new StepTime.Post(
                it.who().agency(), it.who().unit(), "", it.who().askedBy());
        return new Recipients.Ends(asker, asked(it.who().addressee()), it.who().desk());
    }

    /** A unit by its code, or a whole agency; a body without accounts is told by nobody here. */
    private static StepTime.@Nullable Post asked(@Nullable String addressee) {
        if (addressee == null) return null;
        var slash = addressee.indexOf('/');
        return new StepTime.Post(slash < 0 ? addressee : addressee.substring(0, slash), addressee, "", null);
    }
}
