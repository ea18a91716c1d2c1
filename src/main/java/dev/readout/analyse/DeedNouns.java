package dev.readout.analyse;

import dev.readout.text.WordTable;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells the noun from the verb where a tagger does not: "fighting between", "tank shelling". */
final class DeedNouns {
  private static final Set<String> DEEDS = WordTable.set("deed");

  /** Weapons and manners that stand before a deed: "a suicide bombing". */
  private static final Set<String> MANNERS = WordTable.set("manner");

  private static final Set<String> AFTER =
      Set.of("between", "in", "near", "by", "on", "at", "of", "around", "that", ",", ".");

  private DeedNouns() {}

  /** Tags the deeds among the words as nouns, where they stand as nouns do. */
  static void tagNouns(List<CoreLabel> labels) {
    for (int i = 0; i < labels.size(); i++) {
      String word = labels.get(i).word().toLowerCase(Locale.ROOT);
      if (labels.get(i).tag().equals("VBG") && DEEDS.contains(word) && isNoun(labels, i)) {
        labels.get(i).setTag("NN");
        labels.get(i).setLemma(word);
      }
    }
  }

  private static boolean isNoun(List<CoreLabel> labels, int at) {
    String after =
        at + 1 < labels.size() ? labels.get(at + 1).word().toLowerCase(Locale.ROOT) : ".";
    String tagAfter = at + 1 < labels.size() ? labels.get(at + 1).tag() : ".";
    if (at == 0) {
      return after.equals("between") || tagAfter.equals("VBD") || tagAfter.equals("VBZ");
    }
    String before = labels.get(at - 1).tag();
    boolean manner = MANNERS.contains(labels.get(at - 1).word().toLowerCase(Locale.ROOT));
    boolean determined = before.equals("DT") || before.equals("PRP$") || before.equals("POS");
    boolean described = before.equals("JJ");
    return (manner || determined || described)
        && (AFTER.contains(after) || tagAfter.startsWith("VB"));
  }
}
