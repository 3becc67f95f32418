package vn.motcua.interlink;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.ClockStopped;
import vn.motcua.dossier.DueMoved;
import vn.motcua.organisation.Agencies;
import vn.motcua.organisation.AgencyCode;
import vn.motcua.route.HandoverRuns;

/**
 * In the transaction that stops or starts a dossier's clock, or that moves its days: while it stands still nobody can
 * answer, and when it runs again the receiver has its whole limit from then on. Never earlier than it was told.
 */
@Component
class LimitFollowsTheClock {

    private final LimitTable table;
    private final AnswerLimit limit;
    private final Agencies agencies;

    LimitFollowsTheClock(LimitTable table, AnswerLimit limit, Agencies agencies) {
        this.table = table;
        this.limit = limit;
        this.agencies = agencies;
    }

    @EventListener
    void on(ClockStopped event) {
        table.stand(event.code(), event.at());
    }

    @EventListener
    void on(HandoverRuns event) {
        for (var offer : table.of(event.code())) {
            var since = offer.stoodSince();
            if (since == null) continue;
            var from = event.at().isBefore(since) ? since : event.at();
            table.run(offer.id(), from, limit.of(from, offer.toAgency()));
        }
    }

    @EventListener
    void on(DueMoved event) {
        for (var offer : table.of(event.code())) {
            var told = offer.answerBy();
            if (told == null || !event.shift().change().binds(offer.toAgency())) continue;
            var days = agencies.calendarOf(
                    new AgencyCode(offer.toAgency()), event.shift().calendars());
            var reckoned = limit.of(offer.from(), days.after());
            if (reckoned != null && reckoned.isAfter(told)) table.move(offer.id(), reckoned);
        }
    }
}
