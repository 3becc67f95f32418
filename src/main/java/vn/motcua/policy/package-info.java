/** The law's numbers by date: how many, how long, until when; each with its basis, for all procedures or for one. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform"})
package vn.motcua.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
