package dev.readout.merge;

import static dev.readout.merge.Link.Strength.BARE;
import static dev.readout.merge.Link.Strength.EQUAL;
import static dev.readout.merge.Link.Strength.FIRM;
import static dev.readout.merge.Link.Strength.LOOSE;

import dev.readout.vocab.EventClass;
import dev.readout.vocab.Key;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The reasons to take two tellings for one event.
 *
 * <p>What speaks against it, {@link Exclusion} says, of all tellings of both events at once.
 */
final class Sameness {
  private static final int YEAR = 366;

  private final Places places;
  private final Topics topics;
  private final Wording wording = new Wording();

  Sameness(Places places, Topics topics) {
    this.places = places;
    this.topics = topics;
  }

  Optional<Link> link(Telling a, Telling b) {
    Timing timing = Timing.of(a, b);
    if (timing == Timing.APART
        || !Kinds.agree(a.types(), b.types())
        || Kinds.talksAndCall(a.types(), b.types())) {
      return Optional.empty();
    }
    if (isPrintedAgain(a, b) && timing.speaksForTheSame()) {
      return link(a, b, EQUAL, "the same sentence", timing.words());
    }
    if (isSaid(a) || isSaid(b)) {
      return said(a, b, timing);
    }
    if (Kinds.has(a.types(), EventClass.ELECTION)) {
      return elected(a, b);
    }
    if (nested(a.named(), b.named()) && shared(a.named(), b.named()).size() >= 2) {
      return together(a, b, timing);
    }
    if (!nested(a.all(), b.all())) {
      return Optional.empty();
    }
    return shared(a.all(), b.all()).isEmpty() ? unnamed(a, b, timing) : alone(a, b, timing);
  }

  /** Agencies' sentences stand in many papers word for word. */
  private static boolean isPrintedAgain(Telling a, Telling b) {
    return !a.isInArticleOf(b) && a.print().isPresent() && a.print().equals(b.print());
  }

  /** Support may be given by words, which then tell, or without. */
  private boolean isSaid(Telling telling) {
    boolean support = Kinds.has(telling.types(), EventClass.SUPPORT);
    boolean content = telling.event().quote().isPresent() || !topics.of(telling).isEmpty();
    return Kinds.isSpoken(telling.types()) || support && content;
  }

  /** Words are the same when one speaker says them twice. */
  private Optional<Link> said(Telling a, Telling b, Timing timing) {
    boolean sameSpeaker = !shared(speakers(a), speakers(b)).isEmpty();
    boolean otherTopic = !topics.of(a).isEmpty() && !topics.of(b).isEmpty() && !sameTopic(a, b);
    if (!sameSpeaker || !timing.speaksForTheSame()) {
      return Optional.empty();
    }
    Optional<String> same = wording.because(a, b);
    boolean quoted = a.event().quote().isPresent() && b.event().quote().isPresent();
    if (same.isEmpty() || otherTopic && !quoted) {
      return Optional.empty();
    }
    Link.Strength strength = quoted || timing == Timing.CLOSE ? FIRM : LOOSE;
    return link(a, b, strength, "same speaker", same.get(), timing.words());
  }

  private static Set<Key> speakers(Telling telling) {
    Set<Key> actors = telling.actors();
    return actors.isEmpty() ? telling.all() : actors;
  }

  /** A country elects seldom enough for the year to tell. */
  private Optional<Link> elected(Telling a, Telling b) {
    boolean sameYear =
        a.when().isKnown()
            && b.when().isKnown()
            && Math.max(Timing.days(a.when()), Timing.days(b.when())) <= YEAR;
    boolean sameBody = !shared(a.all(), b.all()).isEmpty() || samePlace(a, b) || sameTopic(a, b);
    if (sameYear && sameBody) {
      return link(a, b, LOOSE, "elections of the same place or body", "dates overlap");
    }
    return sameYear && a.isInArticleOf(b) && (isBare(a) || isBare(b))
        ? link(a, b, LOOSE, "the article tells of no other election of that time")
        : Optional.empty();
  }

  private boolean isBare(Telling telling) {
    return telling.all().isEmpty()
        && telling.event().ordinal().isEmpty()
        && telling.event().places().isEmpty()
        && topics.of(telling).isEmpty();
  }

  /** At least two named participants are the same. */
  private Optional<Link> together(Telling a, Telling b, Timing timing) {
    int count = shared(a.named(), b.named()).size();
    String who = "same " + (count == 2 ? "two" : Integer.toString(count)) + " participants";
    Link.Strength strength = a.named().equals(b.named()) ? EQUAL : FIRM;
    if (sameOrdinal(a, b) && Kinds.sameSpecific(a.types(), b.types())) {
      return link(a, b, strength, who, both(a, b), "same number in the row");
    }
    // One side strikes the other in many places on one day.
    if (isElsewhere(a, b) && !Kinds.isSeldom(a.types())) {
      return Optional.empty();
    }
    if (timing == Timing.CLOSE) {
      return link(a, b, strength, who, both(a, b), timing.words());
    }
    // The same people call each other seldom; a side strikes the other again and again.
    boolean seldom = Kinds.isSeldom(a.types()) || a.isInArticleOf(b);
    return timing.speaksForTheSame() && (seldom || more(a, b).isPresent())
        ? link(a, b, LOOSE, who, both(a, b), timing.words())
        : Optional.empty();
  }

  /** One side names one participant only, and the other has it too. */
  private Optional<Link> alone(Telling a, Telling b, Timing timing) {
    if (Math.min(a.all().size(), b.all().size()) != 1 || !timing.speaksForTheSame()) {
      return Optional.empty();
    }
    Optional<String> more = more(a, b);
    boolean specific = Kinds.sameSpecific(a.types(), b.types());
    if (timing == Timing.CLOSE && more.isPresent()) {
      Link.Strength strength = exact(a, b) && specific ? FIRM : LOOSE;
      return link(a, b, strength, "a shared participant", both(a, b), more.get(), timing.words());
    }
    if (isOnly(a, b)) {
      String only = more.orElse("the article tells of no other that fits");
      return link(a, b, LOOSE, "a shared participant", both(a, b), only);
    }
    boolean little = timing == Timing.OPEN && !a.isInArticleOf(b);
    boolean gathering = Kinds.isGathering(a.types()) && samePlace(a, b);
    boolean enough = little ? exact(a, b) || gathering : more.isPresent();
    return specific && enough
        ? link(a, b, LOOSE, "a shared participant", both(a, b), more.get(), timing.words())
        : Optional.empty();
  }

  /** What an article says once in full, it says again in short; a plan is no outcome. */
  private boolean isOnly(Telling a, Telling b) {
    return a.isInArticleOf(b)
        && Kinds.isConsultation(a.types())
        && Kinds.alike(a.types(), b.types())
        && a.event().factuality() == b.event().factuality();
  }

  /**
   * Nobody is named on one side: a summit's place tells it from others, an attack's with its day.
   */
  private Optional<Link> unnamed(Telling a, Telling b, Timing timing) {
    boolean specific = Kinds.sameSpecific(a.types(), b.types());
    boolean summits = specific && a.types().contains(EventClass.SUMMIT);
    boolean dated = timing == Timing.CLOSE || timing == Timing.LOOSE;
    if (summits && dated && samePlace(a, b)) {
      return link(a, b, LOOSE, "both summits", "same place", timing.words());
    }
    boolean told = isBare(a) != isBare(b) && !Kinds.isGathering(a.types());
    if (told && specific && isOnly(a, b) && timing.speaksForTheSame()) {
      return link(a, b, BARE, both(a, b), "the article tells of no other that fits");
    }
    if (Wording.isInOneSentence(a, b)
        && specific
        && a.when().isKnown()
        && a.when().equals(b.when())) {
      return link(a, b, BARE, both(a, b), "told twice in one sentence");
    }
    boolean day = a.when().isDay() && a.when().equals(b.when());
    Set<Key> spots = shared(a.event().places(), b.event().places());
    spots.removeIf(places::isCountry);
    return specific && day && !spots.isEmpty()
        ? link(a, b, LOOSE, both(a, b), "same place and day")
        : Optional.empty();
  }

  /** What else is the same: the number in the row, the place, the topic. */
  private Optional<String> more(Telling a, Telling b) {
    if (sameOrdinal(a, b)) {
      return Optional.of("same number in the row");
    }
    if (samePlace(a, b)) {
      return Optional.of("same place");
    }
    return sameTopic(a, b) ? Optional.of("same topic") : Optional.empty();
  }

  private static boolean exact(Telling a, Telling b) {
    return sameOrdinal(a, b) || !shared(a.event().places(), b.event().places()).isEmpty();
  }

  private static boolean sameOrdinal(Telling a, Telling b) {
    return a.event().ordinal().isPresent() && a.event().ordinal().equals(b.event().ordinal());
  }

  private boolean samePlace(Telling a, Telling b) {
    return places.touch(a.event().places(), b.event().places());
  }

  private boolean isElsewhere(Telling a, Telling b) {
    return !a.event().places().isEmpty() && !b.event().places().isEmpty() && !samePlace(a, b);
  }

  private boolean sameTopic(Telling a, Telling b) {
    return !shared(topics.of(a), topics.of(b)).isEmpty();
  }

  private static String both(Telling a, Telling b) {
    EventClass one = a.types().get(0);
    EventClass other = b.types().get(0);
    return one == other
        ? "both " + Labels.plural(one)
        : (one.compareTo(other) < 0 ? one : other).words()
            + " and "
            + (one.compareTo(other) < 0 ? other : one).words();
  }

  static boolean nested(Collection<Key> a, Collection<Key> b) {
    return a.containsAll(b) || b.containsAll(a);
  }

  static Set<Key> shared(Collection<Key> a, Collection<Key> b) {
    Set<Key> both = new TreeSet<>(a);
    both.retainAll(b);
    return both;
  }

  private static Optional<Link> link(
      Telling a, Telling b, Link.Strength strength, String... reasons) {
    return Optional.of(Link.of(a, b, strength, String.join(", ", List.of(reasons))));
  }
}
