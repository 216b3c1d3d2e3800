/**
 * From the model to Nix text, through FreeMarker: the models of the templates, one record for each, made of trees and
 * names alone, and the engine that fills them in. FreeMarker is used nowhere else.
 */
@NullMarked
package dev.flakegen.render;

import org.jspecify.annotations.NullMarked;
