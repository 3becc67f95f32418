package vn.motcua.route;

import java.util.List;
import vn.motcua.kernel.Refusal;

/** What was tried, typed and refused; {@code act} is empty on a page just opened. */
record Attempt(String act, StepForm typed, List<Refusal> problems) {

    static final Attempt NONE = new Attempt("", StepForm.EMPTY);

    Attempt(String act, StepForm typed) {
        this(act, typed, List.of());
    }

    Attempt refused(List<Refusal> reasons) {
        return new Attempt(act, typed, reasons);
    }
}
