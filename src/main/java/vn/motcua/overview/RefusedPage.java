package vn.motcua.overview;

import java.util.List;
import vn.motcua.kernel.Refusal;

/** Why the overview of that day cannot be shown. */
record RefusedPage(List<Refusal> reasons) {}
