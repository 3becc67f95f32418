/** Office hours, days off and working-time arithmetic: when is a dossier due, and why. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform"})
package vn.motcua.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
