package dev.readout.extract;

import dev.readout.analyse.AnalysedSentence;
import dev.readout.analyse.Syntax;
import dev.readout.analyse.Tree;
import dev.readout.link.Reference;
import dev.readout.link.References;
import dev.readout.link.Who;
import dev.readout.text.WordTable;
import dev.readout.vocab.EntityClass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A parsed sentence with its grammar and with who is meant in it: all that an extractor may see.
 */
record Passage(AnalysedSentence sentence, Syntax syntax, References references) {
  private static final int DEEPEST_MODIFIER = 2;
  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of("in", "at", "near", "outside", "inside", "around", "across", "within", "throughout");

  static Passage of(AnalysedSentence sentence, References references) {
    return new Passage(sentence, new Syntax(sentence), references);
  }

  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "both");
  private static final Set<String> SERIAL = WordTable.set("serial");

  /** True for a noun with a definite article, a demonstrative or a possessor. */
  boolean isDefinite(int noun) {
    return tree().has(noun, "nmod:poss")
        || tree().children(noun, "det").stream().anyMatch(det -> DEFINITE.contains(lemma(det)));
  }

  /** True for a noun that sets one of several apart: "a previous round", "the next meeting". */
  boolean isOneOfMany(int noun) {
    return tree().children(noun, "amod", "det").stream()
        .anyMatch(word -> SERIAL.contains(lemma(word)));
  }

  private static final Set<String> COUNTING = WordTable.set("counting");

  private static final Set<String> QUANTITIES = WordTable.set("quantity");

  /**
   * True for a word that only says how much there is of what follows it: "millions", "a number".
   */
  boolean isQuantity(int word) {
    return QUANTITIES.contains(lemma(word));
  }

  /**
   * The word by which the rest of the sentence holds a noun: "a fourth round of talks", "millions
   * of dollars in aid".
   */
  int outer(int noun) {
    int governor = tree().governor(noun);
    if (governor == Tree.ROOT || !tree().is(noun, "nmod")) {
      return noun;
    }
    String preposition = syntax.preposition(noun);
    boolean counted = preposition.equals("of") && COUNTING.contains(lemma(governor));
    boolean measured = preposition.matches("of|in") && isQuantity(governor);
    return measured ? outer(governor) : counted ? governor : noun;
  }

  Tree tree() {
    return sentence.tree();
  }

  String lemma(int word) {
    return sentence.lemma(word).toLowerCase(java.util.Locale.ROOT);
  }

  Optional<Reference> reference(int word) {
    return references.at(sentence.index(), word);
  }

  /** Whom a noun phrase stands for as an agent: itself, else whoever its modifiers name. */
  List<Who> parties(int head) {
    return parties(head, DEEPEST_MODIFIER);
  }

  private List<Who> parties(int head, int depth) {
    Optional<Reference> own = reference(head);
    if (own.isPresent()) {
      return own.get().isName() ? own.get().who() : withLeaders(own.get().who(), head);
    }
    if (depth == 0 || isUnknownName(head)) {
      return List.of();
    }
    List<Who> beside = apposed(head);
    if (!beside.isEmpty()) {
      return beside;
    }
    Map<String, Who> found = new LinkedHashMap<>();
    for (int holder : Behind.holders(this, head)) {
      parties(holder, depth - 1).forEach(who -> found.putIfAbsent(who.key().path(), who));
    }
    boolean owned = tree().has(head, "nmod:poss");
    for (int child : tree().children(head)) {
      boolean owner = isOwner(child) && !(owned && isOf(child));
      if (owner && !isPersonsOwn(head, child)) {
        for (int each : syntax.coordinated(List.of(child))) {
          parties(each, depth - 1).forEach(who -> found.putIfAbsent(who.key().path(), who));
        }
      }
    }
    return List.copyOf(found.values());
  }

  private List<Who> withLeaders(List<Who> group, int head) {
    List<Who> all = new ArrayList<>(group);
    for (int leader : Behind.leaders(this, head)) {
      reference(leader).ifPresent(each -> all.addAll(each.who()));
    }
    return List.copyOf(all);
  }

  /** "the Russian manufacturer Velmash": a firm that nobody knows, and not its state. */
  private boolean isUnknownName(int head) {
    return sentence.token(head).isProperNoun()
        && tree().children(head, "compound").stream()
            .map(sentence::token)
            .anyMatch(token -> token.isNoun() && !token.isProperNoun());
  }

  /** "Chad's top general, Omar Haddad": the name set beside a description. */
  private List<Who> apposed(int head) {
    return tree().children(head, "appos").stream()
        .filter(name -> name > head)
        .flatMap(name -> reference(name).stream())
        .filter(Reference::isName)
        .findFirst()
        .map(Reference::who)
        .orElse(List.of());
  }

  /** "Russia's support", "the White House statement", "a Syrian air base", "forces of Sudan". */
  private boolean isOwner(int child) {
    return tree().is(child, "nmod:poss", "amod")
        || tree().is(child, "compound") && !isCity(child)
        || isOf(child);
  }

  /** "forces of Sudan"; but "Chad's shelling of Sudan" is Chad's alone. */
  private boolean isOf(int child) {
    return tree().is(child, "nmod") && syntax.preposition(child).equals("of");
  }

  /** "a Moscow design centre" is there, and not its state's. */
  private boolean isCity(int word) {
    return place(word).filter(where -> where.isA(EntityClass.CITY)).isPresent();
  }

  /** "flies to Oslo, where she will meet": the verb around the clause that "where" opens. */
  OptionalInt whereOf(int predicate) {
    int verb = predicate;
    while (tree().is(verb, "xcomp", "ccomp")) {
      verb = tree().governor(verb);
    }
    int around = tree().governor(verb);
    if (!opensWithWhere(verb) || around == Tree.ROOT || !tree().is(verb, "acl", "advcl", "dep")) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(syntax.clause(around));
  }

  /** "in Pangai, where a curfew was imposed": the place that the clause tells of. */
  Optional<Who> placeOfWhere(int predicate) {
    int verb = predicate;
    while (tree().is(verb, "xcomp", "ccomp", "conj") && !opensWithWhere(verb)) {
      verb = tree().governor(verb);
    }
    boolean clause = opensWithWhere(verb) && tree().is(verb, "acl", "advcl", "dep");
    return clause ? place(tree().governor(verb)) : Optional.empty();
  }

  private boolean opensWithWhere(int verb) {
    return tree().children(verb, "advmod", "mark").stream()
        .anyMatch(word -> lemma(word).equals("where"));
  }

  /** "her running mate spoke", "Brandt's plane landed": not she herself. */
  private boolean isPersonsOwn(int head, int child) {
    return tree().is(child, "nmod:poss")
        && !tree().is(head, "obl", "nmod")
        && reference(child).stream()
            .flatMap(each -> each.who().stream())
            .anyMatch(who -> who.type() == EntityClass.PERSON);
  }

  /** The place a phrase names, when it names one. */
  Optional<Who> place(int head) {
    return reference(head).flatMap(Reference::place);
  }

  /** Places told by "in", "at" or "near" beside a word, the nearest first. */
  List<Who> placesOf(int word) {
    List<Who> found = new ArrayList<>();
    obliques(word)
        .forEach(
            (preposition, heads) -> {
              if (PLACE_PREPOSITIONS.contains(preposition)) {
                heads.forEach(head -> found.addAll(placesNamedBy(head)));
              }
            });
    return found;
  }

  /**
   * "in Gaza", "in the east of the Gaza Strip", "at a market in Nairobi", "in Kenya's capital": the
   * place a phrase names, itself or by what it is part of.
   */
  private List<Who> placesNamedBy(int head) {
    Optional<Who> own = place(head);
    if (own.isPresent()) {
      return List.of(own.get());
    }
    if (reference(head).isPresent()) {
      return List.of();
    }
    List<Who> found = new ArrayList<>();
    boolean part = PARTS.contains(lemma(head));
    for (int child : tree().children(head, "nmod", "amod", "compound")) {
      String preposition = syntax.preposition(child);
      boolean within = PLACE_PREPOSITIONS.contains(preposition);
      boolean whole = part && (preposition.equals("of") || preposition.isEmpty());
      if (within || whole || preposition.equals("'s") && part) {
        place(child).ifPresent(found::add);
      }
    }
    return found;
  }

  private static final Set<String> PARTS = WordTable.set("place-part");

  /** Prepositional dependents by preposition; those that only tell a time are left out. */
  Map<String, List<Integer>> obliques(int word) {
    Map<String, List<Integer>> found = new LinkedHashMap<>();
    syntax
        .obliques(word)
        .forEach(
            (preposition, heads) -> {
              List<Integer> things = heads.stream().filter(head -> !isTime(head)).toList();
              if (!things.isEmpty()) {
                found.put(preposition, things);
              }
            });
    return found;
  }

  /**
   * The phrases of a noun: its own, and one that follows it directly but that the parser hung on
   * the verb, as in "arrived for a lunch with Brandt".
   */
  Map<String, List<Integer>> phrases(int noun) {
    Map<String, List<Integer>> found = new LinkedHashMap<>(obliques(noun));
    int governor = tree().governor(noun);
    if (governor != Tree.ROOT && sentence.token(governor).isVerb()) {
      obliques(governor)
          .forEach(
              (preposition, heads) -> {
                if (heads.stream().anyMatch(head -> follows(noun, head))) {
                  found.putIfAbsent(preposition, heads);
                }
              });
    }
    return found;
  }

  /** "repeated its call to free them": the infinitive right after a noun, whatever it hangs on. */
  boolean infinitiveFollows(int noun) {
    return noun + 2 < sentence.size()
        && sentence.token(noun + 1).pos().equals("TO")
        && sentence.token(noun + 2).pos().equals("VB");
  }

  private boolean follows(int noun, int head) {
    return tree().children(head, "case").stream().anyMatch(marker -> marker == noun + 1);
  }

  boolean isTime(int word) {
    return sentence.times().stream()
        .anyMatch(time -> time.noun().isEmpty() && time.first() <= word && word <= time.last());
  }

  /** The lemmas of a word's dependents, two levels deep: for {@code speak {phone}}. */
  Set<String> lemmasBelow(int word) {
    Set<String> lemmas = new java.util.HashSet<>();
    for (int child : tree().children(word)) {
      if (!tree().is(child, "ccomp", "advcl", "parataxis", "nsubj")) {
        lemmas.add(lemma(child));
        tree().children(child).forEach(each -> lemmas.add(lemma(each)));
      } else if (tree().is(child, "advcl") && sentence.token(child).pos().equals("VB")) {
        lemmas.add(lemma(child));
      }
    }
    return lemmas;
  }

  boolean isParty(int head, String kind) {
    return parties(head).stream().anyMatch(who -> matches(who, kind))
        || kind.equals("place") && place(head).isPresent();
  }

  private static boolean matches(Who who, String kind) {
    return switch (kind) {
      case "individual" -> who.isA(EntityClass.PERSON);
      case "person" -> who.isA(EntityClass.PERSON) || who.isA(EntityClass.GROUP);
      case "place" -> who.isA(EntityClass.PLACE);
      default -> !who.isA(EntityClass.PLACE);
    };
  }
}
