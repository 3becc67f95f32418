package vn.motcua.staffing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.Delegations;
import vn.motcua.identity.SignedPaper;
import vn.motcua.platform.Typed;

/** A right to sign, as it was typed; {@code who}: the signer and the agency, {@code nhung.huyen@HTB}. */
record DelegationForm(
        @Nullable String form,
        @Nullable String who,
        @Nullable String title,
        @Nullable List<String> papers,
        @Nullable String field,
        @Nullable String procedure,
        @Nullable String firstDay,
        @Nullable String lastDay,
        @Nullable String basis) {

    static final DelegationForm EMPTY = new DelegationForm(null, null, null, null, null, null, null, null, null);

    String text(@Nullable String typed) {
        return Typed.text(typed);
    }

    boolean has(SignedPaper.Kind kind) {
        return papers != null && papers.contains(kind.name());
    }

    Delegations.Wish wish() {
        var parts = Typed.text(who).split("@", 2);
        var last = Typed.day(lastDay);
        return new Delegations.Wish(
                Typed.text(form),
                parts.length < 2 ? "" : parts[1].strip(),
                parts[0].strip(),
                Typed.text(title).strip(),
                Arrays.stream(SignedPaper.Kind.values()).filter(this::has).collect(Collectors.toSet()),
                orNull(field),
                orNull(procedure),
                new Delegations.Days(
                        Typed.day(firstDay),
                        last,
                        last == null && !Typed.text(lastDay).isBlank()),
                Typed.text(basis).strip());
    }

    private static @Nullable String orNull(@Nullable String typed) {
        return Typed.text(typed).isBlank() ? null : Typed.text(typed).strip();
    }
}
