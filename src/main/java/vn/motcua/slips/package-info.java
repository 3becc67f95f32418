/** The forms on paper: receipt, refusal to receive, process control and results as PDF. */
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
            "documents",
            "fees",
            "registry",
            "route",
            "interlink",
            "opinion",
            "supplement",
            "reception"
        })
package vn.motcua.slips;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
