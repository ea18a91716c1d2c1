package dev.readout.extract;

import dev.readout.analyse.Tree;
import dev.readout.text.Token;
import dev.readout.vocab.EventClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds where the lexicon's entries fire in a sentence, each predicate once. */
final class OccurrenceFinder {
  private final Lexicon lexicon;
  private final Carriers carriers;

  OccurrenceFinder(Lexicon lexicon, Carriers carriers) {
    this.lexicon = lexicon;
    this.carriers = carriers;
  }

  /**
   * The occurrences in reading order; entries that say "no event" have done their work and are left
   * out.
   */
  List<Occurrence> find(Passage passage, Set<EventClass> toldSomewhere) {
    List<Occurrence> found = new ArrayList<>();
    Set<Integer> consumed = new HashSet<>();
    for (Token token : passage.sentence().tokens()) {
      if (token.isVerb() || isPredicative(passage, token)) {
        verb(passage, token.index())
            .ifPresent(
                occurrence -> {
                  found.add(occurrence);
                  consumed.addAll(occurrence.objects());
                });
      }
    }
    for (Token token : passage.sentence().tokens()) {
      if (token.isNoun() && !consumed.contains(token.index())) {
        noun(passage, token.index(), toldSomewhere).ifPresent(found::add);
      }
    }
    Set<Integer> figurative = lexicon.phrases().covered(passage);
    found.removeIf(
        occurrence ->
            occurrence.entry().event().isEmpty() || figurative.contains(occurrence.head()));
    List<Occurrence> all = List.copyOf(found);
    found.removeIf(
        occurrence ->
            all.stream()
                .anyMatch(
                    each ->
                        isAim(occurrence, each)
                            || isMatter(occurrence, each)
                            || isPretext(occurrence, each)));
    found.sort(Comparator.comparingInt(Occurrence::head));
    return found;
  }

  /** "went on strike to demand more pay": the demand is what the strike is about. */
  private static boolean isAim(Occurrence occurrence, Occurrence protest) {
    Passage passage = occurrence.passage();
    int verb = occurrence.head();
    return protest.entry().event().equals(Optional.of(EventClass.PROTEST))
        && !occurrence.isNoun()
        && AIMS.contains(occurrence.entry().event().orElseThrow())
        && passage.tree().governor(verb) == protest.carrier()
        && passage.tree().is(verb, "xcomp", "advcl")
        && passage.sentence().token(verb).pos().matches("VBG?")
        && !passage.tree().has(verb, "ccomp", "xcomp");
  }

  private static final Set<EventClass> ANSWERS =
      EnumSet.of(EventClass.REJECTION, EventClass.CONCESSION);

  /** "rejected the proposal of Chad", "agreed to the demand": it is what the answer is about. */
  private static boolean isMatter(Occurrence occurrence, Occurrence answer) {
    Passage passage = occurrence.passage();
    int head = passage.outer(occurrence.head());
    return occurrence.isNoun()
        && !answer.isNoun()
        && answer.entry().event().isPresent()
        && occurrence.entry().event().equals(Optional.of(EventClass.REQUEST))
        && ANSWERS.contains(answer.entry().event().orElseThrow())
        && passage.tree().governor(head) == answer.head()
        && passage.tree().is(head, "obj", "nsubj:pass", "obl");
  }

  /** "recalled its ambassador for consultations": why, and with nobody else. */
  private static boolean isPretext(Occurrence occurrence, Occurrence sanction) {
    Passage passage = occurrence.passage();
    int noun = occurrence.head();
    return occurrence.isNoun()
        && occurrence.entry().event().equals(Optional.of(EventClass.CONSULTATION))
        && sanction.entry().event().equals(Optional.of(EventClass.SANCTION))
        && passage.syntax().preposition(noun).equals("for")
        && passage.tree().governs(sanction.head(), noun)
        && !passage.obliques(noun).containsKey("with");
  }

  private static final Set<EventClass> AIMS = EnumSet.of(EventClass.PROTEST, EventClass.REQUEST);

  /** Words that tell events elsewhere, and why they tell none here. */
  List<Note> unfired(Passage passage, Set<EventClass> toldSomewhere) {
    Set<Integer> fired = new HashSet<>();
    for (Occurrence occurrence : find(passage, toldSomewhere)) {
      fired.add(occurrence.head());
      fired.addAll(occurrence.objects());
    }
    List<Note> notes = new ArrayList<>();
    for (Token token : passage.sentence().tokens()) {
      if (!fired.contains(token.index()) && lexicon.mayTrigger(token.lemma(), token.isVerb())) {
        why(passage, token.index())
            .ifPresent(
                why ->
                    notes.add(
                        new Note(
                            passage.sentence().index(), token.span(), Note.Kind.LEFT_OUT, why)));
      }
    }
    return List.copyOf(notes);
  }

  private Optional<String> why(Passage passage, int word) {
    Token token = passage.sentence().token(word);
    boolean auxiliary = passage.tree().is(word, "aux", "cop");
    if (auxiliary || !token.isVerb() && !token.isNoun()) {
      return Optional.empty();
    }
    if (lexicon.phrases().covered(passage).contains(word)) {
      return Optional.of("is part of a figure of speech");
    }
    Optional<Occurrence> found =
        token.isVerb() ? verb(passage, word) : noun(passage, word, Set.of(EventClass.values()));
    if (found.isEmpty()) {
      boolean describes = passage.tree().is(word, "amod", "compound");
      return Optional.of(
          describes ? "only describes another word" : "no line of the lexicon for it fits here");
    }
    return Optional.of(
        found.get().entry().event().isEmpty()
            ? "tells no event, by the rule " + found.get().entry().rule()
            : "there is no event told that it could go back to");
  }

  private Optional<Occurrence> verb(Passage passage, int verb) {
    if (passage.tree().is(verb, "amod", "aux", "compound", "case") || isNaming(passage, verb)) {
      return Optional.empty();
    }
    boolean adjective = !passage.sentence().token(verb).isVerb();
    return (adjective
            ? lexicon.adjectives(passage.lemma(verb))
            : lexicon.verbs(passage.lemma(verb)))
        .stream()
            .filter(entry -> fires(passage, verb, entry.trigger()))
            .findFirst()
            .map(
                entry ->
                    new Occurrence(
                        passage, verb, entry, predicateObjects(passage, verb, entry), verb));
  }

  /** What a word tells where it stands, a verb or a noun. */
  Optional<Occurrence> deed(Passage passage, int word) {
    return passage.sentence().token(word).isVerb()
        ? verb(passage, word)
        : noun(passage, word, Set.of());
  }

  /** True for a word that tells a deed of a class: the "shelling" that killed ten. */
  boolean isDeed(Passage passage, int word, EventClass type) {
    return deed(passage, word)
        .flatMap(each -> each.entry().event())
        .filter(event -> event.root() == type)
        .isPresent();
  }

  /** "what it called free elections": calls none. */
  private static boolean isNaming(Passage passage, int verb) {
    return passage.lemma(verb).equals("call")
        && passage.tree().children(verb, "obj", "dep", "nsubj").stream()
            .anyMatch(word -> passage.lemma(word).equals("what"));
  }

  private static boolean isPredicative(Passage passage, Token token) {
    return token.pos().equals("JJ") && passage.tree().has(token.index(), "cop");
  }

  private boolean fires(Passage passage, int verb, Trigger trigger) {
    boolean bare = trigger.particle().isEmpty() && trigger.objects().isEmpty();
    return !(bare && passage.tree().has(verb, "compound:prt"))
        && hasParticle(passage, verb, trigger.particle())
        && (trigger.objects().isEmpty() || !objectsAmong(passage, verb, trigger).isEmpty())
        && (trigger.within().isEmpty() || intersects(passage.lemmasBelow(verb), trigger.within()))
        && (trigger.subjects().isEmpty() || hasSubject(passage, verb, trigger.subjects()))
        && trigger.objectKind().map(kind -> hasObject(passage, verb, kind)).orElse(true)
        && trigger.complement().map(kind -> Complements.has(passage, verb, kind)).orElse(true);
  }

  private static boolean intersects(Set<String> lemmas, Set<String> wanted) {
    return wanted.stream().anyMatch(lemmas::contains);
  }

  private static boolean hasParticle(Passage passage, int head, String particle) {
    if (particle.isEmpty()) {
      return true;
    }
    Set<String> present = new HashSet<>(passage.obliques(head).keySet());
    for (int child :
        passage.tree().children(head, "compound:prt", "advmod", "obl", "case", "xcomp")) {
      present.add(passage.sentence().token(child).word().toLowerCase(Locale.ROOT));
    }
    // "look into whether": the preposition marks the clause
    for (int clause : passage.tree().children(head, "advcl", "ccomp", "xcomp")) {
      for (int mark : passage.tree().children(clause, "mark")) {
        if (mark == head + 1) {
          present.add(passage.sentence().token(mark).word().toLowerCase(Locale.ROOT));
        }
      }
    }
    for (int object : passage.tree().children(head, "obj", "nsubj:pass")) {
      present.addAll(passage.obliques(object).keySet());
    }
    return present.contains(particle) || present.containsAll(List.of(particle.split(" ")));
  }

  private static List<Integer> objectsAmong(Passage passage, int verb, Trigger trigger) {
    return passage.syntax().objects(verb).stream()
        .map(
            word ->
                trigger.objects().contains(passage.lemma(word))
                    ? word
                    : Behind.content(passage, word))
        .filter(word -> trigger.objects().contains(passage.lemma(word)))
        .toList();
  }

  private static List<Integer> predicateObjects(Passage passage, int verb, Entry entry) {
    return entry.trigger().objects().isEmpty()
        ? List.of()
        : objectsAmong(passage, verb, entry.trigger());
  }

  private static boolean hasSubject(Passage passage, int verb, Set<String> wanted) {
    return passage.syntax().subjects(verb).stream()
        .anyMatch(
            word ->
                wanted.contains(passage.lemma(word))
                    || wanted.contains(INDIVIDUAL) && passage.isParty(word, "individual"));
  }

  /** Stands among the subjects an entry wants for a person who is named or known. */
  private static final String INDIVIDUAL = "@individual";

  private static boolean hasObject(Passage passage, int verb, String kind) {
    return passage.syntax().objects(verb).stream().anyMatch(word -> passage.isParty(word, kind));
  }

  private Optional<Occurrence> noun(Passage passage, int noun, Set<EventClass> toldSomewhere) {
    Tree tree = passage.tree();
    if (tree.is(noun, "compound") || isInsideName(passage, noun)) {
      return Optional.empty();
    }
    return lexicon.nouns(passage.lemma(noun)).stream()
        .filter(entry -> firesAsNoun(passage, noun, entry.trigger()))
        .filter(
            entry -> !entry.trigger().goesBack() || goesBack(passage, noun, entry, toldSomewhere))
        .findFirst()
        .map(
            entry ->
                new Occurrence(
                    passage,
                    noun,
                    entry,
                    List.of(),
                    isSetting(passage, noun, entry) ? noun : carriers.of(passage, noun)))
        .filter(occurrence -> !occurrence.entry().trigger().isCarried() || occurrence.carried());
  }

  /** True for a sentence with a noun that means an event told elsewhere in the article. */
  boolean goesBack(Passage passage, Set<EventClass> toldSomewhere) {
    return passage.sentence().tokens().stream()
        .filter(Token::isNoun)
        .map(Token::index)
        .anyMatch(
            noun ->
                lexicon.nouns(passage.lemma(noun)).stream()
                    .filter(entry -> entry.trigger().goesBack())
                    .anyMatch(entry -> goesBack(passage, noun, entry, toldSomewhere)));
  }

  /** "the call", "Tuesday's call", "a previous round", where the article tells such an event. */
  private static boolean goesBack(
      Passage passage, int noun, Entry entry, Set<EventClass> toldSomewhere) {
    boolean told =
        entry
            .event()
            .filter(type -> toldSomewhere.stream().anyMatch(each -> each.isA(type)))
            .isPresent();
    return told && (passage.isDefinite(noun) || passage.isOneOfMany(noun));
  }

  /** "agreed on the call" tells where, not what was agreed. */
  private static boolean isSetting(Passage passage, int noun, Entry entry) {
    return entry.event().equals(Optional.of(EventClass.PHONE_CALL))
        && passage.syntax().preposition(noun).equals("on");
  }

  private static boolean isInsideName(Passage passage, int noun) {
    return passage.sentence().token(noun).isProperNoun()
        && passage
            .reference(noun)
            .filter(reference -> reference.isName() && reference.first() < reference.last())
            .isPresent();
  }

  private static boolean firesAsNoun(Passage passage, int noun, Trigger trigger) {
    if (trigger.pluralOnly() && !passage.sentence().token(noun).pos().endsWith("S")) {
      return false;
    }
    Map<String, List<Integer>> obliques = passage.phrases(noun);
    boolean particle = trigger.particle().isEmpty() || obliques.containsKey(trigger.particle());
    boolean infinitive =
        !trigger.complement().equals(Optional.of("inf"))
            || passage.tree().has(noun, "acl") && Complements.infinitive(passage, noun)
            || passage.infinitiveFollows(noun);
    boolean within =
        trigger.within().isEmpty() || intersects(passage.lemmasBelow(noun), trigger.within());
    return particle && within && infinitive && hasModifiers(passage, noun, trigger.modifiers());
  }

  private static boolean hasModifiers(Passage passage, int noun, List<String> modifiers) {
    if (modifiers.isEmpty()) {
      return true;
    }
    Set<String> present = new HashSet<>();
    for (int child : passage.tree().children(noun, "compound", "amod", "nmod", "dep")) {
      if (child < noun) {
        present.add(passage.lemma(child));
      }
    }
    return present.containsAll(modifiers);
  }
}
