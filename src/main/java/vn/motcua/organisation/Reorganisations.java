package vn.motcua.organisation;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.calendar.Calendars;
import vn.motcua.kernel.Decision;
import vn.motcua.kernel.Refusal;
import vn.motcua.kernel.Refused;

/** Reforms of agencies and units: what they would make of them, their announcement, and its being taken back. */
@Service
public class Reorganisations {

    private final Agencies agencies;
    private final Calendars calendars;
    private final OrganisationTable table;
    private final OrganisationLoader loader;
    private final ReorganisationTable reforms;

    Reorganisations(
            Agencies agencies,
            Calendars calendars,
            OrganisationTable table,
            OrganisationLoader loader,
            ReorganisationTable reforms) {
        this.agencies = agencies;
        this.calendars = calendars;
        this.table = table;
        this.loader = loader;
        this.reforms = reforms;
    }

    /** Another number than before: the agencies have changed since, as this node knows them. */
    public long edition() {
        return agencies.edition();
    }

    /** Why agencies and units cannot be made so; empty: they can. */
    public List<Refusal> whyNot(Reorganisation it) {
        return new ReformLaw(agencies.known(), key -> calendars.find(key).isPresent()).whyNot(it);
    }

    /** Agencies and units on its day, as if it had been announced. Only for one that nothing speaks against. */
    public ReformedAgencies after(Reorganisation it) {
        return new ReformedAgencies(new Reforming(it).of(agencies.known()), it.date());
    }

    /** Agencies and units on that day, by what has been announced. */
    public ReformedAgencies on(java.time.LocalDate day) {
        return new ReformedAgencies(agencies.known(), day);
    }

    /** Writes it, in the caller's transaction. Every node looks each second whether there is something new. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Decision<Reorganisation> announce(Reorganisation it) {
        table.lock();
        var stored = loader.read();
        var reasons =
                new ArrayList<>(new ReformLaw(stored, key -> calendars.find(key).isPresent()).whyNot(it));
        if (!reasons.isEmpty()) return new Refused<>(reasons);
        it.created().forEach(agency -> reforms.put(agency, it.id()));
        it.agencies().forEach(succession -> reforms.put(succession, it.id()));
        it.units().forEach(succession -> reforms.put(succession, it.id()));
        it.ended().stream()
                .filter(agency -> stored.find(agency, it.date()).isPresent())
                .forEach(agency -> reforms.end(agency, it.date(), it.id()));
        reforms.endAgain();
        changed();
        return Decision.granted(it);
    }

    /** Agencies and units are as if that reform had never been announced. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void revoke(long reform) {
        table.lock();
        reforms.remove(reform);
        loader.load();
        changed();
    }

    private void changed() {
        reforms.raiseEdition();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                agencies.refresh();
            }
        });
    }
}
