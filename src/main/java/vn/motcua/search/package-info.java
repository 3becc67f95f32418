/** Finds dossiers among those an officer may see: by code, name, number, day, status, field, procedure. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "calendar", "organisation", "catalogue", "dossier"})
package vn.motcua.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
