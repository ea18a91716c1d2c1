package dev.readout.read;

import dev.readout.text.Problem;

/**
 * A line of an input.
 *
 * @param line 1-based; 0 for the whole
 */
record Place(Source source, int line) {
  Problem problem(String message) {
    return new Problem(source.shown(), line, message);
  }
}
