package vn.motcua.route;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.DossierCode;
import vn.motcua.kernel.Granted;
import vn.motcua.town.Ratios;
import vn.motcua.town.RoomTest;
import vn.motcua.town.Town;

/**
 * The dearest step, the first one of a dossier (nine statements, two facts), through its front door against the very
 * statements it sends, sent by pgbench over as many connections. Both take turns on dossiers of their own.
 */
@RoomTest
@Import({Errand.class, Offers.class})
@Order(Integer.MAX_VALUE)
@Tag("bench")
class TransitionBench {

    private static final int CONNECTIONS = 4;
    private static final int EACH = 100;
    private static final int BLOCK = CONNECTIONS * EACH;
    private static final int TURNS = 5;

    /** A server has done this act many thousand times; the JVM needs about that many to have compiled it well. */
    private static final int WARM_UP_TURNS = 8;

    private static final double OF_PGBENCH_MIN = 0.7;
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+) \\(without");

    @RegisterExtension
    final Ratios ratios = new Ratios(TransitionBench.class);

    @Autowired
    Errand errand;

    @Autowired
    Routes routes;

    @Autowired
    Town town;

    @Autowired
    HikariDataSource source;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient sql;

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void aTransitionCostsLittleMoreThanItsStatements() throws Exception {
        // So that a step's number cannot be taken for any other value of a statement.
        sql.sql("SELECT setval(pg_get_serial_sequence('route.step_open', 'id'), 1000000)")
                .query(Long.class)
                .single();
        var script = script();
        for (int turn = 0; turn < WARM_UP_TURNS; turn++) turn(brought());
        replay(script, brought());
        var ours = new double[TURNS];
        var theirs = new double[TURNS];
        for (int turn = 0; turn < TURNS; turn++) {
            ours[turn] = turn(brought());
            theirs[turn] = replay(script, brought());
        }
        ratios.atLeast(
                OF_PGBENCH_MIN,
                "transitions of 4 officers / pgbench, same statements",
                Ratios.median(ours),
                Ratios.median(theirs),
                "1/s");
    }

    private List<OpenStep> brought() {
        var steps = new ArrayList<OpenStep>();
        for (int dossier = 0; dossier < BLOCK; dossier++) steps.add(errand.open(errand.brought("H7")));
        return steps;
    }

    private double turn(List<OpenStep> steps) throws Exception {
        var lan = town.officer("lan.malam");
        var began = System.nanoTime();
        try (var officers = Executors.newFixedThreadPool(CONNECTIONS)) {
            var work = IntStream.range(0, CONNECTIONS)
                    .mapToObj(officer -> (Callable<Void>) () -> {
                        for (var step : steps.subList(officer * EACH, (officer + 1) * EACH))
                            assertThat(routes.complete(new StepId(step.id()), 0, "pass-on", null, lan))
                                    .isInstanceOf(Granted.class);
                        return null;
                    })
                    .toList();
            for (var done : officers.invokeAll(work)) done.get();
        }
        return BLOCK * 1e9 / (System.nanoTime() - began);
    }

    /** What the act sends, with the dossier's code and the step's number left open. */
    private String script() {
        var code = errand.brought("H7");
        var step = errand.open(code);
        var lan = town.officer("lan.malam");
        var sent = new ArrayList<String>();
        transactions.executeWithoutResult(status -> {
            sent.addAll(
                    Recorded.statements(source, () -> routes.complete(new StepId(step.id()), 0, "pass-on", null, lan)));
            status.setRollbackOnly();
        });
        assertThat(sent).hasSizeBetween(2, Recorded.STATEMENTS_MAX);
        var head = "\\set n :n + 1\n"
                + "\\set i :first + :client_id * :each + :n\n"
                + "\\set id :firstid + :client_id * :each + :n\n";
        return head + "BEGIN;\n"
                + String.join(
                        ";\n",
                        sent.stream().map(it -> open(it, code, step.id())).toList()) + ";\nCOMMIT;\n";
    }

    private static String open(String statement, DossierCode code, long id) {
        var prefix = code.value().substring(0, code.value().lastIndexOf('-') + 1);
        return statement
                .replace("'" + code.value() + "'", "('" + prefix + "' || lpad((:i)::text, 4, '0'))")
                .replace("'" + id + "'", ":id");
    }

    private double replay(String script, List<OpenStep> steps) throws IOException, InterruptedException {
        var file = Files.writeString(Path.of("target", "bench", "transition.sql"), script);
        var first = steps.getFirst();
        var number = Integer.parseInt(first.work().code().value().replaceAll(".*-", ""));
        var server = Pattern.compile("//([^:/]+):(\\d+)/(\\w+)").matcher(source.getJdbcUrl());
        assertThat(server.find()).isTrue();
        var run = new ProcessBuilder(
                        pgbench(),
                        "-n",
                        "-M",
                        "prepared",
                        "-c",
                        "" + CONNECTIONS,
                        "-j",
                        "2",
                        "-t",
                        "" + EACH,
                        "-f",
                        file.toString(),
                        "-D",
                        "n=-1",
                        "-D",
                        "each=" + EACH,
                        "-D",
                        "first=" + number,
                        "-D",
                        "firstid=" + first.id(),
                        "-h",
                        server.group(1),
                        "-p",
                        server.group(2),
                        "-U",
                        source.getUsername(),
                        server.group(3))
                .redirectErrorStream(true);
        run.environment().put("PGPASSWORD", source.getPassword());
        var process = run.start();
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        for (var step : steps)
            assertThat(errand.open(step.work().code()).place().step()).isEqualTo("officer");
        var tps = TPS.matcher(said);
        assertThat(tps.find()).as(said).isTrue();
        return Double.parseDouble(tps.group(1));
    }

    private static String pgbench() throws IOException {
        var named = System.getenv("PGBENCH");
        return named == null ? "pgbench" : named;
    }
}
