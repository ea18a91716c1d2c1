package dev.readout.analyse;

import java.util.Arrays;

/** Finds the labels of a row of words that are the best together (Viterbi 1967). */
final class LabelChain {
  private final int labels;

  /** Of each label of each word the label before it in the best chain that ends so. */
  private final int[][] origins;

  private double[] best;
  private int length;

  /**
   * A chain without words yet, after something with the first label.
   *
   * @param words how many there will be
   */
  LabelChain(int labels, int words) {
    this.labels = labels;
    this.origins = new int[words][labels];
    this.best = new double[labels];
    Arrays.fill(best, 1, labels, Double.NEGATIVE_INFINITY);
  }

  /**
   * Adds a word.
   *
   * @param own the score of each label
   * @param pairs the score of each label after each label of the word before, in the latter's order
   */
  void add(double[] own, double[] pairs) {
    double[] now = new double[labels];
    for (int label = 0; label < labels; label++) {
      int origin = 0;
      double most = Double.NEGATIVE_INFINITY;
      for (int before = 0; before < labels; before++) {
        double score = best[before] + pairs[before * labels + label];
        if (score > most) {
          most = score;
          origin = before;
        }
      }
      now[label] = most + own[label];
      origins[length][label] = origin;
    }
    best = now;
    length++;
  }

  /** The numbers of the labels; of several as good as each other the smallest. */
  int[] best() {
    int[] chain = new int[length];
    int label = 0;
    for (int i = 1; i < labels; i++) {
      label = best[i] > best[label] ? i : label;
    }
    for (int at = length - 1; at >= 0; at--) {
      chain[at] = label;
      label = origins[at][label];
    }
    return chain;
  }
}
