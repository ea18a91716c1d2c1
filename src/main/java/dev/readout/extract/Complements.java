package dev.readout.extract;

import dev.readout.analyse.Tree;
import dev.readout.vocab.EntityClass;
import java.util.Set;

/**
 * What a line of the lexicon may ask to stand beside its verb: {@code warn ~that}, {@code ~inf}.
 */
final class Complements {
  private static final Set<String> TO_OTHERS = Set.of("to", "at", "in", "before", "from", "about");

  private Complements() {}

  static boolean has(Passage passage, int verb, String kind) {
    Tree tree = passage.tree();
    return switch (kind) {
      case "inf" -> tree.has(verb, "xcomp") || infinitive(passage, verb);
      case "that" -> tree.has(verb, "ccomp");
      case "modal" -> lies(passage, verb) && !tree.has(verb, "xcomp", "ccomp");
      case "verdict" -> isVerdict(passage, verb);
      case "together" -> speakTogether(passage, verb);
      case "ahead" -> !tree.has(verb, "xcomp", "ccomp");
      default -> Quotes.in(passage.sentence()).isPresent();
    };
  }

  /** "will see", "is to see", "wants to see": not what somebody saw. */
  private static boolean lies(Passage passage, int verb) {
    return passage.sentence().token(verb).pos().equals("VB")
        && passage.tree().has(verb, "aux", "mark");
  }

  /** "called the raid a crime", "called it unacceptable". */
  private static boolean isVerdict(Passage passage, int verb) {
    return passage.tree().children(verb, "xcomp").stream()
        .anyMatch(
            word ->
                passage.sentence().token(word).pos().matches("JJ|NNS?")
                    && passage.syntax().preposition(word).isEmpty());
  }

  /** "Brandt and Kowal spoke for an hour": with each other, when nobody else is spoken to. */
  private static boolean speakTogether(Passage passage, int verb) {
    long people =
        passage.syntax().subjects(verb).stream()
            .flatMap(word -> passage.parties(word).stream())
            .distinct()
            .filter(who -> who.isA(EntityClass.PERSON) || who.isA(EntityClass.GOVERNMENT))
            .count();
    return people == 2
        && !passage.tree().has(verb, "ccomp", "obj", "compound:prt")
        && passage.obliques(verb).entrySet().stream()
            .filter(each -> TO_OTHERS.contains(each.getKey()))
            .flatMap(each -> each.getValue().stream())
            .allMatch(word -> passage.isTime(word));
  }

  static boolean infinitive(Passage passage, int verb) {
    return passage.tree().children(verb, "advcl", "ccomp", "acl").stream()
        .anyMatch(
            child ->
                passage.tree().children(child, "mark").stream()
                    .anyMatch(mark -> passage.lemma(mark).equals("to")));
  }
}
