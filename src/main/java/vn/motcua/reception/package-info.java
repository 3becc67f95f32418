/** The counter: a dossier is checked, received with its papers and fee, or not received, with the reason. */
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
            "supplement"
        })
package vn.motcua.reception;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
