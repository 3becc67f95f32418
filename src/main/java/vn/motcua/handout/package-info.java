/** Giving a result out at the desk that received: who collects it, by what right, with which paper. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "catalogue", "dossier", "documents"})
package vn.motcua.handout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
