package vn.motcua.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.calendar.ChangedDay;
import vn.motcua.calendar.DueQuestion;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.ProcedureVersion;
import vn.motcua.dossier.Applications;
import vn.motcua.dossier.CalendarEffect;
import vn.motcua.organisation.Agencies;
import vn.motcua.town.Ratios;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/** A day off looked at and applied over 100,000 open dossiers of Ma Lâm, among as many that have ended. */
@RoomTest
@Tag("bench")
class AmendmentBench {

    private static final int OPEN = 100_000;
    private static final double SECONDS_MAX = 10;
    private static final double APPLIED_SECONDS_MAX = 600;
    private static final Instant FIRST = Instant.parse("2011-06-07T01:00:00Z");

    @RegisterExtension
    final Ratios ratios = new Ratios(AmendmentBench.class);

    @Autowired
    Amendments amendments;

    @Autowired
    Preview preview;

    @Autowired
    Batches batches;

    @Autowired
    AffectedTable affected;

    @Autowired
    PassedOverTable passedOver;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Agencies agencies;

    @Autowired
    Town town;

    @Autowired
    JdbcClient sql;

    @Test
    void aPreviewOverAllOpenDossiersTakesSecondsAndApplyingItMinutes() {
        fill(catalogue.inForce("L5", town.today()).orElseThrow());
        pause();
        hold();
        town.itIs("2011-07-07T08:00");
        var flood = List.of(new ChangedDay(LocalDate.of(2011, 7, 6), "Nghỉ do ngập lụt", null));
        var announced = new Amendment.Announcement("Nghỉ", "Thông báo 9/TB-UBND", LocalDate.of(2011, 7, 7), null);
        var quang = town.officer("quang.huyen");
        var id = Applications.granted(amendments.enter(announced, flood, quang));
        var change = amendments.find(id, quang).orElseThrow();
        var looked = seconds(() -> preview.refresh(change));
        assertThat(affected.counts(id).get(CalendarEffect.LATER)).isGreaterThan(OPEN * 8 / 10);
        var again = seconds(() -> preview.refresh(amendments.find(id, quang).orElseThrow()));
        Applications.granted(amendments.apply(id, quang));
        var applied = seconds(() -> {
            boolean more = true;
            while (more) more = batches.batch();
        });
        assertThat(affected.counts(id).get(CalendarEffect.LATER)).isGreaterThan(OPEN * 8 / 10);
        assertThat(passedOver.of(id)).isEmpty();
        ratios.atMost(SECONDS_MAX, "preview of a day off over 100,000 open dossiers", looked, 1, "s");
        ratios.atMost(1, "the same preview seen again", again, 1, "s");
        ratios.atMost(APPLIED_SECONDS_MAX, "a day off applied to 100,000 open dossiers", applied, 1, "s");
    }

    private static double seconds(Runnable act) {
        var began = System.nanoTime();
        act.run();
        return (System.nanoTime() - began) / 1e9;
    }

    /** Each has a step at the desk of Ma Lâm; those that stand still wait there. */
    private void hold() {
        sql.sql("""
            INSERT INTO route.leg (code, leg_no, leg_key, agency, opened_at)
            SELECT code, 1, 'commune', agency, received_at FROM dossier.dossier WHERE finished_at IS NULL
            """).update();
        sql.sql("""
            INSERT INTO route.step_open (code, leg_no, seq, procedure_version, step_key, kind, agency, unit, role,
                   opened_at, due_at, latest_start, own_due_at, awaits_at, suspended_at)
            SELECT code, 1, 1, procedure_version, 'desk', 'WORK', agency, desk, 'RECEPTIONIST', received_at,
                   received_at + interval '1 day', received_at, received_at + interval '1 day',
                   CASE WHEN due_at IS NULL THEN desk END, since
              FROM dossier.dossier WHERE finished_at IS NULL
            """).update();
        for (var table : List.of("leg", "step_open"))
            sql.sql("ANALYZE route." + table).update();
    }

    /** Due by the pure rules; each tenth stood still for two days, as many stand still now, as many more have ended. */
    private void fill(ProcedureVersion version) {
        var calendar = agencies.calendarOf(Town.MA_LAM);
        var received = IntStream.range(0, OPEN)
                .mapToObj(n -> FIRST.plus(Duration.ofSeconds(n * 20L)))
                .toList();
        var dues = received.stream()
                .map(at ->
                        calendar.due(DueQuestion.of(at, version.limitFor(null))).toString())
                .toArray(String[]::new);
        for (var state : List.of("IN_PROCESS", "RETURNED"))
            sql.sql("""
                INSERT INTO dossier.dossier (code, procedure_version, agency, desk, channel, received_at,
                       original_due_at, due_at, run, run_started_at, state, since, ground, finished_at, outcome,
                       returned_at, seq, head_hash, recorded_at, lock_version)
                SELECT format('HTB.01-%s-%s', CASE :state WHEN 'RETURNED' THEN '110102' ELSE '110101' END,
                              lpad(n::text, 7, '0')), :version, 'HTB.01', 'HTB.01/MC', 'IN_PERSON', received, due,
                       CASE WHEN :state = 'RETURNED' OR n % 10 > 0 THEN due END, 1, received,
                       CASE WHEN :state = 'RETURNED' OR n % 10 > 0 THEN :state ELSE 'PAUSED' END,
                       CASE WHEN :state <> 'RETURNED' AND n % 10 = 0 THEN received + interval '1 day' END,
                       CASE WHEN :state <> 'RETURNED' AND n % 10 = 0 THEN 'EXPERTISE' END,
                       CASE :state WHEN 'RETURNED' THEN received END,
                       CASE :state WHEN 'RETURNED' THEN 'GRANTED' END,
                       CASE :state WHEN 'RETURNED' THEN received END,
                       1, decode(repeat('00', 32), 'hex'), received, 1
                  FROM unnest(CAST(:received AS timestamptz[]), CAST(:dues AS timestamptz[]))
                       WITH ORDINALITY AS made (received, due, n)
                """)
                    .param("state", state)
                    .param("version", version.id())
                    .param("received", received.stream().map(Instant::toString).toArray(String[]::new))
                    .param("dues", dues)
                    .update();
    }

    private void pause() {
        sql.sql("""
            INSERT INTO dossier.pause (code, number, run, ground, agency, since, until)
            SELECT code, 1, 1, 'EXPERTISE', agency, since, NULL FROM dossier.dossier WHERE state = 'PAUSED'
            """).update();
        sql.sql("""
            INSERT INTO dossier.pause (code, number, run, ground, agency, since, until)
            SELECT code, 1, 1, 'EXPERTISE', agency, received_at + interval '1 day', received_at + interval '3 days'
              FROM dossier.dossier WHERE state = 'IN_PROCESS' AND right(code, 1) = '1'
            """).update();
        for (var table : List.of("dossier", "pause"))
            sql.sql("ANALYZE dossier." + table).update();
    }
}
