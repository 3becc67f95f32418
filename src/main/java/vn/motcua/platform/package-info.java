/**
 * What every page and command stands on: rendering, words, permissions of routes, clocks, retries, errors, the
 * embedded database.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package vn.motcua.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
