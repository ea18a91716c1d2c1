package dev.readout.extract;

import dev.readout.analyse.Tree;
import dev.readout.text.WordTable;
import dev.readout.time.TimeExpression;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the time expression that dates an event: "on Wednesday" of "agreed on Wednesday to reopen".
 *
 * <p>The words beside the verb go before the tree, for the parser often hangs a time on the verb
 * that follows it.
 */
final class TimeFinder {
  private static final int FARTHEST = 3;
  private static final Set<String> BEGINNING = WordTable.set("beginning");

  private final Occurrence occurrence;
  private final Passage passage;
  private final Tree tree;
  private final List<TimeExpression> times;

  private TimeFinder(Occurrence occurrence) {
    this.occurrence = occurrence;
    this.passage = occurrence.passage();
    this.tree = passage.tree();
    this.times =
        passage.sentence().times().stream()
            .filter(time -> !isOfAnotherNoun(time))
            .filter(time -> !time.isDuration() || isExtent(time))
            .filter(
                time ->
                    time.noun().isEmpty()
                        || time.noun().get().equals(passage.lemma(occurrence.head()))
                        || occurrence.objects().stream()
                            .map(passage::lemma)
                            .anyMatch(time.noun().get()::equals))
            .toList();
  }

  static Optional<TimeExpression> find(Occurrence occurrence) {
    return new TimeFinder(occurrence).find();
  }

  /** "the treaty of 1951" does not date the call that speaks of it. */
  private boolean isOfAnotherNoun(TimeExpression time) {
    int noun = time.first() - 2;
    return noun >= 0
        && time.first() == time.last()
        && passage.sentence().token(noun + 1).lemma().equals("of")
        && passage.sentence().token(noun).isNoun()
        && !passage.isTime(noun)
        && noun != occurrence.head()
        && noun != passage.outer(occurrence.head())
        && !occurrence.objects().contains(noun);
  }

  /** "for a fifth day" has its end in the article's day, "for three hours" has none. */
  private boolean isExtent(TimeExpression time) {
    String words = time.words().toLowerCase(java.util.Locale.ROOT);
    return words.startsWith("for a ") || words.startsWith("for the ");
  }

  private Optional<TimeExpression> find() {
    int clause = passage.syntax().clause(occurrence.carrier());
    Stream<Predicate<TimeExpression>> ways =
        Stream.of(
            time -> follows(time, occurrence.head()) && isVerb(occurrence.head()),
            time -> follows(time, occurrence.carrier()) && occurrence.carried(),
            time -> hangsOn(time, occurrence.head()),
            time -> hangsOn(time, occurrence.carrier()),
            time -> hangsOn(time, clause),
            time -> follows(time, occurrence.head()),
            this::followsObject,
            time -> isShared(time, clause),
            this::isOfOwnRelative,
            time -> isWhen(time, clause),
            time -> isOfTheClauseAround(time, clause));
    return ways.flatMap(way -> times.stream().filter(way).limit(1))
        .findFirst()
        .map(time -> isWhen(time, clause) ? time.itself() : time);
  }

  /**
   * "tense since August, when a frigate sank": the time right before "when" is that of the clause.
   */
  private boolean isWhen(TimeExpression time, int clause) {
    int when = time.last() + 1;
    if (when < passage.sentence().size() && passage.sentence().token(when).word().equals(",")) {
      when++;
    }
    if (when >= passage.sentence().size() || !passage.lemma(when).equals("when")) {
      return false;
    }
    int told =
        passage.syntax().clause(tree.governor(when) == Tree.ROOT ? when : tree.governor(when));
    return told == clause && clause > when
        || isSimultaneous(clause) && passage.syntax().clause(tree.governor(clause)) == told;
  }

  private boolean isVerb(int word) {
    return passage.sentence().token(word).isVerb();
  }

  /** "agreed on Wednesday", "said Tuesday", "a run-off on November 28". */
  private boolean follows(TimeExpression time, int word) {
    int before = time.first() - 1;
    boolean preposition = before >= 0 && passage.sentence().token(before).pos().equals("IN");
    return before == word || preposition && before - 1 == word;
  }

  /** "summoned the envoy on Thursday to protest", where the parser has "protest on Thursday". */
  private boolean followsObject(TimeExpression time) {
    return isVerb(occurrence.head())
        && tree.children(occurrence.head(), "obj").stream()
            .anyMatch(object -> follows(time, lastOf(object)));
  }

  private int lastOf(int phrase) {
    int last = phrase;
    while (last + 1 < passage.sentence().size() && tree.governs(phrase, last + 1)) {
      last++;
    }
    return last;
  }

  /** True when the expression hangs on the word, without another predicate between. */
  private boolean hangsOn(TimeExpression time, int target) {
    return IntStream.rangeClosed(time.first(), time.last()).anyMatch(word -> isBelow(word, target));
  }

  private boolean isBelow(int word, int target) {
    int at = tree.governor(word);
    for (int steps = 0; at != Tree.ROOT && steps < FARTHEST; steps++) {
      if (at == target) {
        return true;
      }
      if (isVerb(at)) {
        return false;
      }
      at = tree.governor(at);
    }
    return false;
  }

  /** "On Monday police fired gas and arrested ten": what stands before both holds for both. */
  private boolean isShared(TimeExpression time, int verb) {
    int first = verb;
    while (tree.is(first, "conj") && !tree.has(first, "nsubj")) {
      first = tree.governor(first);
    }
    return first != verb && time.last() < first && hangsOn(time, first);
  }

  /** "talks that will begin on Monday", unless the clause tells of something else. */
  private boolean isOfOwnRelative(TimeExpression time) {
    return !isVerb(occurrence.head())
        && tree.children(occurrence.head(), "acl:relcl").stream()
            .filter(verb -> BEGINNING.contains(passage.lemma(verb)))
            .anyMatch(verb -> hangsOn(time, verb));
  }

  /**
   * "speaking on Monday, Brandt accused", "bombed a port on Monday, killing two": one time for
   * both; and "flies to Oslo on Monday, where she will meet Kowal".
   */
  private boolean isOfTheClauseAround(TimeExpression time, int verb) {
    boolean withParticiple =
        Stream.concat(
                tree.children(verb, "advcl").stream(),
                tree.children(verb, "nsubj").stream()
                    .flatMap(subject -> tree.children(subject, "acl").stream()))
            .anyMatch(beside -> isSimultaneous(beside) && hangsOn(time, beside));
    boolean inParticiple =
        isSimultaneous(verb) && hangsOn(time, passage.syntax().clause(tree.governor(verb)));
    return withParticiple
        || inParticiple
        || passage.whereOf(verb).stream().anyMatch(at -> hangsOn(time, at));
  }

  /** A participle without "after" or "before"; one that describes a noun has no comma. */
  private boolean isSimultaneous(int verb) {
    boolean apart =
        tree.is(verb, "acl", "dep")
            && verb > 0
            && passage.sentence().token(verb - 1).word().equals(",");
    return (tree.is(verb, "advcl") || apart)
        && tree.governor(verb) != Tree.ROOT
        && passage.sentence().token(verb).pos().equals("VBG")
        && !tree.has(verb, "mark", "case");
  }
}
