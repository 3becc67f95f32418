package vn.motcua.reporting;

import java.util.List;
import vn.motcua.kernel.Refusal;

/** Why a report cannot be shown; {@code form}: the one to go back to. */
record RefusedPage(String form, List<Refusal> reasons) {}
