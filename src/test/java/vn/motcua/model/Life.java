package vn.motcua.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.ClockPause;
import vn.motcua.calendar.TimeLimit;
import vn.motcua.model.Standing.Custody;

/** One dossier of the model: where it stands, and what is remembered of how it came there. */
final class Life {

    /** What an officer had on the screen: the step with its version, the dossier's version, an open offer. */
    record Page(
            long step, long version, long dossier, @Nullable Long offer) {}

    /** The last time a stop was done in a leg: it is done again by the same officer, and came from the same stop. */
    record Done(String who, Custody then) {}

    record Offer(long id, String from, String to, @Nullable String answer) {
        boolean isOpen() {
            return answer == null;
        }
    }

    record Receipt(String number, long amount, LocalDate day, boolean isVoid) {}

    /** A stretch that does not count, and on what ground. */
    record Still(Instant since, Instant until, String ground) {
        ClockPause pause() {
            return new ClockPause(since, until.isBefore(since) ? since : until, "");
        }
    }

    /** What is asked of the citizen: proposed, sent, and which of its items are still to come. */
    static final class Request {
        String state = "PROPOSED";
        boolean sent;
        Instant closedAt = Instant.EPOCH;
        final Set<Integer> items = new TreeSet<>(Set.of(1, 2));

        boolean is(String other) {
            return state.equals(other);
        }
    }

    record Citizen(String name, String identifier, @Nullable String phone) {}

    final Route route;
    final String desk;
    Standing now;
    final List<Page> pages = new ArrayList<>();
    final Map<Long, String> ended = new HashMap<>();
    final Map<String, Done> done = new HashMap<>();
    final Map<String, String> numbers = new HashMap<>();
    Standing.@Nullable Result numbered;

    @Nullable
    String signer;

    final TimeLimit limit;
    /** What is not counted of the run that lasts, and since when the clock stands still, if it does. */
    final List<Still> stretches = new ArrayList<>();

    Instant stillSince = Instant.EPOCH;
    String stillFor = "";

    final List<Request> requests = new ArrayList<>();
    int apologies;
    Citizen requester;

    /** The stops that were done, in order. */
    final List<Standing.Place> trail = new ArrayList<>();

    final Set<String> parties = new HashSet<>();
    final List<Offer> offers = new ArrayList<>();
    final List<Receipt> receipts = new ArrayList<>();

    Life(Route route, String desk, TimeLimit limit, Citizen requester, Standing received) {
        this.limit = limit;
        this.requester = requester;
        this.route = route;
        this.desk = desk;
        this.now = received;
        parties.add(agency());
    }

    String code() {
        return now.code();
    }

    String agency() {
        return Staff.agency(desk);
    }

    /** The page of now, or of some acts ago. */
    Page page(int ago) {
        return pages.get(Math.max(0, pages.size() - 1 - ago));
    }

    /** Whether the page before this one shows the same step, as another officer had it. */
    boolean hasTurned() {
        return page(1).step() == page(0).step() && page(1).version() != page(0).version();
    }

    /** After an act: the database tells the numbers under which it keeps the step and the offer; none at the end. */
    void seen(Page told) {
        var page = now.isOpen() ? told : new Page(page(0).step(), page(0).version(), told.dossier(), null);
        if (pages.isEmpty() || !pages.getLast().equals(page)) pages.add(page);
        var offer = page.offer();
        if (offer != null && offers.getLast().id() != offer)
            offers.set(offers.size() - 1, new Offer(offer, last().from(), last().to(), null));
    }

    Offer last() {
        return offers.getLast();
    }

    Optional<Offer> offer(long id) {
        return offers.stream().filter(it -> it.id() == id).findFirst();
    }

    void answered(String answer) {
        var it = offers.removeLast();
        offers.add(new Offer(it.id(), it.from(), it.to(), answer));
    }

    /** The open step has ended: its number is from now on only good for saying so. */
    void end(String who) {
        var open = now.open();
        var place = open.place();
        ended.put(page(0).step(), open.agency());
        if (!open.isOnTheWay()) trail.add(place);
        if (!open.isOnTheWay()) done.put(place.leg() + " " + place.stop(), new Done(who, open));
    }

    /** The clock runs again, or stands still for another reason. */
    void counted(Instant until) {
        stretches.add(new Still(stillSince, until, stillFor));
    }

    List<ClockPause> pauses() {
        return stretches.stream().map(Still::pause).toList();
    }

    Optional<Request> lastSent() {
        return requests.reversed().stream().filter(it -> it.is("ISSUED")).findFirst();
    }

    Optional<Request> proposal() {
        return requests.stream().filter(it -> it.is("PROPOSED")).findFirst();
    }

    /** The number of a wrong result no longer holds. */
    void withdrawNumber() {
        numbered = null;
        var result = now.result();
        if (result.number() == null) return;
        numbers.remove(result.agency() + " " + result.number().replaceFirst("[^/]*/", ""));
    }

    @Nullable
    Done done(int leg, String stop) {
        return done.get(leg + " " + stop);
    }
}
