package dev.readout.analyse;

import dev.readout.text.WordTable;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Mends tags that lead the parser astray, by the words right beside. */
final class Tags {
  /** Particles that make a noun of the verb before them: "run-off", "sit-in", "build-up". */
  private static final Set<String> PARTICLES = Set.of("off", "in", "out", "up", "down", "over");

  private static final Set<String> AFTER_DUE = Set.of("in", "at", "on", "to", "back", "here");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private static final Set<String> NO_MEN = Set.of("specimen", "regimen", "abdomen", "acumen");

  private Tags() {}

  /** Mends the tags of a sentence in place. */
  static void mend(List<CoreLabel> labels, List<Name> names) {
    names.forEach(name -> hyphenatedName(labels, name));
    for (int at = 1; at < labels.size() - 1; at++) {
      hyphenatedNoun(labels, at);
      due(labels, at);
      mainVerb(labels, at);
      verbOfWhose(labels, at);
      counters(labels, at);
      freed(labels, at);
      men(labels.get(at));
    }
    for (int at = 0; at < labels.size() - 1; at++) {
      both(labels, at);
      title(labels, at + 1);
      right(labels, at);
    }
  }

  private static final Set<String> TITLES = WordTable.set("capital-title");

  /** "The Secretary thanked Kowal": a title by itself is a common noun, whatever its letters. */
  private static void title(List<CoreLabel> labels, int at) {
    CoreLabel label = labels.get(at);
    boolean alone =
        label.tag().equals("NNP")
            && lower(labels.get(at - 1)).equals("the")
            && TITLES.contains(lower(label))
            && (at + 1 == labels.size() || !isProper(labels, at + 1));
    if (alone) {
      label.setTag("NN");
      label.setLemma(lower(label));
    }
  }

  /** "Chad's right to defend itself": what somebody has is a noun. */
  private static void right(List<CoreLabel> labels, int at) {
    boolean owned =
        at > 0
            && lower(labels.get(at)).equals("right")
            && labels.get(at - 1).tag().matches("POS|PRP\\$")
            && lower(labels.get(at + 1)).equals("to");
    if (owned) {
      labels.get(at).setTag("NN");
    }
  }

  /** "Ok Mi-ran" did not run. */
  private static void hyphenatedName(List<CoreLabel> labels, Name name) {
    for (int at = name.first() + 2; at <= name.last(); at++) {
      boolean joined = labels.get(at - 1).word().equals("-") && isProper(labels, at - 2);
      if (joined && name.kind() == Name.Kind.PERSON) {
        labels.get(at).setTag("NNP");
        labels.get(at).setLemma(labels.get(at).word());
      }
    }
  }

  private static boolean isProper(List<CoreLabel> labels, int at) {
    return labels.get(at).tag().startsWith("NNP");
  }

  /** "a run-off", "the sit-ins": one noun, whose lemma is "runoff". */
  private static void hyphenatedNoun(List<CoreLabel> labels, int at) {
    CoreLabel before = labels.get(at - 1);
    CoreLabel after = labels.get(at + 1);
    String particle = lower(after);
    boolean plural = particle.endsWith("s");
    String singular = plural ? particle.substring(0, particle.length() - 1) : particle;
    boolean joined =
        labels.get(at).word().equals("-")
            && before.endPosition() == labels.get(at).beginPosition()
            && after.beginPosition() == labels.get(at).endPosition();
    if (joined && PARTICLES.contains(singular) && before.word().matches("[a-z]+")) {
      boolean noun = at + 2 >= labels.size() || !isDescribed(labels, at + 2);
      before.setTag("NN");
      after.setTag(noun && plural ? "NNS" : "NN");
      after.setLemma(lower(before) + singular);
    }
  }

  private static boolean isDescribed(List<CoreLabel> labels, int at) {
    return labels.get(at).tag().startsWith("NN");
  }

  /** "is due in Oslo" says something of somebody; "due to" is often a preposition. */
  private static void due(List<CoreLabel> labels, int at) {
    boolean predicate =
        lower(labels.get(at)).equals("due")
            && labels.get(at - 1).lemma().equals("be")
            && AFTER_DUE.contains(lower(labels.get(at + 1)));
    if (predicate) {
      labels.get(at).setTag("JJ");
    }
  }

  /** "both ministers signed it": of two, unless "and" follows before any verb. */
  private static void both(List<CoreLabel> labels, int at) {
    boolean two =
        lower(labels.get(at)).equals("both") && labels.get(at + 1).tag().matches("NNS|JJ");
    int end = at + 1;
    while (two && end < labels.size() - 1 && labels.get(end).tag().matches("JJ|NNP?S?")) {
      end++;
    }
    if (two && !labels.get(end).tag().equals("CC")) {
      labels.get(at).setTag("DT");
    }
  }

  /**
   * "Kowal, who was not invited, threatened to sue": the only verb outside the clause is finite.
   */
  private static void mainVerb(List<CoreLabel> labels, int at) {
    boolean candidate =
        labels.get(at).tag().equals("VBN")
            && labels.get(at - 1).word().equals(",")
            && lower(labels.get(at)).endsWith("ed");
    int open = candidate ? relativeBefore(labels, at - 1) : -1;
    if (open > 0 && noneFinite(labels, 0, open) && noneFinite(labels, at, labels.size())) {
      labels.get(at).setTag("VBD");
    }
  }

  /** "the office, whose chief, Jan Kowal, called for": the only verb of that clause is finite. */
  private static void verbOfWhose(List<CoreLabel> labels, int at) {
    boolean candidate =
        labels.get(at).tag().equals("VBN")
            && labels.get(at - 1).word().equals(",")
            && lower(labels.get(at)).endsWith("ed");
    for (int open = at - 2; candidate && open > 0; open--) {
      if (FINITE.contains(labels.get(open).tag())) {
        return;
      }
      if (lower(labels.get(open)).equals("whose") && noneFinite(labels, at, labels.size())) {
        labels.get(at).setTag("VBD");
        return;
      }
    }
  }

  /** "freed her unharmed on Sunday": with no noun to come she is not an owner but the object. */
  private static void freed(List<CoreLabel> labels, int at) {
    boolean object =
        labels.get(at).tag().equals("PRP$")
            && lower(labels.get(at)).equals("her")
            && labels.get(at - 1).tag().startsWith("VB")
            && labels.get(at + 1).tag().equals("JJ")
            && at + 2 < labels.size()
            && labels.get(at + 2).tag().matches("IN|CC|TO|[.,]");
    if (object) {
      labels.get(at).setTag("PRP");
    }
  }

  /** "militiamen" are several, however rare the word. */
  private static void men(CoreLabel label) {
    String word = label.word();
    if (label.tag().equals("NN") && word.matches("[a-z]{3,}men") && !NO_MEN.contains(word)) {
      label.setTag("NNS");
      label.setLemma(word.substring(0, word.length() - 3) + "man");
    }
  }

  /** "Chad counters that it withdrew": a plural between a name and "that" is the verb. */
  private static void counters(List<CoreLabel> labels, int at) {
    boolean verb =
        labels.get(at).tag().equals("NNS")
            && isProper(labels, at - 1)
            && lower(labels.get(at + 1)).equals("that")
            && labels.get(at + 1).tag().equals("IN")
            && noneFinite(labels, 0, at);
    if (verb) {
      labels.get(at).setTag("VBZ");
      labels.get(at).setLemma(Morphology.lemmaStatic(labels.get(at).word(), "VBZ"));
    }
  }

  /** The comma that opens the relative clause which ends before another comma; -1 for none. */
  private static int relativeBefore(List<CoreLabel> labels, int close) {
    for (int at = close - 1; at > 0; at--) {
      if (labels.get(at).word().equals(",")) {
        String next = lower(labels.get(at + 1));
        return next.equals("who") || next.equals("which") ? at : -1;
      }
    }
    return -1;
  }

  private static boolean noneFinite(List<CoreLabel> labels, int from, int to) {
    return labels.subList(from, to).stream().noneMatch(label -> FINITE.contains(label.tag()));
  }

  private static String lower(CoreLabel label) {
    return label.word().toLowerCase(Locale.ROOT);
  }
}
