package dev.flakegen.examples.order;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Names that a statement gives a value and names that it reads, with those of the methods of its class that it calls; and
 * the calls that add to a list, whose order counts.
 */
final class StatementUses extends TreeScanner<Void, Void> {
    private static final Set<String> LISTS =
            Set.of("packages", "inputsFrom", "imports", "composes", "overlays", "follows", "without");

    private final Map<String, MethodTree> methods;
    private final Set<String> given = new HashSet<>();
    private final Set<String> read = new HashSet<>();
    private final Set<String> lists = new HashSet<>();
    private final Set<String> sets = new HashSet<>();
    private final Set<String> followed = new HashSet<>();

    private StatementUses(Map<String, MethodTree> methods) {
        this.methods = methods;
    }

    /**
     * @param methods of the class, by name
     */
    static StatementUses of(StatementTree statement, Map<String, MethodTree> methods) {
        var uses = new StatementUses(new HashMap<>(methods));
        uses.scan(statement, null);
        return uses;
    }

    /** Returns whether this statement has to stay after another, which is before it. */
    boolean needs(StatementUses before) {
        return before.given.stream().anyMatch(name -> read.contains(name) || given.contains(name))
                || read.stream().anyMatch(before.sets::contains)
                || lists.stream().anyMatch(before.lists::contains);
    }

    @Override
    public Void visitVariable(VariableTree variable, Void nothing) {
        var name = variable.getName().toString();
        given.add(name);
        if (variable.getInitializer() != null
                && variable.getInitializer().toString().startsWith("attrs(")) {
            sets.add(name);
        }
        return super.visitVariable(variable, nothing);
    }

    @Override
    public Void visitAssignment(AssignmentTree assignment, Void nothing) {
        given.add(assignment.getVariable().toString());
        return super.visitAssignment(assignment, nothing);
    }

    @Override
    public Void visitIdentifier(IdentifierTree identifier, Void nothing) {
        read.add(identifier.getName().toString());
        return super.visitIdentifier(identifier, nothing);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        if (call.getMethodSelect() instanceof IdentifierTree own) {
            follow(own.getName().toString());
        } else if (call.getMethodSelect() instanceof MemberSelectTree member
                && LISTS.contains(member.getIdentifier().toString())) {
            lists.add(member.getIdentifier() + " of " + root(member));
        }
        return super.visitMethodInvocation(call, nothing);
    }

    private void follow(String name) {
        var method = methods.get(name);
        if (method != null && followed.add(name)) {
            scan(method.getBody(), null);
        }
    }

    /** What a chain of calls begins with, its first call and that one's arguments. */
    private static String root(MemberSelectTree member) {
        var expression = member.getExpression();
        while (expression instanceof MethodInvocationTree call
                && call.getMethodSelect() instanceof MemberSelectTree select
                && select.getExpression() instanceof MethodInvocationTree) {
            expression = select.getExpression();
        }
        return expression.toString();
    }
}
