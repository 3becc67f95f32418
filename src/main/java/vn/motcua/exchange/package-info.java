/**
 * Agencies on other systems: dossiers go to them and come back as signed messages, each act exactly once, through the
 * same front doors as everybody's. See docs/exchange.md.
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
            "route",
            "interlink"
        })
package vn.motcua.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
