/** The leader's overview: how the agencies one answers for stand, and where their time goes; numbers that open. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "calendar",
            "organisation",
            "identity",
            "catalogue",
            "dossier",
            "route",
            "statistics",
            "watch",
            "reporting"
        })
package vn.motcua.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
