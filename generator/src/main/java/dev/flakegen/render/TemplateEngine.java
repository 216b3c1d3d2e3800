package dev.flakegen.render;

import dev.flakegen.model.NearestName;
import dev.flakegen.project.ProjectDirectory;
import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.ConditionalTemplateConfigurationFactory;
import freemarker.cache.FileNameGlobMatcher;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateConfiguration;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Fills in templates. Square brackets, as Nix owns <code>${}</code>; whatever is not a tree or a name is escaped, and
 * no template can switch that off; what is undefined is an error; no template can load a class or call a method.
 */
final class TemplateEngine {
    private static final Pattern WRAPPING = Pattern.compile(" \\([^()]*\\bwrapp(er|ed)\\b[^()]*\\)");

    private final Configuration configuration;

    /** Templates of the project come before ours. */
    TemplateEngine(ProjectDirectory project) {
        this(new MultiTemplateLoader(new TemplateLoader[] {new ProjectTemplateLoader(project), ours("templates")}));
    }

    private TemplateEngine(TemplateLoader loader) {
        configuration = configuration(loader);
    }

    /** The templates of a project's first files. */
    static TemplateEngine ofInit() {
        return new TemplateEngine(ours("init"));
    }

    private static TemplateLoader ours(String directory) {
        return new ClassTemplateLoader(TemplateEngine.class, "/dev/flakegen/" + directory);
    }

    private static Configuration configuration(TemplateLoader loader) {
        var configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTemplateLoader(loader);
        configuration.setTagSyntax(Configuration.SQUARE_BRACKET_TAG_SYNTAX);
        configuration.setInterpolationSyntax(Configuration.SQUARE_BRACKET_INTERPOLATION_SYNTAX);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setObjectWrapper(new ModelWrapper());
        configuration.setNumberFormat("c");
        configuration.setBooleanFormat("c");
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setLocalizedLookup(false);
        configuration.setTabSize(1); // a template's source is asked for as it is
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputEncoding(StandardCharsets.UTF_8.name());
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setRegisteredCustomOutputFormats(List.of(NixOutputFormat.INSTANCE));
        configuration.setTemplateConfigurations(
                new ConditionalTemplateConfigurationFactory(new FileNameGlobMatcher("*.nix.ftl"), nix()));
        return configuration;
    }

    private static TemplateConfiguration nix() {
        var nix = new TemplateConfiguration();
        nix.setOutputFormat(NixOutputFormat.INSTANCE);
        nix.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        return nix;
    }

    /**
     * The text that a template makes of a model.
     *
     * @param template its path below the templates' directory: {@code pkgs/default.nix.ftl}
     * @throws TemplateFailure if the template is at fault
     */
    String render(String template, Record model) throws TemplateFailure, IOException {
        var out = new StringWriter();
        render(template, model, out);
        return out.toString();
    }

    /**
     * Where a template, or one that it takes in, wrote a character of its text.
     *
     * @param offset of the character; that of the end is where the last text was written
     */
    Origin origin(String template, Record model, int offset) throws TemplateFailure, IOException {
        var out = new OriginWriter(offset);
        render(template, model, out);
        return out.origin(configuration).orElse(new Origin(template, 1));
    }

    private void render(String template, Record model, Writer out) throws TemplateFailure, IOException {
        try {
            configuration.getTemplate(template).process(model, out);
        } catch (ParseException e) {
            throw new TemplateFailure(new Origin(e.getTemplateName(), e.getLineNumber()), reason(e.getEditorMessage()));
        } catch (InvalidReferenceException e) {
            throw failure(e, template, undefined(e.getBlamedExpressionString(), model));
        } catch (TemplateException e) {
            throw failure(e, template, reason(e.getMessageWithoutStackTop()));
        } catch (IllegalArgumentException e) {
            throw new TemplateFailure(
                    new Origin(template, 1), reason(String.valueOf(e.getMessage()))); // of the [#ftl] header
        } catch (StackOverflowError e) {
            throw new TemplateFailure(
                    new Origin(template, 1), "a macro or function of the template calls itself without end");
        }
    }

    private static String undefined(String expression, Record model) {
        var names = Arrays.stream(model.getClass().getRecordComponents()).map(RecordComponent::getName);
        return "'" + expression + "' is undefined"
                + NearestName.question(expression, names)
                        .map(question -> "; " + question)
                        .orElse("");
    }

    private static TemplateFailure failure(TemplateException e, String template, String reason) {
        var source = e.getTemplateSourceName() == null ? template : e.getTemplateSourceName();
        return new TemplateFailure(new Origin(source, e.getLineNumber() == null ? 1 : e.getLineNumber()), reason);
    }

    /** What FreeMarker says, less its tips, its grammar, its classes and how it looked for a file. */
    private static String reason(String message) {
        var lines = WRAPPING.matcher(message)
                .replaceAll("")
                .lines()
                .takeWhile(line -> !line.isBlank() && !line.startsWith("----"))
                .filter(line -> !line.startsWith("The name was interpreted by"))
                .collect(Collectors.joining("\n"));
        int grammar = lines.indexOf(", but was expecting ");
        return grammar < 0 ? lines : lines.substring(0, grammar) + ", which cannot stand here";
    }
}
