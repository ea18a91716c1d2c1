package dev.readout.analyse;

import java.util.Arrays;

/**
 * How far the reading of a sentence has come in the arc-standard system (Nivre 2004): words that
 * wait, words on a stack that still look for their governor, and the arcs drawn so far.
 *
 * <p>Words are numbered from {@link #FIRST}; {@link #NONE} stands for any word that is not there,
 * so that its children and its label can be asked for like any other's.
 */
final class Configuration {
  static final int NONE = 0;
  static final int ROOT = 1;
  static final int FIRST = 2;

  private final int end;
  private final int[] stack;
  private final int[] governors;
  private final int[] labels;

  /** Of each word the outermost dependent on either side and the one next to it. */
  private final int[][] left;

  private final int[][] right;
  private int depth;
  private int next = FIRST;

  /** Everything waits, and the root alone is on the stack. */
  Configuration(int words) {
    this.end = FIRST + words;
    this.stack = new int[words + 1];
    this.governors = new int[end];
    this.labels = new int[end];
    this.left = new int[2][end];
    this.right = new int[2][end];
    stack[depth++] = ROOT;
  }

  /** The word so many places below the top. */
  int stacked(int below) {
    return below < depth ? stack[depth - 1 - below] : NONE;
  }

  /** The word so many places after the next. */
  int waiting(int after) {
    return next + after < end ? next + after : NONE;
  }

  /** The first or, with 1, the second dependent of a word, counted from the left. */
  int leftmost(int word, int nth) {
    return left[nth][word];
  }

  /** The last or, with 1, the last but one dependent of a word. */
  int rightmost(int word, int nth) {
    return right[nth][word];
  }

  int governor(int word) {
    return governors[word];
  }

  /** The label of the arc that ends in a word, 0 when there is none yet. */
  int label(int word) {
    return labels[word];
  }

  /** True when two words besides the root may be joined; before that one can only shift. */
  boolean mayJoin() {
    return depth > 2;
  }

  boolean mayShift() {
    return next < end;
  }

  /** True when all words but one have their governor: the one that depends on the root. */
  boolean isLast() {
    return depth == 2 && !mayShift();
  }

  void shift() {
    stack[depth++] = next++;
  }

  /** Makes the second word of the stack a dependent of the top. */
  void joinLeft(int label) {
    int dependent = stack[depth - 2];
    join(dependent, stacked(0), label, left);
    stack[depth - 2] = stack[depth - 1];
    depth--;
  }

  /** Makes the top of the stack a dependent of the one below it. */
  void joinRight(int label) {
    join(stacked(0), stacked(1), label, right);
    depth--;
  }

  /** Dependents come from the inside out, so the newest is the outermost. */
  private void join(int dependent, int governor, int label, int[][] side) {
    governors[dependent] = governor;
    labels[dependent] = label;
    side[1][governor] = side[0][governor];
    side[0][governor] = dependent;
  }

  @Override
  public String toString() {
    return Arrays.toString(Arrays.copyOf(stack, depth)) + " | " + next;
  }
}
