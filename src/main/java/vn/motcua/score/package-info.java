/** The index of QĐ 766/QĐ-TTg, computed before the national portal does, so that each agency sees what it loses. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "organisation",
            "catalogue",
            "dossier",
            "documents",
            "statistics",
            "rating"
        })
package vn.motcua.score;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
