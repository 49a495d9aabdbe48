package org.tandem.access.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.tandem.access.Permission;

/**
 * The permission that a call of the interface needs. A resource method without it is never answered; the service behind
 * it checks again, and checks the scope.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {

    /** The permission. */
    Permission value();
}
