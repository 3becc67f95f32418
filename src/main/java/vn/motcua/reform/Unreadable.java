package vn.motcua.reform;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.motcua.kernel.Refusal;
import vn.motcua.organisation.AgencyCode;

/** What of a mapping cannot even be read: codes that are none, lines that stand twice. Pure. */
final class Unreadable {

    private Unreadable() {}

    static List<Refusal> of(Mapping it) {
        var faults = new ArrayList<Refusal>();
        it.created().forEach(one -> {
            code(one.code(), "created", faults);
            if (!one.parent().isEmpty()) code(one.parent(), "created", faults);
        });
        it.lines().forEach(line -> {
            code(line.from(), "agencies", faults);
            code(line.to(), "agencies", faults);
        });
        it.units().forEach(line -> {
            code(line.agency(), "units", faults);
            code(line.successor(), "units", faults);
            if (!line.from().contains("/") || !line.to().contains("/"))
                faults.add(Refusal.of("reform.unit.no-code", line.from() + " → " + line.to())
                        .on("units"));
        });
        it.chosen().values().forEach(keeper -> code(keeper, "chosen", faults));
        var ways = new HashSet<String>();
        for (var line : it.lines())
            if (!ways.add(line.from() + " " + line.to()))
                faults.add(
                        Refusal.of("reform.line.twice", line.from(), line.to()).on("agencies"));
        return faults;
    }

    private static void code(String code, String field, List<Refusal> faults) {
        if (!AgencyCode.isOne(code))
            faults.add(Refusal.of("reform.code.none", code).on(field));
    }
}
