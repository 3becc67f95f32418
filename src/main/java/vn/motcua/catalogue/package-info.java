/** Procedures and their versions: papers, fee, time allowed, result and route; what is not proven is not published. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "calendar", "organisation"})
package vn.motcua.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
