package vn.motcua.town;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A district's dossiers of many years for benches, written straight into the tables, over one connection. */
public final class ManyDossiers {

    private final JdbcClient sql;

    public ManyDossiers(JdbcClient sql) {
        this.sql = sql;
    }

    public static String code(int number) {
        return "HTB.%02d-110101-%07d".formatted(1 + number % 17, number);
    }

    /** Seventeen communes; every third dossier also goes to the district. Names as common as they are here. */
    public void fill(int dossiers) {
        fill(0, dossiers - 1);
    }

    /** Those of these numbers, the last one too. */
    public void fill(int first, int last) {
        sql.sql("""
            CREATE TEMPORARY TABLE made AS
            SELECT n, format('HTB.%s-110101-%s', lpad((1 + n % 17)::text, 2, '0'), lpad(n::text, 7, '0')) AS code,
                   format('HTB.%s', lpad((1 + n % 17)::text, 2, '0')) AS agency,
                   timestamptz '2011-01-01 08:00+07' + n * interval '30 seconds' AS received_at,
                   260000000 + n AS number,
                   (array['nguyen','tran','le','pham','mang'])[1 + n % 5] AS family,
                   (array['van','thi'])[1 + n / 5 % 2] AS middle,
                   (array['an','binh','nam','hoa','lan','huong','son','dung'])[1 + n / 10 % 8] AS given
              FROM generate_series(CAST(:first AS int), :last) n
            """).param("first", first).param("last", last).update();
        sql.sql("""
            INSERT INTO dossier.dossier (code, procedure_version, agency, desk, channel, received_at,
                   original_due_at, due_at, run, run_started_at, state, seq, head_hash, recorded_at, lock_version)
            SELECT code, 1, agency, agency || '/MC', 'IN_PERSON', received_at, received_at, received_at,
                   1, received_at, 'IN_PROCESS', 0, decode(repeat('00', 32), 'hex'), received_at, 1 FROM made
            """).update();
        sql.sql("""
            INSERT INTO dossier.person (code, role, kind, name, identifier)
            SELECT code, 'REQUESTER', 'INDIVIDUAL', family || ' ' || middle || ' ' || given, number FROM made
            """).update();
        for (var agency : List.of("agency", "'HTB'")) {
            var which = agency.equals("agency") ? "" : " WHERE n % 3 = 0";
            sql.sql("INSERT INTO dossier.party (code, agency, received_at, since) SELECT code, " + agency
                            + ", received_at, received_at FROM made" + which)
                    .update();
            sql.sql("INSERT INTO dossier.term (agency, term, code) SELECT " + agency + ", unnest(array["
                            + "concat_ws(' ', family, middle, given), middle || ' ' || given, given, number::text])"
                            + ", code FROM made" + which)
                    .update();
        }
        for (var table : List.of("dossier", "person", "party", "term"))
            sql.sql("ANALYZE dossier." + table).update();
        sql.sql("DROP TABLE made").update();
    }

    /**
     * The last ones are still open: each in a work list, a third of them with an officer of Ma Lâm, a twentieth
     * standing still.
     */
    public void open(int from, int to) {
        choose(from, to);
        sql.sql("""
            INSERT INTO route.leg (code, leg_no, leg_key, agency, opened_at)
            SELECT code, 1, 'commune', agency, received_at FROM chosen
            """).update();
        sql.sql("""
            INSERT INTO route.step_open (code, leg_no, seq, procedure_version, step_key, kind, agency, unit, role,
                   holder, held_since, awaits_at, suspended_at, opened_at, due_at, latest_start)
            SELECT code, 1, 1, 1, 'desk', 'WORK', 'HTB.01',
                   'HTB.01/MC', 'RECEPTIONIST', CASE WHEN n % 3 = 0 THEN 'lan.malam' END,
                   CASE WHEN n % 3 = 0 THEN received_at END,
                   CASE WHEN n % 20 = 0 THEN 'HTB.01/MC' END,
                   CASE WHEN n % 20 = 0 THEN received_at END, received_at,
                   timestamptz '2011-07-01 08:00+07' + n * interval '1 minute',
                   timestamptz '2011-06-20 08:00+07' + n * interval '1 minute'
              FROM chosen
            """).update();
        sql.sql("ANALYZE route.step_open").update();
        sql.sql("DROP TABLE chosen").update();
    }

    /** All on the way from Ma Lâm to the district's desk, a twentieth standing still, half of them for too long. */
    public void send(int from, int to) {
        choose(from, to);
        sql.sql("""
            INSERT INTO route.leg (code, leg_no, leg_key, agency, opened_at)
            SELECT code, 1, 'commune', 'HTB.01', received_at FROM chosen
            """).update();
        sql.sql("""
            INSERT INTO route.step_open (code, leg_no, seq, procedure_version, step_key, kind, agency, unit, role,
                   opened_at, due_at, latest_start, bound_for, bound_unit)
            SELECT code, 1, 1, 1, 'desk', 'HANDOVER', 'HTB.01', 'HTB.01/MC', 'RECEPTIONIST',
                   received_at, received_at + interval '30 days', received_at, 'district', 'HTB/MC'
              FROM chosen
            """).update();
        sql.sql("""
            INSERT INTO interlink.handover (code, leg_no, step, from_agency, from_unit, to_agency, to_unit,
                   next_step, offered_at, offered_by, answer_by, stood_since)
            SELECT c.code, 1, s.id, 'HTB.01', 'HTB.01/MC', 'HTB', 'HTB/MC', 'district', c.received_at, 'lan.malam',
                   CASE WHEN n % 20 = 0 THEN 'infinity'
                        ELSE timestamptz '2011-07-01 17:30+07' + n * interval '1 minute' END,
                   CASE WHEN n % 20 = 0 THEN c.received_at END
              FROM chosen c JOIN route.step_open s ON s.code = c.code
            """).update();
        for (var table : List.of("route.step_open", "interlink.handover"))
            sql.sql("ANALYZE " + table).update();
        sql.sql("DROP TABLE chosen").update();
    }

    /** Handled by the same officer of each commune, and not yet collected. */
    public void finish(int from, int to) {
        choose(from, to);
        sql.sql("""
            UPDATE dossier.dossier SET state = 'RESOLVED', outcome = 'GRANTED',
                   finished_at = received_at + interval '1 day'
             WHERE code IN (SELECT code FROM chosen)
            """).update();
        sql.sql("""
            INSERT INTO route.leg (code, leg_no, leg_key, agency, opened_at, closed_at)
            SELECT code, 1, 'commune', agency, received_at, received_at + interval '1 day' FROM chosen
            """).update();
        sql.sql("""
            INSERT INTO route.step (code, leg_no, seq, step_id, procedure_version, step_key, kind, agency, unit,
                   role, holder, opened_at, due_at, closed_at, outcome, minutes)
            SELECT code, 1, 1, 10000000 + n, 1, 'desk', 'WORK', agency, agency || '/MC', 'RECEPTIONIST',
                   CASE agency WHEN 'HTB.01' THEN 'lan.malam' ELSE 'lan.' || agency END,
                   received_at, received_at, received_at + interval '1 day', 'pass-on', 480 FROM chosen
            """).update();
        for (var table : List.of("dossier.dossier", "route.step"))
            sql.sql("ANALYZE " + table).update();
        sql.sql("DROP TABLE chosen").update();
    }

    private void choose(int from, int to) {
        sql.sql("""
            CREATE TEMPORARY TABLE chosen AS
            SELECT code, row_number() OVER (ORDER BY code) AS n, agency, received_at
              FROM dossier.dossier
             WHERE split_part(code, '-', 2) = '110101' AND split_part(code, '-', 3) BETWEEN :from AND :to
            """)
                .param("from", "%07d".formatted(from))
                .param("to", "%07d".formatted(to))
                .update();
    }
}
