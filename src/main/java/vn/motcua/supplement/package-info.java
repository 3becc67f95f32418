/** What is missing in a dossier: asked for by its handlers, sent by the desk alone (form 02), answered item by item. */
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
            "registry"
        })
package vn.motcua.supplement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
