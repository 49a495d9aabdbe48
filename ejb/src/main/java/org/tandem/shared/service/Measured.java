package org.tandem.shared.service;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How long the method takes and how often it fails is told to whoever watches the server, see {@link Meters}. */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Measured {

    /** What the step belongs to: {@code imports rounds reports panel}. */
    @Nonbinding
    String of() default "";

    /** The step. */
    @Nonbinding
    String step() default "";
}
