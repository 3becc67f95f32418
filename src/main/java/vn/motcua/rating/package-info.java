/** What citizens say of how their dossier was handled: by the nine indices of the law, once, seen only added up. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "platform", "identity", "catalogue", "dossier", "statistics", "access"})
package vn.motcua.rating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
