/** Watching due moments: who is told, once, that something is due soon or late, and what a head looks after. */
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
            "route",
            "interlink",
            "opinion"
        })
package vn.motcua.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
