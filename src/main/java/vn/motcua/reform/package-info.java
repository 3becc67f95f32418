/**
 * Reforms of agencies: prepared, looked at, rehearsed and applied in one act. Every open dossier gets the successor of
 * its agency as keeper, batch by batch, and until somebody has acted all of it can be taken back.
 */
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
            "interlink"
        })
package vn.motcua.reform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
