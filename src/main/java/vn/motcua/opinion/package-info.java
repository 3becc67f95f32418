/** Opinions asked of others on a dossier, inside its limit: with a deadline, answered, or consented to by silence. */
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
            "registry",
            "route"
        })
package vn.motcua.opinion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
