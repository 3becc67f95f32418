package vn.motcua.reform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.AfterTransaction;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.Takeovers;
import vn.motcua.organisation.Agencies;
import vn.motcua.town.Ratios;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** The reform of 01/07/2025 with 200,000 dossiers open in the seventeen communes, among as many that have ended. */
@RoomTest
@Import(Merger.class)
@Tag("bench")
class ReformBench {

    private static final int OPEN = 200_000;
    private static final double PREVIEW_SECONDS_MAX = 60;
    private static final double APPLIED_SECONDS_MAX = 900;

    @RegisterExtension
    final Ratios ratios = new Ratios(ReformBench.class);

    @Autowired
    Merger merger;

    @Autowired
    Reforms reforms;

    @Autowired
    ReformPreview preview;

    @Autowired
    ReformBatches batches;

    @Autowired
    FailedTable failed;

    @Autowired
    Takeovers takeovers;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Agencies agencies;

    @Autowired
    Town town;

    @Autowired
    JdbcClient sql;

    @AfterTransaction
    void theAgenciesOfTheFilesAloneRemain() {
        agencies.refresh();
    }

    @Test
    void twoHundredThousandOpenDossiersGoOverInMinutes() {
        merger.itIsTheLastDay();
        fill(catalogue.inForce("H7", town.today()).orElseThrow().id());
        var reform = merger.entered();
        var looked = seconds(() -> preview.again(reform));
        Merger.granted(reforms.apply(reform.id(), merger.quang()));
        agencies.refresh();
        town.itIs("2025-07-01T07:30");
        var applied = seconds(() -> {
            boolean more = true;
            while (more) more = batches.batch();
        });
        assertThat(takeovers.count(reform.id()).over()).isEqualTo(OPEN);
        assertThat(failed.of(reform.id())).isEmpty();
        ratios.atMost(PREVIEW_SECONDS_MAX, "preview of a reform over 200,000 open dossiers", looked, 1, "s");
        ratios.atMost(APPLIED_SECONDS_MAX, "a reform applied to 200,000 open dossiers", applied, 1, "s");
    }

    private static double seconds(Runnable act) {
        var began = System.nanoTime();
        act.run();
        return (System.nanoTime() - began) / 1e9;
    }

    /** Each open one has a step with the civil-status officer of its commune. */
    private void fill(long version) {
        for (var state : List.of("IN_PROCESS", "RETURNED")) dossiers(version, state);
        sql.sql("""
                INSERT INTO dossier.person (code, role, kind, name, identifier, address, terms)
                SELECT code, 'REQUESTER', 'INDIVIDUAL', 'Nguyễn Văn An', '060190123456', 'thôn 1', '{nguyen,van,an}'
                  FROM dossier.dossier
                """).update();
        sql.sql("""
                INSERT INTO dossier.party (code, agency, received_at, since)
                SELECT code, agency, received_at, received_at FROM dossier.dossier
                """).update();
        sql.sql("""
                INSERT INTO route.leg (code, leg_no, leg_key, agency, opened_at)
                SELECT code, 1, 'commune', agency, received_at FROM dossier.dossier WHERE finished_at IS NULL
                """).update();
        sql.sql("""
                INSERT INTO route.step_open (code, leg_no, seq, procedure_version, step_key, kind, agency, unit, role,
                       opened_at, due_at, latest_start, own_due_at)
                SELECT code, 1, 2, procedure_version, 'officer', 'WORK', agency, agency || '/TP', 'COMMUNE_OFFICER',
                       received_at, due_at, received_at, due_at
                  FROM dossier.dossier WHERE finished_at IS NULL
                """).update();
        sql.sql("ANALYZE dossier.dossier, dossier.person, dossier.party, route.leg, route.step_open")
                .update();
    }

    private void dossiers(long version, String state) {
        sql.sql("""
                INSERT INTO dossier.dossier (code, procedure_version, agency, desk, channel, received_at,
                       original_due_at, due_at, run, run_started_at, state, passed_on_at, finished_at, outcome,
                       returned_at, seq, head_hash, recorded_at, lock_version)
                SELECT format('HTB.%s-%s-%s', lpad((1 + n % 17)::text, 2, '0'),
                              CASE :state WHEN 'RETURNED' THEN '250102' ELSE '250620' END, lpad(n::text, 7, '0')),
                       :version, format('HTB.%s', lpad((1 + n % 17)::text, 2, '0')),
                       format('HTB.%s/MC', lpad((1 + n % 17)::text, 2, '0')), 'IN_PERSON', at, at + interval '20 days',
                       at + interval '20 days', 1, at, :state, at,
                       CASE :state WHEN 'RETURNED' THEN at END, CASE :state WHEN 'RETURNED' THEN 'GRANTED' END,
                       CASE :state WHEN 'RETURNED' THEN at END, 1, decode(repeat('00', 32), 'hex'), at, 1
                  FROM generate_series(1, :open) AS s (n),
                       LATERAL (SELECT timestamptz '2025-06-20T01:00:00Z' + s.n * interval '1 second') AS t (at)
                """)
                .param("state", state)
                .param("version", version)
                .param("open", OPEN)
                .update();
    }
}
