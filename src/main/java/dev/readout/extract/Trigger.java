package dev.readout.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words that call up a lexicon entry, as the lexicon writes them.
 *
 * <p>{@code impose [sanction|tariff]} wants an object, {@code call for} a preposition or particle,
 * {@code speak {phone}} a word among the dependents, {@code urge @party ~inf} a kind of object and
 * of complement, {@code tie ~carried} a verb that makes an event of it, {@code phone call} a
 * compound, {@code talk/NNS} a plural, {@code leave (troop|soldier)} a subject, {@code join
 * (@individual)} a person as subject.
 *
 * @param lemma the head's lemma
 * @param modifiers lemmas before a noun: "phone"
 * @param particle preposition or particle after the head, "" for none
 * @param objects head lemmas that the object may have; empty for any or none
 * @param within lemmas one of which is among the dependents
 * @param subjects head lemmas that the subject may have; empty for any
 */
record Trigger(
    String lemma,
    List<String> modifiers,
    boolean pluralOnly,
    String particle,
    Set<String> objects,
    Set<String> within,
    Set<String> subjects,
    Optional<String> objectKind,
    Optional<String> complement) {

  /** Reads a verb's trigger: the first word is the head. */
  static Trigger verb(String text) {
    return parse(text, true);
  }

  /** Reads a noun's trigger: the last plain word before any preposition is the head. */
  static Trigger noun(String text) {
    return parse(text, false);
  }

  private static Trigger parse(String text, boolean verb) {
    List<String> plain = new ArrayList<>();
    Set<String> objects = Set.of();
    Set<String> within = Set.of();
    Set<String> subjects = Set.of();
    Optional<String> kind = Optional.empty();
    Optional<String> complement = Optional.empty();
    String words = verb ? text : text.replace('-', ' ');
    for (String part : words.trim().split("\\s+(?![^\\[{]*[\\]}])")) {
      switch (part.charAt(0)) {
        case '[' -> objects = alternatives(part);
        case '{' -> within = alternatives(part);
        case '(' -> subjects = alternatives(part);
        case '@' -> kind = Optional.of(part.substring(1));
        case '~' -> complement = Optional.of(part.substring(1));
        default -> plain.add(part);
      }
    }
    int head = verb ? 0 : nounHead(plain);
    String word = plain.get(head);
    boolean plural = word.endsWith("/NNS");
    return new Trigger(
        plural ? word.substring(0, word.length() - 4) : word,
        verb ? List.of() : List.copyOf(plain.subList(0, head)),
        plural,
        String.join(" ", plain.subList(head + 1, plain.size())),
        objects,
        within,
        subjects,
        kind,
        complement);
  }

  private static int nounHead(List<String> plain) {
    int head = plain.size() - 1;
    while (head > 0 && PREPOSITIONS.contains(plain.get(head))) {
      head--;
    }
    return head;
  }

  private static Set<String> alternatives(String bracketed) {
    return Set.of(bracketed.substring(1, bracketed.length() - 1).trim().split("\\s*\\|\\s*"));
  }

  /**
   * True for a word that tells an event only after one was told: "the call", "a previous round".
   */
  boolean goesBack() {
    return complement.equals(Optional.of("back"));
  }

  /** True for a noun that tells an event only with a verb that makes it one: "restored ties". */
  boolean isCarried() {
    return complement.equals(Optional.of("carried"));
  }

  /** True for a word that tells of what is still to come: "due in Oslo". */
  boolean isAhead() {
    return complement.equals(Optional.of("ahead"));
  }

  /** How much it asks for; of several that match, the most demanding is meant. */
  int weight() {
    return modifiers.size() * 3
        + (pluralOnly ? 1 : 0)
        + (particle.isEmpty() ? 0 : 2)
        + (objects.isEmpty() ? 0 : 4)
        + (within.isEmpty() ? 0 : 3)
        + (subjects.isEmpty() ? 0 : 3)
        + (objectKind.isPresent() ? 1 : 0)
        + (goesBack() ? 3 : complement.isPresent() ? 1 : 0);
  }

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "of", "by", "on", "against", "between", "with", "for", "into", "to", "from", "over",
          "about", "in", "at", "toward", "towards", "upon", "among");
}
