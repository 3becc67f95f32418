package vn.motcua.subscription;

import org.jspecify.annotations.Nullable;
import vn.motcua.kernel.Actor;
import vn.motcua.reporting.ReportAddress;

/** A report's filter under a name. {@code unit}: whose people may open it, too; {@code version}: changes name it. */
record SavedView(
        long id,
        String owner,
        String name,
        ReportAddress address,
        @Nullable String unit,
        int version) {

    static final int NAME_MAX = 80;

    boolean isOf(Actor reader) {
        return owner.equals(reader.username());
    }
}
