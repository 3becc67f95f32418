/** Words that all rooms share: a decision and its refusals, who acts, money. No Spring, no SQL. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package vn.motcua.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
