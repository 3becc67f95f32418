/** Who looked at which dossier, when and by which page: written as it happens, read by inspectors. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "dossier"})
package vn.motcua.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
