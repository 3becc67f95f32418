package vn.motcua.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import vn.motcua.kernel.Refusal;
import vn.motcua.statistics.Narrowing;

/** What the address of a report says of its rows, as it was typed; every report takes the same. */
record ReportFilter(
        @Nullable String period,
        @Nullable String by,
        @Nullable String agency,
        @Nullable String field,
        @Nullable String procedure,
        @Nullable String channel,
        @Nullable String known,
        @Nullable String minus) {

    static final ReportFilter NONE = new ReportFilter(null, null, null, null, null, null, null, null);

    /** The part of an address after the question mark; what is none of ours is left out. */
    static ReportFilter parse(String query) {
        var said = UriComponentsBuilder.newInstance().query(query).build().getQueryParams();
        var typed = NAMES.stream()
                .map(it -> said.getFirst(it))
                .map(it -> it == null ? null : UriUtils.decode(it.replace('+', ' '), UTF_8))
                .toArray(String[]::new);
        return new ReportFilter(typed[0], typed[1], typed[2], typed[3], typed[4], typed[5], typed[6], typed[7]);
    }

    private static final List<String> NAMES =
            List.of("period", "by", "agency", "field", "procedure", "channel", "known", "minus");

    /** As an address writes it; nothing for what is not said. */
    String query() {
        var values = new @Nullable String[] {period, by, agency, field, procedure, channel, known, minus};
        var parts = new ArrayList<String>();
        for (int i = 0; i < values.length; i++) {
            var value = values[i];
            if (value != null && !value.isBlank()) parts.add(NAMES.get(i) + "=" + URLEncoder.encode(value, UTF_8));
        }
        return String.join("&", parts);
    }

    /** The same without what was refused, so that the rest can be shown again. */
    ReportFilter without(List<Refusal> reasons) {
        var isOfPeriod = reasons.stream().anyMatch(it -> "period".equals(it.field()));
        return new ReportFilter(isOfPeriod ? null : period, by, agency, field, procedure, channel, null, minus);
    }

    ReportFilter of(String otherPeriod) {
        return new ReportFilter(otherPeriod, by, agency, field, procedure, channel, known, minus);
    }

    /** As it is kept: a day somebody looks back from is of that day only. */
    static ReportFilter of(String period, String by, String agency, Narrowing only, @Nullable Minus minus) {
        return new ReportFilter(
                period,
                by,
                agency,
                only.field(),
                only.procedure(),
                only.channel(),
                null,
                minus == null ? null : minus.what().word());
    }
}
