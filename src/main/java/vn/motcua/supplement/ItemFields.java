package vn.motcua.supplement;

import org.jspecify.annotations.Nullable;

/** One row of the form, or one item sent by another system, as it was typed. */
record ItemFields(
        @Nullable String component,
        @Nullable String what,
        @Nullable String basis) {

    static final ItemFields NONE = new ItemFields(null, null, null);

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    boolean isEmpty() {
        return text(component).isEmpty() && text(what).isEmpty() && text(basis).isEmpty();
    }

    Wanted wanted(String field) {
        return new Wanted(field, text(component).isEmpty() ? null : component, text(what), text(basis));
    }
}
