/** Who holds a dossier, for how long, and who is next: legs and steps, claimed, completed, sent back. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "calendar",
            "policy",
            "organisation",
            "identity",
            "catalogue",
            "dossier",
            "registry"
        })
package vn.motcua.route;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
