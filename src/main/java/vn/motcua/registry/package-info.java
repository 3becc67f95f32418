/** The clerk's numbers: yearly registers without gaps, from which results and slips take their number. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "platform", "calendar", "organisation", "identity", "catalogue", "dossier"})
package vn.motcua.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
