/** Views of reports kept under a name, shared with the own unit and sent to their owner by mail. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "organisation", "identity", "reporting"})
package vn.motcua.subscription;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
