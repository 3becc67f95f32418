/** People in time: posts given and ended, absences, who signs for whom, what a leaver hands over, what has nobody. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "organisation",
            "identity",
            "catalogue",
            "dossier",
            "route",
            "interlink",
            "watch"
        })
package vn.motcua.staffing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
