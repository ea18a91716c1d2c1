package dev.readout.extract;

import dev.readout.analyse.Tree;
import dev.readout.extract.Lexicon.Effect;
import dev.readout.text.WordTable;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What stands at and around an event noun: "an alleged attack", "no talks", "will attend talks".
 */
final class NounSigns {
  private static final Set<String> NEGATIONS = WordTable.set("negation");

  /** "an invitation from the summit": the summit is where it was made, not what it is for. */
  private static final Set<String> SETTING = WordTable.set("setting");

  private static final Set<String> ANY = Set.of("a", "an", "any", "such");
  private static final Set<String> SUPPOSING = Set.of("would", "could", "might");

  private final Lexicon lexicon;
  private final Carriers carriers;

  NounSigns(Lexicon lexicon, Carriers carriers) {
    this.lexicon = lexicon;
    this.carriers = carriers;
  }

  /**
   * What stands at the event noun itself: "an alleged attack", "no talks".
   *
   * @return the verb that judges the rest, if one does
   */
  OptionalInt read(Occurrence occurrence, Signs signs) {
    Passage passage = occurrence.passage();
    int noun = occurrence.head();
    for (int child : passage.tree().children(noun, "amod", "compound", "det", "advmod")) {
      signs.add(lexicon.context(passage.lemma(child), "ADJ"), passage.lemma(child));
      if (NEGATIONS.contains(passage.lemma(child))) {
        signs.add(Effect.DENIED, passage.lemma(child));
      }
    }
    for (int mark : passage.tree().children(noun, "case")) {
      signs.add(lexicon.context(passage.lemma(mark), "PREP"), passage.lemma(mark));
    }
    toCome(passage, noun).ifPresent(verb -> signs.add(Effect.PLANNED, passage.lemma(verb)));
    if (!occurrence.carried()) {
      return loose(occurrence, signs);
    }
    if (isPresupposed(occurrence)) {
      return OptionalInt.empty();
    }
    signs.add(
        carriers.support(passage, occurrence.carrier(), noun).map(Lexicon.Support::effect),
        passage.lemma(occurrence.carrier()));
    return OptionalInt.of(occurrence.carrier());
  }

  /** "talks, which will begin in May": the verb by which they are still to come. */
  private Optional<Integer> toCome(Passage passage, int noun) {
    return carriers
        .relative(passage, noun)
        .filter(verb -> isAhead(passage, verb) || Modality.isDestined(passage, verb));
  }

  /** A noun that no verb carries is taken for granted when definite, else judged by its verb. */
  private OptionalInt loose(Occurrence occurrence, Signs signs) {
    Passage passage = occurrence.passage();
    Tree tree = passage.tree();
    int noun = passage.outer(occurrence.head());
    int governor = tree.governor(noun);
    if (governor == Tree.ROOT) {
      return OptionalInt.empty();
    }
    if (tree.is(noun, "nmod")
        && passage.sentence().token(governor).isNoun()
        && !SETTING.contains(passage.syntax().preposition(noun))) {
      signs.add(lexicon.context(passage.lemma(governor), "N"), passage.lemma(governor));
    }
    absence(passage, noun, signs);
    if (isSupposed(passage, noun, governor)) {
      signs.add(Effect.DROP, "would");
    }
    boolean verb = passage.sentence().token(governor).isVerb();
    if (verb && tree.is(noun, "obj")) {
      signs.add(
          lexicon.context(passage.lemma(governor), "V").filter(effect -> effect != Effect.REPORTED),
          passage.lemma(governor));
    }
    boolean existential = verb && tree.has(governor, "expl");
    if (existential || verb && !occurrence.isDefinite() && tree.is(noun, "obj", "obl")) {
      return OptionalInt.of(governor);
    }
    if (verb && isAhead(passage, governor) && tree.is(noun, "obj", "obl")) {
      signs.add(Effect.PLANNED, "will");
    }
    return OptionalInt.empty();
  }

  /** "an attack would be a mistake": what would be, is not yet. */
  private static boolean isSupposed(Passage passage, int noun, int predicate) {
    Tree tree = passage.tree();
    return tree.is(noun, "nsubj")
        && tree.children(noun, "det").stream().anyMatch(det -> ANY.contains(passage.lemma(det)))
        && tree.children(predicate, "aux").stream()
            .anyMatch(aux -> SUPPOSING.contains(passage.lemma(aux)));
  }

  /** "was absent from both readouts": what the adjective says of the phrase it governs. */
  private void absence(Passage passage, int noun, Signs signs) {
    Tree tree = passage.tree();
    int first = noun;
    while (tree.is(first, "conj")) {
      first = tree.governor(first);
    }
    int governor = tree.governor(first);
    if (governor != Tree.ROOT
        && tree.is(first, "obl")
        && passage.sentence().token(governor).pos().startsWith("JJ")) {
      signs.add(lexicon.context(passage.lemma(governor), "ADJ"), passage.lemma(governor));
    }
  }

  /** "will attend the talks": the talks are still to come. */
  private static boolean isAhead(Passage passage, int verb) {
    return passage.tree().children(verb, "aux").stream()
        .map(aux -> passage.sentence().token(aux).word().toLowerCase(Locale.ROOT))
        .anyMatch(form -> form.equals("will") || form.equals("'ll"));
  }

  /** "did not mention the attack", "will discuss the attack": there was one all the same. */
  private boolean isPresupposed(Occurrence occurrence) {
    Optional<Effect> effect =
        carriers
            .support(occurrence.passage(), occurrence.carrier(), occurrence.head())
            .map(Lexicon.Support::effect);
    return occurrence.isDefinite()
        && effect.filter(each -> each == Effect.OTHER || each == Effect.DROP).isPresent();
  }
}
