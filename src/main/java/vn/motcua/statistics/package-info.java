/** Statistics, kept as facts arrive: how many dossiers came, left, were away and were late, of any period. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "organisation", "catalogue", "dossier"})
package vn.motcua.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
