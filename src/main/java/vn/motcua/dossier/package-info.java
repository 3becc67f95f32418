/** The dossier: identity, requester, phase, promised date, timeline. Nothing else. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "platform", "calendar", "policy", "organisation", "identity", "catalogue"})
package vn.motcua.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
