package dev.flakegen.render;

import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.NixPrinter;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a template sees the model: trees and names as Nix text, the components of records, and nothing else of them. */
final class ModelWrapper extends DefaultObjectWrapper {
    private final NixPrinter printer = new NixPrinter();

    ModelWrapper() {
        super(Configuration.VERSION_2_3_35);
        setMemberAccessPolicy(new ComponentsOnly());
        setRecordZeroArgumentNonVoidMethodPolicy(
                ZeroArgumentNonVoidMethodPolicy.PROPERTY_ONLY_UNLESS_BEAN_PROPERTY_READ_METHOD);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof Expr expr) {
            return new NixMarkup(printer.print(expr));
        } else if (value instanceof AttrName name) {
            return new NixMarkup(printer.print(name));
        } else if (value instanceof AttrPath path) {
            return new NixMarkup(printer.print(path));
        } else if (value instanceof Optional<?> optional) {
            return optional.isEmpty() ? null : wrap(optional.get());
        }
        return super.wrap(value);
    }

    /** Lets a template read the components of records. */
    private static final class ComponentsOnly implements MemberAccessPolicy {
        @Override
        public ClassMemberAccessPolicy forClass(Class<?> type) {
            return new ClassMemberAccessPolicy() {
                @Override
                public boolean isMethodExposed(Method method) {
                    return type.isRecord()
                            && Arrays.stream(type.getRecordComponents())
                                    .anyMatch(
                                            component -> component.getAccessor().equals(method));
                }

                @Override
                public boolean isConstructorExposed(Constructor<?> constructor) {
                    return false;
                }

                @Override
                public boolean isFieldExposed(Field field) {
                    return false;
                }
            };
        }

        @Override
        public boolean isToStringAlwaysExposed() {
            return false;
        }
    }
}
