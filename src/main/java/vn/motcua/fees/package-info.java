/**
 * Fees and charges: what is owed, taken in cash with a numbered receipt, exempted with a reason, voided with a
 * trace.
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
            "registry"
        })
package vn.motcua.fees;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
