/** Demonstration accounts and sample dossiers, made through the front doors; off in production. */
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
            "supplement",
            "reception"
        })
package vn.motcua.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
