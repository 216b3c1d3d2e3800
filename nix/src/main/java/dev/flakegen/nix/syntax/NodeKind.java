package dev.flakegen.nix.syntax;

/** The kinds of nodes, with their children. Where an expression stands, a token may: a variable or a literal. */
public enum NodeKind {
    /** {@code "}, any number of {@code STRING_TEXT} and INTERPOLATION, {@code "}. */
    STRING,
    /** {@code ''}, any number of {@code INDENTED_TEXT} and INTERPOLATION, {@code ''}. */
    INDENTED_STRING,
    /** A path with interpolation: a path token, then {@code PATH_TEXT} and INTERPOLATION. */
    INTERPOLATED_PATH,
    /** <code>${</code>, expression, <code>}</code>. */
    INTERPOLATION,
    /** {@code (}, expression, {@code )}. */
    PARENTHESES,
    /** {@code [}, expressions, {@code ]}. */
    LIST,
    /** Perhaps {@code rec}; <code>{</code>, any number of BINDING and INHERIT, <code>}</code>. */
    ATTR_SET,
    /** {@code let}, <code>{</code>, any number of BINDING and INHERIT, <code>}</code>. */
    LEGACY_LET,
    /** ATTR_PATH, {@code =}, expression, {@code ;}. */
    BINDING,
    /** {@code inherit}, perhaps PARENTHESES, any number of names, {@code ;}. */
    INHERIT,
    /** Names with {@code .} between them: an identifier or {@code or}, a STRING, an INTERPOLATION. */
    ATTR_PATH,
    /** Expression, {@code .}, ATTR_PATH; perhaps {@code or}, expression. */
    SELECT,
    /** Expression, {@code ?}, ATTR_PATH. */
    HAS_ATTR,
    /** Two or more expressions: a function and its arguments. */
    APPLY,
    /** Expression, {@code or}: the application of a function to a variable named so. */
    APPLY_TO_OR,
    /** Parameter, {@code :}, body; or parameter, {@code @}, parameter, {@code :}, body. A parameter is an identifier or FORMALS. */
    LAMBDA,
    /** <code>{</code>, FORMAL or {@code ...} with {@code ,} between or also after them, <code>}</code>. */
    FORMALS,
    /** Identifier; or identifier, {@code ?}, expression. */
    FORMAL,
    /** {@code let}, any number of BINDING and INHERIT, {@code in}, body. */
    LET,
    /** {@code with}, expression, {@code ;}, body. */
    WITH,
    /** {@code assert}, expression, {@code ;}, body. */
    ASSERT,
    /** {@code if}, expression, {@code then}, expression, {@code else}, expression. */
    IF,
    /** {@code !}, expression. */
    NOT,
    /** {@code -}, expression. */
    NEGATION,
    /** Expression, operator, expression. */
    OPERATION
}
