package vn.motcua.reporting;

import gg.jte.Content;
import java.util.List;
import vn.motcua.kernel.Refusal;

/** Why a report cannot be shown, with its filter, so that something else can be asked. */
record RefusedPage(String title, List<Refusal> reasons, Content filter) {}
