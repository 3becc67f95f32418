package vn.motcua.interlink;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.registry.Registers;

/** Numbers of transfer slips among what was scanned give way to the dossiers on them. */
@Component
class ScannedSlips {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})/\\S+");

    private final SlipNumbering numbering;

    ScannedSlips(SlipNumbering numbering) {
        this.numbering = numbering;
    }

    /** {@code onSlips}: the dossiers that may be meant, by the serials of slips. What is none's or several's stays. */
    List<String> codes(List<String> scanned, Function<List<String>, List<TransferSlipTable.OnSlip>> onSlips) {
        var serials = scanned.stream()
                .map(NUMBER::matcher)
                .filter(it -> it.matches())
                .map(it -> Registers.four(Long.parseLong(it.group(1))))
                .distinct()
                .toList();
        if (serials.isEmpty()) return scanned;
        var found = onSlips.apply(serials);
        return scanned.stream().flatMap(it -> meant(it, found)).distinct().toList();
    }

    private Stream<String> meant(String typed, List<TransferSlipTable.OnSlip> found) {
        var number = NUMBER.matcher(typed);
        if (!number.matches()) return Stream.of(typed);
        var full = typed.replaceFirst("\\d+", Registers.four(Long.parseLong(number.group(1))));
        var on = found.stream()
                .filter(it -> full.equalsIgnoreCase(numbering.number(it.slip(), it.madeAt())))
                .toList();
        var isOne = on.stream().map(TransferSlipTable.OnSlip::slip).distinct().count() == 1;
        return isOne ? on.stream().map(TransferSlipTable.OnSlip::code) : Stream.of(typed);
    }
}
