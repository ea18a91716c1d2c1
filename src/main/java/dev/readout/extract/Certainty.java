package dev.readout.extract;

import dev.readout.analyse.Tree;
import dev.readout.extract.Lexicon.Effect;
import dev.readout.text.WordTable;
import dev.readout.vocab.EventClass;
import dev.readout.vocab.Factuality;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Judges how certain an event is from the words around it and above it in the tree: negation, modal
 * verbs, "planned", "alleged", "refused to", "it is not clear whether".
 */
final class Certainty {
  private static final Set<String> NEGATIONS = WordTable.set("negation");
  private static final Set<String> NOBODY = WordTable.set("nobody");
  private static final Set<String> TYING = Set.of("of", "for", "from", "with", "against");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "should");

  private final Lexicon lexicon;
  private final OccurrenceFinder finder;
  private final Carriers carriers;

  Certainty(Lexicon lexicon, OccurrenceFinder finder, Carriers carriers) {
    this.lexicon = lexicon;
    this.finder = finder;
    this.carriers = carriers;
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
      noun(occurrence, signs);
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

  /** "did not mention the attack", "will discuss the attack": there was one all the same. */
  private boolean isPresupposed(Occurrence occurrence) {
    Optional<Effect> effect =
        carriers
            .support(occurrence.passage(), occurrence.carrier(), occurrence.head())
            .map(Lexicon.Support::effect);
    return occurrence.isDefinite()
        && effect.filter(each -> each == Effect.OTHER || each == Effect.DROP).isPresent();
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

  /** What stands at the event noun itself: "an alleged attack", "no talks"; then its carrier. */
  private void noun(Occurrence occurrence, Signs signs) {
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
    if (!occurrence.carried()) {
      loose(occurrence, signs);
    } else if (!isPresupposed(occurrence)) {
      signs.add(
          carriers.support(passage, occurrence.carrier(), noun).map(Lexicon.Support::effect),
          passage.lemma(occurrence.carrier()));
      climb(passage, occurrence.carrier(), signs);
    }
  }

  /** "an invitation from the summit": the summit is where it was made, not what it is for. */
  private static final Set<String> SETTING = WordTable.set("setting");

  /** A noun that no verb carries is taken for granted when definite, else judged by its verb. */
  private void loose(Occurrence occurrence, Signs signs) {
    Passage passage = occurrence.passage();
    Tree tree = passage.tree();
    int noun = passage.outer(occurrence.head());
    int governor = tree.governor(noun);
    if (governor == Tree.ROOT) {
      return;
    }
    if (tree.is(noun, "nmod")
        && passage.sentence().token(governor).isNoun()
        && !SETTING.contains(passage.syntax().preposition(noun))) {
      signs.add(lexicon.context(passage.lemma(governor), "N"), passage.lemma(governor));
    }
    absence(passage, noun, signs);
    boolean verb = passage.sentence().token(governor).isVerb();
    if (verb && tree.is(noun, "obj")) {
      signs.add(
          lexicon.context(passage.lemma(governor), "V").filter(effect -> effect != Effect.REPORTED),
          passage.lemma(governor));
    }
    boolean existential = verb && tree.has(governor, "expl");
    if (existential || verb && !occurrence.isDefinite() && tree.is(noun, "obj", "obl")) {
      climb(passage, governor, signs);
    } else if (verb && isAhead(passage, governor) && tree.is(noun, "obj", "obl")) {
      signs.add(Effect.PLANNED, "will");
    }
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

  private void climb(Passage passage, int from, Signs signs) {
    Tree tree = passage.tree();
    boolean shared = true;
    for (int at = from; at != Tree.ROOT; at = tree.governor(at)) {
      if (shared && isPredicate(passage, at)) {
        local(passage, at, at == from, signs);
      }
      shared = !tree.is(at, "conj") || sharesAuxiliaries(passage, at);
      if (!above(passage, at, signs)) {
        return;
      }
    }
  }

  /** "will meet and discuss": the second verb is future too; "will go and agreed" is not. */
  private static boolean sharesAuxiliaries(Passage passage, int verb) {
    String form = passage.sentence().token(verb).pos();
    return form.equals(passage.sentence().token(passage.tree().governor(verb)).pos())
        && !form.equals("VBD")
        && !(form.equals("VBN") && Clauses.isContrast(passage, verb))
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
    for (int child : tree.children(word, "mark")) {
      signs.add(lexicon.context(passage.lemma(child), "CONJ"), passage.lemma(child));
    }
    if (Modality.isScheduled(passage, word)) {
      signs.add(Effect.PLANNED, passage.sentence().token(word).word());
    }
    if (Modality.isDestined(passage, word)) {
      signs.add(destiny(passage, word), "be to");
    }
  }

  /** "is to be held" is a plan; what is told in passing, "that was to tour", may be one no more. */
  private static Effect destiny(Passage passage, int verb) {
    return passage.tree().relation(verb).equals("acl:relcl") ? Effect.UNCLEAR : Effect.PLANNED;
  }

  /** "no government accepted", "neither side asked", "nobody was hurt". */
  private static boolean hasNegativeArgument(Passage passage, int verb) {
    List<Integer> arguments = new ArrayList<>(passage.tree().children(verb, "nsubj", "obj"));
    arguments.addAll(passage.syntax().subjects(verb));
    return arguments.stream()
        .anyMatch(
            word ->
                NOBODY.contains(passage.lemma(word))
                    || passage.tree().children(word, "det").stream()
                        .anyMatch(det -> NEGATIONS.contains(passage.lemma(det))));
  }

  /** Adds what the governor makes of the clause; false when the clause stands on its own. */
  private boolean above(Passage passage, int at, Signs signs) {
    Tree tree = passage.tree();
    int governor = tree.governor(at);
    if (governor == Tree.ROOT) {
      return false;
    }
    if (tree.relation(at).equals("acl:relcl") && !isContent(passage, at)
        || Clauses.standsAlone(passage, at, noun -> lexicon.context(noun, "N").isPresent())) {
      return false;
    }
    boolean infinitive =
        tree.children(at, "mark").stream().anyMatch(mark -> passage.lemma(mark).equals("to"));
    if (Wishes.wish(passage, at, governor)) {
      signs.add(Effect.DROP, passage.lemma(governor));
    }
    boolean stray = tree.is(at, "dep") && passage.sentence().token(at).isVerb();
    boolean gerund = tree.is(at, "advcl", "obl", "nmod") && hasPreposition(passage, at);
    if (tree.is(at, "xcomp", "ccomp", "acl", "csubj")
        || stray
        || gerund
        || tree.is(at, "advcl") && infinitive) {
      governed(passage, at, infinitive, signs);
      return true;
    }
    if (tree.is(at, "advcl", "parataxis")) {
      return false;
    }
    if (tree.is(at, "obj", "nsubj:pass") && isTurnedDown(passage, at, governor)) {
      signs.add(Effect.DROP, passage.lemma(governor));
    }
    return tree.is(at, "conj", "obj", "obl", "nmod", "nsubj", "dep", "cop");
  }

  /** "turned down an offer to resume talks": nothing comes of what is offered. */
  private boolean isTurnedDown(Passage passage, int noun, int verb) {
    return passage.sentence().token(noun).isNoun()
        && lexicon.context(passage.lemma(noun), "N").filter(Effect.PLANNED::equals).isPresent()
        && isRejecting(passage, verb);
  }

  private boolean isRejecting(Passage passage, int word) {
    return passage.sentence().token(word).isVerb()
        && finder.isDeed(passage, word, EventClass.REJECTION);
  }

  /** What the word above makes of a clause that depends on it. */
  private void governed(Passage passage, int at, boolean infinitive, Signs signs) {
    int governor = passage.tree().governor(at);
    if (infinitive && Clauses.isRank(passage, governor)) {
      return;
    }
    boolean destined = infinitive && passage.lemma(governor).equals("be");
    Optional<Effect> effect =
        destined
            ? Optional.of(destiny(passage, governor))
            : Clauses.idiom(passage, governor, infinitive)
                .or(() -> purpose(passage, at, governor))
                .or(() -> context(passage, governor))
                .or(() -> blame(passage, at, governor));
    signs.add(effect, passage.lemma(governor));
    if (purpose(passage, at, governor).isPresent() && isRejecting(passage, governor)) {
      signs.add(Effect.DROP, passage.lemma(governor));
    }
    if (effect.isEmpty() && infinitive) {
      signs.add(Effect.PLANNED, "to " + passage.lemma(at));
    }
    if (passage.sentence().token(governor).isNoun()) {
      signs.add(verdict(passage, governor), passage.lemma(governor));
    }
  }

  /** "reports that Chad attacked Mali", which a parser may take for a relative clause. */
  private boolean isContent(Passage passage, int verb) {
    Tree tree = passage.tree();
    int noun = tree.governor(verb);
    boolean whole =
        tree.children(verb, "nsubj").stream().anyMatch(word -> !isThat(passage, word))
            && tree.children(verb, "obj").stream().anyMatch(word -> !isThat(passage, word));
    return whole && lexicon.context(passage.lemma(noun), "N").isPresent();
  }

  private static boolean isThat(Passage passage, int word) {
    return passage.sentence().token(word).pos().startsWith("W");
  }

  /** "accused them of arming rebels", hung on "them". */
  private Optional<Effect> blame(Passage passage, int at, int governor) {
    Tree tree = passage.tree();
    return tree.is(at, "acl") && tree.is(governor, "obj") && hasPreposition(passage, at)
        ? context(passage, tree.governor(governor))
        : Optional.empty();
  }

  /** "Reports that they had met turned out to be untrue": what is said of the noun above. */
  private Optional<Effect> verdict(Passage passage, int noun) {
    Tree tree = passage.tree();
    int governor = tree.governor(noun);
    if (governor == Tree.ROOT || !tree.is(noun, "nsubj")) {
      return Optional.empty();
    }
    List<Integer> predicates = new ArrayList<>(tree.children(governor, "xcomp"));
    predicates.add(governor);
    return predicates.stream()
        .flatMap(word -> lexicon.context(passage.lemma(word), "ADJ").stream())
        .filter(effect -> effect == Effect.DENIED)
        .findFirst();
  }

  /**
   * "announced plans to attack": hung on the verb, the infinitive belongs to the noun before it.
   */
  private Optional<Effect> purpose(Passage passage, int at, int governor) {
    Tree tree = passage.tree();
    Set<Integer> before = new HashSet<>();
    tree.children(at, "mark").stream()
        .filter(mark -> passage.lemma(mark).equals("to"))
        .forEach(mark -> before.add(mark - 1));
    return tree.children(governor, "obj").stream()
        .filter(before::contains)
        .flatMap(noun -> lexicon.context(passage.lemma(noun), "N").stream())
        .findFirst();
  }

  /** "charged with killing", "blamed for starving": the preposition ties the clause to its verb. */
  private static boolean hasPreposition(Passage passage, int verb) {
    return passage.sentence().token(verb).pos().equals("VBG")
        && passage.tree().children(verb, "mark", "case").stream()
            .anyMatch(mark -> TYING.contains(passage.lemma(mark)));
  }

  private Optional<Effect> context(Passage passage, int governor) {
    String lemma = passage.lemma(governor);
    String pos = passage.sentence().token(governor).pos();
    if (pos.startsWith("VB")) {
      return lexicon.context(lemma, "V").or(() -> lexicon.context(lemma, "ADJ"));
    }
    return lexicon.context(lemma, pos.startsWith("NN") ? "N" : "ADJ");
  }
}
