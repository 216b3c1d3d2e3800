/** How diagnostics, differences and outputs look to people, and outputs to programs. Text out; nothing is read. */
@NullMarked
package dev.flakegen.report;

import org.jspecify.annotations.NullMarked;
