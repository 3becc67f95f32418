/**
 * Changes of the calendar that come after dates were promised: a swap or a day off announced late is entered, what it
 * does to open dossiers is shown, and it is applied once, batch by batch.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform", "calendar", "organisation", "identity", "dossier"})
package vn.motcua.amendment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
