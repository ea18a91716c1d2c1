package dev.readout.build;

import dev.readout.text.Problem;

/** Is told how a build goes, always from the thread that runs it, in the order of the inputs. */
public interface Watcher {
  /** An article is done; {@code reports} of the articles so far. */
  void read(int articles, int reports);

  /** Something is wrong with an input. */
  void problem(Problem problem);

  /** Our code failed on an article; the trace is of use to us alone. */
  void failed(Problem problem, Throwable cause);
}
