package vn.motcua.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.DossierCode;
import vn.motcua.exchange.ReceivedTable.Received;
import vn.motcua.exchange.ReceivedTable.State;
import vn.motcua.kernel.Refusal;
import vn.motcua.platform.NotFound;
import vn.motcua.platform.Stale;

/** Does what messages say, one dossier's in their order, each in a transaction of its own that keeps all or nothing. */
@Component
class Mailroom {

    private static final Logger LOG = LoggerFactory.getLogger(Mailroom.class);
    private static final int MESSAGES_MAX = 200; // the next round takes the rest

    private final ReceivedTable table;
    private final PartnerTable partners;
    private final SharedTable shares;
    private final Arrivals arrivals;
    private final Applying applying;
    private final Withdrawing withdrawing;
    private final WireJson json;
    private final TransactionTemplate transaction;
    private final ExchangeTime time;

    Mailroom(
            ReceivedTable table,
            PartnerTable partners,
            SharedTable shares,
            Arrivals arrivals,
            Applying applying,
            Withdrawing withdrawing,
            WireJson json,
            PlatformTransactionManager transactions,
            ExchangeTime time) {
        this.table = table;
        this.partners = partners;
        this.shares = shares;
        this.arrivals = arrivals;
        this.applying = applying;
        this.withdrawing = withdrawing;
        this.json = json;
        this.transaction = new TransactionTemplate(transactions);
        this.time = time;
    }

    /** All of that dossier's messages that can be done now. */
    void work(PartnerName partner, String code) {
        for (int done = 0; done < MESSAGES_MAX; done++) if (!step(partner, code)) return;
    }

    /** False when there is nothing more to do now. */
    private boolean step(PartnerName partner, String code) {
        record Tried(Received message, Effect effect) {}
        var tried = transaction.execute(status -> {
            table.lock(partner, code);
            var next = table.next(partner, code);
            if (next.isEmpty()) return Optional.<Tried>empty();
            var effect = effect(next.get());
            if (effect instanceof Effect.Done) table.settle(next.get(), State.APPLIED, null, time.now());
            else status.setRollbackOnly();
            return Optional.of(new Tried(next.get(), effect));
        });
        if (tried == null || tried.isEmpty()) return false;
        return switch (tried.get().effect()) {
            case Effect.Done _ -> true;
            case Effect.Never(var reason) -> {
                settle(tried.get().message(), State.REFUSED, reason);
                yield true;
            }
            case Effect.Later(var reason) -> {
                settle(tried.get().message(), State.WAITING, reason);
                yield false;
            }
        };
    }

    private void settle(Received message, State state, @Nullable Refusal reason) {
        var next = time.now().plus(Partner.pauseAfter(message.standing().tries() + 1));
        transaction.executeWithoutResult(_ -> table.settle(message, state, reason, next));
    }

    private Effect effect(Received message) {
        var partner = partners.find(message.key().partner()).orElseThrow();
        var code = new DossierCode(message.key().code());
        try {
            return effect(partner, code, message);
        } catch (NotFound | Stale faster) {
            return Effect.later("exchange.act.not-there");
        } catch (RuntimeException broken) {
            LOG.error("Message {} of {} could not be applied", message.key().id(), partner.name(), broken);
            return Effect.later("exchange.act.broken");
        }
    }

    private Effect effect(Partner partner, DossierCode code, Received message) {
        var type = MessageType.of(message.type()).orElseThrow();
        var data = Envelope.read(message.body().getBytes(UTF_8)).orElseThrow().data();
        if (type != MessageType.OFFERED
                && shares.find(code.value(), partner.name())
                        .filter(SharedTable.Shared::introduced)
                        .isEmpty()) return Effect.never("exchange.dossier.foreign", code);
        return switch (type) {
            case OFFERED -> arrivals.offered(partner, code, json.read(data, Wire.Offered.class));
            case ACCEPTED, DECLINED, PROGRESS, RESULT ->
                applying.apply(partner, code, json.read(data, Wire.Acted.class).act());
            case RECALLED -> withdrawing.recalled(partner, code, json.read(data, Wire.Recalled.class));
            case CLOSED -> withdrawing.closed(partner, code, json.read(data, Wire.Closed.class));
        };
    }
}
