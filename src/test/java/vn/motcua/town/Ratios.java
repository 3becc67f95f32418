package vn.motcua.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What a bench measures beside what it is measured against, as lines of the one table that bin/bench prints. A bench
 * fails at its end, when all its lines are written, if one of them missed its budget.
 */
public final class Ratios implements AfterTestExecutionCallback {

    private static final Path FOLDER = Path.of("target", "bench");

    private static final int ROUNDS = 5;
    private static final int TIMES = 200;

    private final String bench;
    private final List<String> missed = new ArrayList<>();

    public Ratios(Class<?> bench) {
        this.bench = bench.getSimpleName();
    }

    /** Held when measured ÷ baseline is at least that. */
    public void atLeast(double budget, String what, double measured, double baseline, String unit) {
        var ratio = measured / baseline;
        write(what, measured, baseline, unit, ratio, "≥ " + budget, ratio >= budget);
    }

    /** Held when measured ÷ baseline is at most that. */
    public void atMost(double budget, String what, double measured, double baseline, String unit) {
        var ratio = measured / baseline;
        write(what, measured, baseline, unit, ratio, "≤ " + budget, ratio <= budget);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        assertThat(missed).as("lines that missed their budget").isEmpty();
    }

    public static double median(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /**
     * In microseconds: of 200 times one after the other all but one in a hundred took no longer. Of five such rounds
     * the middle one, for whatever else the machine does hits one or two.
     */
    public static double p99(Runnable act) {
        return middle(act, TIMES * 99 / 100);
    }

    /** As {@link #p99}: half of them took no longer. */
    public static double p50(Runnable act) {
        return middle(act, TIMES / 2);
    }

    private static double middle(Runnable act, int place) {
        return median(
                IntStream.range(0, ROUNDS).mapToDouble(_ -> taken(act)[place]).toArray());
    }

    private static double[] taken(Runnable act) {
        var taken = new double[TIMES];
        for (int time = 0; time < TIMES; time++) {
            var start = System.nanoTime();
            act.run();
            taken[time] = (System.nanoTime() - start) / 1e3;
        }
        Arrays.sort(taken);
        return taken;
    }

    private void write(
            String what, double measured, double base, String unit, double ratio, String budget, boolean held) {
        var line = "%-58s %,14.0f %,14.0f %-8s %8.2f %8s  %s%n"
                .formatted(what, measured, base, unit, ratio, budget, held ? "held" : "MISSED");
        System.out.print(line);
        if (!held) missed.add(line);
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(
                    FOLDER.resolve(bench + ".txt"), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
