package vn.motcua.reporting;

import gg.jte.Content;
import vn.motcua.kernel.Actor;

/** What rooms above add to the pages of reports. */
public interface ReportPanel {

    /** On the list of reports. */
    Content onList(Actor viewer);

    /** Below the report that is shown. */
    Content onReport(ReportAddress shown, Actor viewer);
}
