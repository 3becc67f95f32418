package vn.motcua.model;

import static vn.motcua.model.Answer.GRANTED;
import static vn.motcua.model.Answer.NOT_FOUND;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.calendar.DueQuestion;
import vn.motcua.dossier.Capacity;
import vn.motcua.model.Life.Page;
import vn.motcua.model.Life.Receipt;
import vn.motcua.model.Standing.Custody;
import vn.motcua.model.Standing.Place;

/** What the counter may do: receive, take and void fees, give the result out. */
final class DeskRules {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
    private static final int REASON_MAX = 300;
    private static final int IDENTITY_CARD_DIGITS = 9;

    private final World world;

    DeskRules(World world) {
        this.world = world;
    }

    /** What a citizen brings to a desk; {@code receivedAt} null: now. */
    record Brought(
            Route route,
            String desk,
            @Nullable String caseKey,
            String identifier,
            boolean papers,
            @Nullable Instant receivedAt,
            String note,
            boolean paysFee) {

        static final String NAME = "Nguyễn Văn An";

        Instant receivedAt(Instant now) {
            return receivedAt == null ? now : receivedAt;
        }
    }

    /** Who comes for a result, and by what right: the paper that shows it, where one is needed. */
    record Collector(
            String name,
            @Nullable Capacity capacity,
            String paper,
            @Nullable LocalDate date) {}

    Answer receive(Brought it, String who) {
        var today = world.today();
        if (!world.staff.may(who, "DOSSIER_ACCEPT", it.desk(), today)) return Answer.no("reception.desk.not-yours");
        var reasons = new ArrayList<>(badTime(it, who, today));
        if (it.caseKey() != null && !it.route().cases().containsKey(it.caseKey()))
            reasons.add("dossier.accept.unknown-case");
        else if (!isOffered(it)) reasons.add("dossier.accept.not-offered");
        if (it.identifier().length() != IDENTITY_CARD_DIGITS) reasons.add("dossier.person.identifier.INDIVIDUAL");
        if (!it.papers()) it.route().papers().keySet().forEach(_ -> reasons.add("documents.papers.missing"));
        if (!reasons.isEmpty()) return Answer.no(reasons);
        world.lives.add(received(it));
        return GRANTED;
    }

    /** Only where the dossier was received; it is never too late. */
    Answer giveOut(Life it, Page page, Collector collector, String who) {
        return new Gate(world)
                .otherDesk(it, "DOSSIER_RETURN", who, "dossier.return.other-desk")
                .or(() -> Gate.old(it, page))
                .or(() -> noResult(it))
                .or(() -> badCollector(it, collector))
                .orElseGet(() -> {
                    it.now = it.now.returned(world.now);
                    return GRANTED;
                });
    }

    private static Optional<Answer> noResult(Life it) {
        return switch (it.now.phase()) {
            case "RESOLVED" -> Optional.empty();
            case "RETURNED" -> Optional.of(Answer.no("dossier.return.already"));
            default -> Optional.of(Answer.no("dossier.return.no-result"));
        };
    }

    /** The requester needs to prove nothing; who is of the family or of the post says so; the others show a paper. */
    private Optional<Answer> badCollector(Life it, Collector collector) {
        var faults = new ArrayList<String>();
        if (collector.name().isBlank()) faults.add("dossier.person.name.missing");
        if (!collector.name().equals(it.requester.name())) faults.addAll(badClaim(collector));
        return faults.isEmpty() ? Optional.empty() : Optional.of(Answer.no(faults));
    }

    private List<String> badClaim(Collector collector) {
        var faults = new ArrayList<String>();
        var capacity = collector.capacity();
        if (capacity == null) return List.of("dossier.claim.no-capacity");
        if (capacity == Capacity.FAMILY || capacity == Capacity.POST) return faults;
        if (collector.paper().isEmpty()) faults.add("dossier.claim.no-paper." + capacity);
        if (collector.date() == null) faults.add("dossier.claim.no-date");
        else if (collector.date().isAfter(world.today())) faults.add("dossier.claim.future");
        return faults;
    }

    Answer takeFee(Life it, @Nullable String exemption, String who) {
        if (!world.staff.mayAt(who, "FEE_TAKE", it.agency(), world.today())) return Answer.no("fees.take.not-here");
        if (exemption == null && it.route.terms().fee() == 0) return Answer.no("fees.take.nothing-owed");
        if (exemption != null && exemption.length() > REASON_MAX) return Answer.no("fees.reason.long");
        if (it.receipts.stream().anyMatch(receipt -> !receipt.isVoid())) return Answer.no("fees.take.already");
        taken(it, exemption == null ? it.route.terms().fee() : 0);
        return GRANTED;
    }

    Answer voidFee(Life it, int receipt, String reason, String who) {
        var today = world.today();
        if (!world.staff.mayAt(who, "FEE_VOID", it.agency(), today)) return NOT_FOUND;
        var old = it.receipts.get(receipt);
        if (reason.isBlank()) return Answer.no("fees.void.no-reason");
        if (reason.length() > REASON_MAX) return Answer.no("fees.reason.long");
        if (old.isVoid()) return Answer.no("fees.void.already");
        if (!old.day().equals(today)) return Answer.no("fees.void.another-day");
        it.receipts.set(receipt, new Receipt(old.number(), old.amount(), old.day(), true));
        it.now = it.now.noted();
        return GRANTED;
    }

    private List<String> badTime(Brought it, String who, LocalDate today) {
        var at = it.receivedAt();
        if (at == null) return List.of();
        if (at.isAfter(world.now)) return List.of("dossier.accept.future");
        if (!world.staff.may(who, "DOSSIER_BACKDATE", it.desk(), today))
            return List.of("dossier.accept.may-not-backdate");
        return it.note().isBlank() ? List.of("dossier.accept.backdate-needs-reason") : List.of();
    }

    /** The desks of the pilot: communes have a dot in their code, the district has none. */
    private static boolean isOffered(Brought it) {
        var level = Staff.agency(it.desk()).contains(".") ? "COMMUNE" : "DISTRICT";
        return it.route().level().equals(level);
    }

    private Life received(Brought it) {
        var agency = Staff.agency(it.desk());
        var at = it.receivedAt(world.now);
        var day = World.day(at);
        var code = agency + "-" + DAY.format(day) + "-" + "%04d".formatted(world.next(agency + " " + day));
        var limit = it.route().limit(it.caseKey());
        var due =
                world.calendar.due(new DueQuestion(at, limit, it.route().terms().cutoff(), List.of()));
        var first = it.route().first();
        var times = world.times(it.route(), first, world.transferStart(at), due);
        var place = new Place(1, 1, first.key(), first.kind(), it.desk(), first.role());
        var since = new Standing.Times(at, times.dueAt(), times.latestStart(), times.own());
        var custody = new Custody(place, null, since, null, null);
        var requester = new Life.Citizen(Brought.NAME, it.identifier(), null);
        var life = new Life(it.route(), it.desk(), limit, requester, Standing.received(code, at, due, custody, 3));
        if (it.paysFee() && !it.route().terms().free())
            taken(life, it.route().terms().fee());
        return life;
    }

    private void taken(Life it, long amount) {
        var year = world.today().getYear();
        var number = "%07d/%d".formatted(world.next(it.agency() + " FEE " + year), year);
        it.receipts.add(new Receipt(number, amount, world.today(), false));
        it.now = it.now.noted();
    }
}
