package dev.readout.extract;

import dev.readout.analyse.Tree;
import dev.readout.extract.Lexicon.Effect;
import dev.readout.vocab.EventClass;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the word above makes of the clause below it: "refused to attack", "an offer to resume". */
final class Above {
  private static final Set<String> TYING = Set.of("of", "for", "from", "with", "against");

  private static final Set<String> ORDERS = Set.of("after", "before");

  private final Lexicon lexicon;
  private final OccurrenceFinder finder;

  Above(Lexicon lexicon, OccurrenceFinder finder) {
    this.lexicon = lexicon;
    this.finder = finder;
  }

  /** Adds what the governor makes of the clause; false when the clause stands on its own. */
  boolean read(Passage passage, int at, Signs signs) {
    Tree tree = passage.tree();
    int governor = tree.governor(at);
    if (governor == Tree.ROOT) {
      return false;
    }
    if (tree.relation(at).equals("acl:relcl") && !isContent(passage, at)
        || OwnFacts.standsAlone(passage, at, noun -> lexicon.context(noun, "N").isPresent())) {
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
      if (isOnTheWay(passage, at) && isAhead(passage, governor)) {
        signs.add(Effect.PLANNED, passage.lemma(governor));
      }
      return false;
    }
    if (tree.is(at, "obj", "nsubj:pass") && isTurnedDown(passage, at, governor)) {
      signs.add(Effect.DROP, passage.lemma(governor));
    }
    return tree.is(at, "conj", "obj", "obl", "nmod", "nsubj", "dep", "cop");
  }

  /** "will meet Brandt before flying to Oslo": both lie ahead. */
  private static boolean isOnTheWay(Passage passage, int verb) {
    return passage.sentence().token(verb).pos().equals("VBG")
        && passage.tree().children(verb, "mark", "case").stream()
            .anyMatch(mark -> ORDERS.contains(passage.lemma(mark)));
  }

  private static boolean isAhead(Passage passage, int verb) {
    return Modality.isDestined(passage, verb)
        || passage.tree().children(verb, "aux").stream()
            .anyMatch(aux -> Set.of("will", "wo", "'ll").contains(passage.lemma(aux)));
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
    if (infinitive && OwnFacts.isRank(passage, governor)) {
      return;
    }
    boolean destined = infinitive && passage.lemma(governor).equals("be");
    Optional<Effect> effect =
        destined
            ? Optional.of(destiny(passage, governor))
            : OwnFacts.idiom(passage, governor, infinitive)
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

  /** "is to be held" is a plan; what is told in passing, "that was to tour", may be one no more. */
  static Effect destiny(Passage passage, int verb) {
    return passage.tree().relation(verb).equals("acl:relcl") ? Effect.UNCLEAR : Effect.PLANNED;
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
