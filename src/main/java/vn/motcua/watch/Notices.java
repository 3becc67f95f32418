package vn.motcua.watch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.calendar.WorkingCalendar;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.kernel.Actor;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.platform.LegalClock;
import vn.motcua.policy.Policies;
import vn.motcua.policy.Policy;
import vn.motcua.route.Lookout;
import vn.motcua.route.StepId;
import vn.motcua.route.StepTime;
import vn.motcua.route.WatchedStep;

/** Tells people what is due soon and what is late: of all rungs reached since the last look, each only the highest. */
@Service
public class Notices {

    private static final Rung NOBODY = new Rung("NOBODY", Rung.Of.STEP, 0, null, List.of(Whom.HEAD, Whom.LEADER));

    private final Lookout lookout;
    private final Ladder ladder;
    private final Recipients recipients;
    private final NoticeTable table;
    private final Agencies agencies;
    private final Catalogue catalogue;
    private final Policies policies;
    private final LegalClock clock;

    Notices(
            Lookout lookout,
            Ladder ladder,
            Recipients recipients,
            NoticeTable table,
            Agencies agencies,
            Catalogue catalogue,
            Policies policies,
            LegalClock clock) {
        this.lookout = lookout;
        this.ladder = ladder;
        this.recipients = recipients;
        this.table = table;
        this.agencies = agencies;
        this.catalogue = catalogue;
        this.policies = policies;
        this.clock = clock;
    }

    /** Looks at one step and says when to look again; how many people were told something. */
    @Transactional
    public int tell(StepId id) {
        var now = clock.instant();
        return lookout.lock(id, now).map(step -> tell(step, now)).orElse(0);
    }

    @Transactional
    public void read(List<Long> notices, Actor by) {
        table.read(by.username(), notices, clock.instant());
    }

    /** Nobody is there for what waits in a unit: its heads and the agency's leaders are told of each step, once. */
    @Transactional
    public int nobody(String unit, String role) {
        var post = new StepTime.Post(unit.substring(0, unit.indexOf('/')), unit, role, null);
        return table.nobody(
                post, recipients.of(NOBODY, new Recipients.Ends(post, null), clock.today()), clock.instant());
    }

    /** What a leaver has not read is told to who takes the work over; without an heir it counts as read. */
    @Transactional
    public void pass(String from, @Nullable String to) {
        table.pass(from, to, clock.instant());
    }

    private int tell(WatchedStep step, Instant now) {
        var dossier = table.dates(step.code(), step.leg()).orElseThrow();
        var climbs = climbs(step, dossier);
        var ends = new Recipients.Ends(step.post(), receiver(step, dossier.offer()));
        var told = 0;
        for (var of : Rung.Of.values())
            told += tell(climbs.stream().filter(it -> it.rung().of() == of), step, ends, now);
        var next = climbs.stream().filter(it -> !it.isReached(now)).map(Climb::at);
        lookout.again(step.id(), next.min(Comparator.naturalOrder()).orElse(null));
        return told;
    }

    private int tell(Stream<Climb> climbs, WatchedStep step, Recipients.Ends ends, Instant now) {
        var on = LocalDate.ofInstant(now, LegalClock.ZONE);
        var highest = new HashMap<String, Climb>();
        climbs.filter(it -> it.isReached(now))
                .sorted(Comparator.comparing(Climb::at))
                .forEach(it -> recipients.of(it.rung(), ends, on).forEach(who -> highest.put(who, it)));
        return (int) highest.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(it -> table.add(it.getKey(), it.getValue(), NoticeTable.About.of(step), now))
                .count();
    }

    /** None while the clock stands still. A step that is due with its dossier is not told of apart from it. */
    private List<Climb> climbs(WatchedStep step, NoticeTable.Dates dossier) {
        var due = dossier.dueAt();
        if (due == null) return List.of();
        var policy = policy(step, dossier);
        var whole = new Climb.Subject(0, 0, dossier.receivedAt(), due);
        var climbs = new ArrayList<>(climbs(Rung.Of.DOSSIER, whole, dossier.agency(), policy));
        var offer = dossier.offer();
        if (offer != null && offer.answerBy() != null)
            climbs.addAll(climbs(Rung.Of.HANDOVER, part(step, offer.answerBy()), offer.agency(), policy));
        if (step.dueAt().isBefore(due))
            climbs.addAll(
                    climbs(Rung.Of.STEP, part(step, step.dueAt()), step.post().agency(), policy));
        return climbs;
    }

    private List<Climb> climbs(Rung.Of of, Climb.Subject subject, String agency, Policy policy) {
        return Climb.of(ladder.of(of), subject, calendar(agency), policy);
    }

    private static Climb.Subject part(WatchedStep step, Instant dueAt) {
        return new Climb.Subject(step.leg(), step.seq(), step.openedAt(), dueAt);
    }

    /** Whoever would do the next step at the unit it is offered to. */
    private StepTime.@Nullable Post receiver(WatchedStep step, NoticeTable.@Nullable Offer offer) {
        if (offer == null) return null;
        var route = catalogue.version(step.procedureVersion()).route();
        return new StepTime.Post(
                offer.agency(), offer.unit(), route.step(offer.nextStep()).role(), null);
    }

    private Policy policy(WatchedStep step, NoticeTable.Dates dossier) {
        var receivedOn = LocalDate.ofInstant(dossier.receivedAt(), LegalClock.ZONE);
        return policies.of(
                receivedOn, catalogue.version(step.procedureVersion()).family());
    }

    private WorkingCalendar calendar(String agency) {
        return agencies.calendarOf(new AgencyCode(agency));
    }
}
