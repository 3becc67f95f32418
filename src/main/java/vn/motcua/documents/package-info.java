/** The papers of a dossier: which were handed in, as what, how many. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "platform", "calendar", "organisation", "identity", "catalogue", "dossier"})
package vn.motcua.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
