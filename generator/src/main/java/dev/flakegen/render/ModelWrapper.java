package dev.flakegen.render;

import dev.flakegen.nix.AttrName;
import dev.flakegen.nix.AttrPath;
import dev.flakegen.nix.BinaryOperator;
import dev.flakegen.nix.Binding;
import dev.flakegen.nix.Expr;
import dev.flakegen.nix.NixPrinter;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a template sees the model: trees, names and bindings as Nix text, records by their components, and no other object. */
final class ModelWrapper extends DefaultObjectWrapper {
    private final NixPrinter printer = new NixPrinter();

    ModelWrapper() {
        super(Configuration.VERSION_2_3_35);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof Expr expr) {
            return new NixMarkup(printer.print(expr));
        } else if (value instanceof Beside.Operand operand) {
            return new NixMarkup(printer.printRightSide(BinaryOperator.UPDATE, operand.expr()));
        } else if (value instanceof AttrName name) {
            return new NixMarkup(printer.print(name));
        } else if (value instanceof AttrPath path) {
            return new NixMarkup(printer.print(path));
        } else if (value instanceof Binding binding) {
            return new NixMarkup(printer.print(binding));
        } else if (value instanceof Optional<?> optional) {
            return optional.isEmpty() ? null : wrap(optional.get());
        } else if (value instanceof Record record) {
            return new RecordModel(record, this);
        }
        return super.wrap(value);
    }

    /** Refuses what is no record, list or plain value: a template must not get at an object's methods. */
    @Override
    protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
        throw new TemplateModelException(value.getClass().getName() + " has no form in a template");
    }
}
