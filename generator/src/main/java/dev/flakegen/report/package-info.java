/** How diagnostics and differences look to people. Text in, text out. */
@NullMarked
package dev.flakegen.report;

import org.jspecify.annotations.NullMarked;
