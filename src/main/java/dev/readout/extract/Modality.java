package dev.readout.extract;

import dev.readout.extract.Lexicon.Effect;
import dev.readout.text.Part;
import dev.readout.text.WordTable;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What auxiliaries make of their verb: "may", "must", "will", "is to". */
final class Modality {
  private static final Set<String> UNSURE = Set.of("may", "might", "could", "can");
  private static final Set<String> OUGHT = Set.of("should", "must", "ought", "shall");

  private static final Set<String> SAYING = WordTable.set("saying");
  private static final Set<String> TRAVELLING = Set.of("fly", "travel", "head", "depart");
  private static final Set<String> HABITUAL =
      Set.of("often", "regularly", "frequently", "usually", "rarely", "always", "sometimes");

  private Modality() {}

  /** What one auxiliary makes of a verb. */
  static Optional<Effect> of(Passage passage, int verb, int child) {
    String form = passage.sentence().token(child).word().toLowerCase(Locale.ROOT);
    if (UNSURE.contains(form)) {
      return Optional.of(Effect.UNCLEAR);
    }
    if (OUGHT.contains(form)) {
      return Optional.of(Effect.DROP);
    }
    if (form.matches("would|'d") && passage.lemma(verb).equals("like")) {
      return Optional.empty(); // what the wish is for says whether it is done by saying so
    }
    if (form.equals("would") && isPerfect(passage, verb)) {
      return Optional.of(Effect.DROP);
    }
    if (form.equals("would") && isAllThatWasSaid(passage, verb)) {
      return Optional.empty();
    }
    if (form.equals("will")
        || form.equals("'ll")
        || form.equals("wo")
        || form.equals("would")
        || form.equals("'d") && passage.sentence().token(verb).pos().equals("VB")) {
      return Optional.of(Effect.PLANNED);
    }
    return Optional.empty();
  }

  /** "a plan that would have sent troops": it did not come to that. */
  private static boolean isPerfect(Passage passage, int verb) {
    return passage.tree().children(verb, "aux").stream()
        .anyMatch(aux -> passage.lemma(aux).equals("have"));
  }

  /** "would say only that they met": so much was said. */
  private static boolean isAllThatWasSaid(Passage passage, int verb) {
    return SAYING.contains(passage.lemma(verb))
        && IntStream.of(verb - 1, verb + 1)
            .filter(at -> at < passage.sentence().size())
            .anyMatch(at -> passage.lemma(at).equals("only"));
  }

  /** "From there she flies to Oslo": an itinerary, unless somebody does so often. */
  static boolean isScheduled(Passage passage, int verb) {
    return passage.sentence().part() == Part.BODY
        && passage.sentence().token(verb).pos().equals("VBZ")
        && TRAVELLING.contains(passage.lemma(verb))
        && passage.tree().children(verb, "advmod").stream()
            .noneMatch(adverb -> HABITUAL.contains(passage.lemma(adverb)));
  }

  /** "is also to be held": the word before "also to". */
  private static int beforeAdverbs(Passage passage, int to) {
    int at = to - 1;
    while (at > 0 && passage.sentence().token(at).pos().equals("RB")) {
      at--;
    }
    return at;
  }

  /** "is to be held", "was to tour": a form of "be" right before "to". */
  static boolean isDestined(Passage passage, int word) {
    return passage.tree().children(word, "mark", "aux").stream()
        .filter(child -> passage.lemma(child).equals("to") && child > 0)
        .map(child -> beforeAdverbs(passage, child))
        .anyMatch(
            be ->
                passage.lemma(be).equals("be")
                    && !passage.sentence().token(be).pos().equals("VBG")
                    && passage.tree().governor(be) == word);
  }
}
