package org.tandem.shared.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Set;
import java.util.TreeSet;
import org.tandem.shared.Reason;
import org.tandem.shared.service.BusinessException.Malformed;

/** Refuses a parameter that a call does not know: a misspelt one would be ignored and the answer would be another than meant. */
@Provider
@ApplicationScoped
@Priority(Priorities.USER)
public class KnownParameters implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Set<String> known = namesOf(resource.getResourceMethod());
        for (String given : new TreeSet<>(request.getUriInfo().getQueryParameters().keySet())) {
            if (!known.contains(given)) {
                String right = known.isEmpty() ? "It takes none." : "It takes " + String.join(", ", known) + ".";
                throw new Malformed("This call does not know the parameter '" + given + "'. " + right, new Reason(given, right));
            }
        }
    }

    static Set<String> namesOf(Method method) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(QueryParam.class)) {
                names.add(parameter.getAnnotation(QueryParam.class).value());
            }
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getDeclaredFields()) {
                    if (field.isAnnotationPresent(QueryParam.class)) {
                        names.add(field.getAnnotation(QueryParam.class).value());
                    }
                }
            }
        }
        return names;
    }
}
