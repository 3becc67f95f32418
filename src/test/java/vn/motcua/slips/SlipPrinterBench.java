package vn.motcua.slips;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.motcua.platform.Speech;
import vn.motcua.town.Ratios;

/** A citizen waits for the receipt at the counter: printing it must not be felt. Processor time, whatever else runs. */
@Tag("bench")
class SlipPrinterBench {

    private static final int WARM_UP = 20;
    private static final int RUNS = 41;
    private static final long BUDGET_MILLIS = 200;

    @RegisterExtension
    final Ratios ratios = new Ratios(SlipPrinterBench.class);

    @Test
    void aWarmReceiptIsPrintedWithinTheBudget() {
        var printer = new SlipPrinter(Speech.templates());
        var page = SampleSlips.receipt(SampleSlips.DAY);
        for (var i = 0; i < WARM_UP; i++) printer.print("slips/receipt", page, PaperSize.A5);
        var cpu = ManagementFactory.getThreadMXBean();
        var millis = new long[RUNS];
        for (var i = 0; i < RUNS; i++) {
            var start = cpu.getCurrentThreadCpuTime();
            printer.print("slips/receipt", page, PaperSize.A5);
            millis[i] = (cpu.getCurrentThreadCpuTime() - start) / 1_000_000;
        }
        Arrays.sort(millis);
        ratios.atMost(1, "a receipt as PDF, of one core / a fifth of a second", millis[RUNS / 2], BUDGET_MILLIS, "ms");
    }
}
