/** Agencies and their units in time, and which calendar each keeps. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "calendar"})
package vn.motcua.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
