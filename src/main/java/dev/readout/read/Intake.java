package dev.readout.read;

import dev.readout.text.Article;
import dev.readout.text.Problem;

/** Takes what is read, in input order, as soon as it is read. */
public interface Intake {
  void article(Article article);

  void problem(Problem problem);
}
