package vn.motcua.catalogue;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.motcua.platform.Words;

/**
 * Publishes the versions of the data files that are not published yet, each after its proof; an unproven one stops the
 * start. A file that differs from what was published changes nothing: dossiers are pinned to it.
 */
@Component
class CatalogueLoader {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueLoader.class);

    private final ProcedureTable table;
    private final Places places;
    private final List<ProcedureSource> sources;
    private final TransactionOperations transaction;

    CatalogueLoader(
            ProcedureTable table, Places places, List<ProcedureSource> sources, TransactionOperations transaction) {
        this.table = table;
        this.places = places;
        this.sources = sources;
        this.transaction = transaction;
    }

    record Key(String family, LocalDate from, boolean boundaryFree) {
        static Key of(ProcedureVersion version) {
            return new Key(
                    version.family(), version.validity().from(), version.route().isBoundaryFree());
        }
    }

    List<ProcedureVersion> load() {
        transaction.executeWithoutResult(_ -> {
            table.lock();
            var published = table.all().stream().collect(toMap(Key::of, Function.identity()));
            for (var version : read()) {
                var before = published.get(Key.of(version));
                if (before == null) publish(version);
                else if (before.terms().grounds().isEmpty()) table.addGrounds(before.id(), version);
                else if (!version.withId(before.id()).equals(before))
                    LOG.warn("{} differs from its file; the published version stays", Key.of(version));
            }
        });
        return table.all();
    }

    private List<ProcedureVersion> read() {
        return sources.stream().flatMap(it -> it.read().stream()).toList();
    }

    private void publish(ProcedureVersion version) {
        var flaws = RouteProof.flaws(version, places);
        if (!flaws.isEmpty())
            throw new IllegalStateException(version.code() + " is not proven: "
                    + flaws.stream().map(Words::t).collect(joining("; ")));
        table.add(version);
    }
}
