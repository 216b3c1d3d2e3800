package dev.flakegen.examples.order;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A Flake.java whose methods have their statements in a random order: any in which each name is given a value before it
 * is read, and in which lists are added to as before.
 */
public final class ShuffledStatements {
    private final String source;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;

    private ShuffledStatements(String source, CompilationUnitTree unit, SourcePositions positions) {
        this.source = source;
        this.unit = unit;
        this.positions = positions;
    }

    public static ShuffledStatements of(String source) throws IOException {
        var file = new SimpleJavaFileObject(URI.create("string:///Flake.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
        var compiler = ToolProvider.getSystemJavaCompiler();
        var task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, List.of(file));
        var unit = task.parse().iterator().next();
        return new ShuffledStatements(source, unit, Trees.instance(task).getSourcePositions());
    }

    /** The source with its statements in another order. */
    public String shuffled(Random random) {
        var methods = unit.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .flatMap(type -> ((ClassTree) type).getMembers().stream())
                .filter(MethodTree.class::isInstance)
                .map(MethodTree.class::cast)
                .filter(method -> method.getBody() != null
                        && !method.getBody().getStatements().isEmpty())
                .toList();
        var byName = methods.stream()
                .collect(Collectors.toMap(
                        method -> method.getName().toString(), Function.identity(), (one, two) -> one));
        var text = new StringBuilder(source);
        methods.stream()
                .filter(method -> method.getReturnType() != null
                        && method.getReturnType().toString().equals("void"))
                .sorted(Comparator.comparing((MethodTree method) -> start(method.getBody()))
                        .reversed())
                .forEach(method -> {
                    var statements = method.getBody().getStatements();
                    text.replace(
                            start(statements.get(0)),
                            end(statements.get(statements.size() - 1)),
                            body(method.getBody(), byName, random));
                });
        return text.toString();
    }

    private String body(BlockTree block, Map<String, MethodTree> methods, Random random) {
        var waiting = new ArrayList<StatementTree>(block.getStatements());
        var uses = waiting.stream()
                .collect(Collectors.toMap(Function.identity(), statement -> StatementUses.of(statement, methods)));
        var order = new ArrayList<String>();
        while (!waiting.isEmpty()) {
            var ready = waiting.stream()
                    .filter(statement -> waiting.subList(0, waiting.indexOf(statement)).stream()
                            .noneMatch(before -> uses.get(statement).needs(uses.get(before))))
                    .toList();
            var next = ready.get(random.nextInt(ready.size()));
            waiting.remove(next);
            order.add(source.substring(start(next), end(next)));
        }
        return String.join("\n        ", order);
    }

    private int start(Tree tree) {
        return (int) positions.getStartPosition(unit, tree);
    }

    private int end(Tree tree) {
        return (int) positions.getEndPosition(unit, tree);
    }
}
