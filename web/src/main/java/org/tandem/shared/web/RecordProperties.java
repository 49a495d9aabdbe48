package org.tandem.shared.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/**
 * Lets pages read records and enums as properties: {@code #{provider.name}} calls {@code name()}. The expression language of
 * Jakarta EE 10 knows only getters; that of EE 11 does this by itself.
 */
public class RecordProperties extends ELResolver {

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (!(base instanceof Record || base instanceof Enum<?>) || property == null) {
            return null;
        }
        Method accessor = accessor(base.getClass(), property.toString());
        if (accessor == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return accessor.invoke(base);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new ELException("Cannot read " + property + " of " + base.getClass().getName(), e);
        }
    }

    private static Method accessor(Class<?> type, String name) {
        try {
            Method method = (type.isRecord() ? type : type.isEnum() ? type : type.getSuperclass()).getMethod(name);
            boolean readable = method.getReturnType() != void.class && !Modifier.isStatic(method.getModifiers());
            return readable && (Modifier.isPublic(method.getDeclaringClass().getModifiers()) || method.trySetAccessible()) ? method : null;
        } catch (NoSuchMethodException none) {
            return null;
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // records and enums have nothing to set
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record || base instanceof Enum<?> ? String.class : null;
    }
}
