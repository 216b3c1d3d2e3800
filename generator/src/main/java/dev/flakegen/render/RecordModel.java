package dev.flakegen.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A record, as a template sees it: its components, by name. */
final class RecordModel implements TemplateHashModel {
    private final Record record;
    private final ModelWrapper wrapper;

    RecordModel(Record record, ModelWrapper wrapper) {
        this.record = record;
        this.wrapper = wrapper;
    }

    @Override
    public @Nullable TemplateModel get(String key) throws TemplateModelException {
        for (var component : record.getClass().getRecordComponents()) {
            if (component.getName().equals(key)) {
                return wrapper.wrap(value(component));
            }
        }
        return null;
    }

    private Object value(RecordComponent component) throws TemplateModelException {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new TemplateModelException("cannot read " + component, e);
        }
    }

    @Override
    public boolean isEmpty() {
        return Arrays.asList(record.getClass().getRecordComponents()).isEmpty();
    }
}
