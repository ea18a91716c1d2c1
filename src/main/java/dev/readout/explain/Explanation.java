package dev.readout.explain;

import dev.readout.account.CloseReading;
import dev.readout.vocab.Base;
import java.util.List;
import org.apache.jena.graph.Graph;

/**
 * How some articles were read, and which of their events were found to be the same.
 *
 * @param knowledge what the articles tell together, its addresses below {@code base}
 */
public record Explanation(List<CloseReading> readings, Graph knowledge, Base base) {
  public Explanation {
    readings = List.copyOf(readings);
  }

  /** In lines of text, the same for the same articles. */
  public List<String> lines() {
    Sheet sheet = new Sheet();
    readings.forEach(reading -> new ArticleText(reading, sheet).write());
    new MergeText(readings, knowledge, base, sheet).write();
    return sheet.lines();
  }
}
