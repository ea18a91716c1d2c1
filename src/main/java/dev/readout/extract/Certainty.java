package dev.readout.extract;

import dev.readout.analyse.Tree;
import dev.readout.extract.Lexicon.Effect;
import dev.readout.text.WordTable;
import dev.readout.vocab.Factuality;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Judges how certain an event is from the words around it and above it in the tree: negation, modal
 * verbs, "planned", "alleged", "refused to", "it is not clear whether".
 */
final class Certainty {
  private static final Set<String> NEGATIONS = WordTable.set("negation");
  private static final Set<String> NOBODY = WordTable.set("nobody");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "should");

  private final Lexicon lexicon;
  private final NounSigns nouns;
  private final Above above;

  Certainty(Lexicon lexicon, OccurrenceFinder finder, Carriers carriers) {
    this.lexicon = lexicon;
    this.nouns = new NounSigns(lexicon, carriers);
    this.above = new Above(lexicon, finder);
  }

  /**
   * How certain, and whether it lies ahead ("would not attend" did not happen and lies ahead).
   *
   * @param factuality empty when the event is only demanded, threatened or supposed
   * @param conditional true for what is said to follow if something else happens
   * @param why the words that decided
   */
  record Judgement(
      Optional<Factuality> factuality, boolean ahead, boolean conditional, String why) {}

  Judgement of(Occurrence occurrence) {
    Signs signs = new Signs();
    if (isQuestion(occurrence.passage())) {
      signs.add(Effect.UNCLEAR, "?");
    }
    if (occurrence.isNoun()) {
      nouns.read(occurrence, signs).ifPresent(verb -> climb(occurrence.passage(), verb, signs));
    } else {
      climb(occurrence.passage(), occurrence.head(), signs);
    }
    Optional<Factuality> factuality =
        signs.strongest().map(Certainty::factuality).orElse(Optional.of(Factuality.HAPPENED));
    boolean ahead = signs.has(Effect.PLANNED);
    return new Judgement(factuality, ahead, ahead && isConditional(occurrence), signs.why());
  }

  private static Optional<Factuality> factuality(Effect effect) {
    return switch (effect) {
      case DROP, ASKED -> Optional.empty();
      case DENIED -> Optional.of(Factuality.DID_NOT_HAPPEN);
      case ALLEGED, UNNAMED -> Optional.of(Factuality.ALLEGED);
      case UNCLEAR -> Optional.of(Factuality.UNCLEAR);
      case PLANNED -> Optional.of(Factuality.PLANNED);
      case FACT, REPORTED, OTHER -> Optional.of(Factuality.HAPPENED);
    };
  }

  /** "would strike back if its soldiers came to harm". */
  private static boolean isConditional(Occurrence occurrence) {
    Tree tree = occurrence.passage().tree();
    return !occurrence.isNoun()
        && tree.children(occurrence.head(), "advcl").stream()
            .flatMap(clause -> tree.children(clause, "mark").stream())
            .anyMatch(mark -> CONDITIONS.contains(occurrence.passage().lemma(mark)));
  }

  private static boolean isQuestion(Passage passage) {
    int size = passage.sentence().size();
    return passage.sentence().token(size - 1).word().equals("?");
  }

  private void climb(Passage passage, int from, Signs signs) {
    Tree tree = passage.tree();
    boolean shared = true;
    for (int at = from; at != Tree.ROOT; at = tree.governor(at)) {
      if (shared && isPredicate(passage, at)) {
        local(passage, at, at == from, signs);
      }
      shared = !tree.is(at, "conj") || sharesAuxiliaries(passage, at);
      if (!above.read(passage, at, signs)) {
        return;
      }
    }
  }

  /** "will meet and discuss": the second verb is future too; "will go and agreed" is not. */
  private static boolean sharesAuxiliaries(Passage passage, int verb) {
    String form = passage.sentence().token(verb).pos();
    return form.equals(passage.sentence().token(passage.tree().governor(verb)).pos())
        && !form.equals("VBD")
        && !(form.equals("VBN") && OwnFacts.isContrast(passage, verb))
        && !passage.tree().has(verb, "nsubj", "aux");
  }

  /** "We will not let them," Kowal told reporters: what is in the quotation is not told's. */
  private static boolean isQuotedApart(Passage passage, int word, int child) {
    return Quotes.in(passage.sentence())
        .filter(quote -> quote.covers(child) && !quote.covers(word))
        .isPresent();
  }

  private static boolean isPredicate(Passage passage, int word) {
    return passage.sentence().token(word).isVerb() || passage.tree().has(word, "cop");
  }

  private void local(Passage passage, int word, boolean own, Signs signs) {
    Tree tree = passage.tree();
    boolean negated = false;
    negated |= own && hasNegativeArgument(passage, word);
    for (int child : tree.children(word, "advmod", "det", "neg", "cc")) {
      if (isQuotedApart(passage, word, child)) {
        continue;
      }
      boolean negation = NEGATIONS.contains(passage.lemma(child));
      negated |= negation;
      signs.add(
          lexicon
              .context(passage.lemma(child), "ADV")
              .filter(effect -> own || effect != Effect.PLANNED && !negation),
          passage.lemma(child));
    }
    if (negated) {
      signs.add(own ? Effect.DENIED : Effect.UNCLEAR, "not " + passage.lemma(word));
    }
    for (int child : tree.children(word, "aux")) {
      signs.add(Modality.of(passage, word, child), passage.lemma(child));
    }
    boolean gerund = passage.sentence().token(word).pos().equals("VBG");
    for (int child : gerund ? tree.children(word, "mark", "case") : tree.children(word, "mark")) {
      signs.add(lexicon.context(passage.lemma(child), "CONJ"), passage.lemma(child));
    }
    if (Modality.isScheduled(passage, word)) {
      signs.add(Effect.PLANNED, passage.sentence().token(word).word());
    }
    if (Modality.isDestined(passage, word)) {
      signs.add(Above.destiny(passage, word), "be to");
    }
  }

  /** "no government accepted", "neither he nor she would say", "nobody was hurt". */
  private static boolean hasNegativeArgument(Passage passage, int verb) {
    List<Integer> arguments = new ArrayList<>(passage.tree().children(verb, "nsubj", "obj"));
    arguments.addAll(passage.syntax().subjects(verb));
    return arguments.stream()
        .anyMatch(
            word ->
                NOBODY.contains(passage.lemma(word))
                    || passage.tree().children(word, "det", "cc").stream()
                        .anyMatch(det -> NEGATIONS.contains(passage.lemma(det))));
  }
}
