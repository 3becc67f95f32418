/** Reports: forms filled from statistics, on screen and as files, whose every number opens to its dossiers. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "platform", "organisation", "identity", "catalogue", "dossier", "statistics"})
package vn.motcua.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
