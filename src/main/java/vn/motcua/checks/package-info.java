/** The nightly look at all dossiers: what must never be is found, kept, and told to administrators. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "dossier"})
package vn.motcua.checks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
