/**
 * The general acts of an officer on a dossier as a whole, which no route draws: its clock stopped and let run, what is
 * owed told and paid, handling stopped, gone on with or withdrawn, a new date appointed with an apology, what was
 * typed wrongly put right, another person in the requester's
 * place, a wrong result opened again.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform",
            "calendar",
            "organisation",
            "identity",
            "catalogue",
            "dossier",
            "documents",
            "registry",
            "route"
        })
package vn.motcua.acts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
