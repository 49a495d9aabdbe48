package org.tandem.shared.service;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Takes the time of what is {@link Measured}. */
@Measured
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class MeasuredSteps {

    @Inject
    private Meters meters;

    @AroundInvoke
    Object measure(InvocationContext call) throws Exception {
        Measured step = call.getMethod().getAnnotation(Measured.class);
        long start = System.nanoTime();
        boolean done = false;
        try {
            Object answer = call.proceed();
            done = true;
            return answer;
        } finally {
            meters.took(step.of(), System.nanoTime() - start, "step", step.step(), "outcome", done ? "done" : "refused-or-failed");
        }
    }
}
