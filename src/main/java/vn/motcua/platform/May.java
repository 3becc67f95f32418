package vn.motcua.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a route: a permission of {@code data/identity/permissions.csv}, or one of the words below. A route
 * without it is closed to everybody.
 */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface May {

    String ANYONE = "ANYONE";
    String SIGNED_IN = "SIGNED_IN";

    /** A partner's system, known by the signature of its message; the handler asks for it before anything else. */
    String PARTNER = "PARTNER";

    String value();
}
