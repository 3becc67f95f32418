/**
 * Hand-overs between agencies: offered by one, accepted or declined by the other; time belongs to exactly one
 * of them.
 */
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
            "documents",
            "registry",
            "route"
        })
package vn.motcua.interlink;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
