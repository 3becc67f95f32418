/** Accounts, the posts people hold, what a post may do; signing in and tokens. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "organisation"})
package vn.motcua.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
