package dev.readout.explore;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What links a thing to others, seen from it: {@code Accusation.by} for "accused by".
 *
 * @param what the class of an event, the predicate of a relation, {@link #POST} or {@link #ARTICLE}
 */
public record Tie(String what, Way way) implements Comparable<Tie> {
  /** The {@code what} of an office held. */
  public static final String POST = "Post";

  /** The {@code what} of standing in an article. */
  public static final String ARTICLE = "Article";

  private static final Pattern FORM = Pattern.compile("([A-Za-z]{1,60})\\.([a-z]{1,10})");
  private static final Comparator<Tie> ORDER =
      Comparator.comparing(Tie::what).thenComparing(Tie::way);

  /** Reads what {@link #toString} writes; empty for anything else. */
  public static Optional<Tie> parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    for (Way way : Way.values()) {
      if (word(way).equals(form.group(2))) {
        return Optional.of(new Tie(form.group(1), way));
      }
    }
    return Optional.empty();
  }

  public Tie reverse() {
    return new Tie(what, way.reverse());
  }

  private static String word(Way way) {
    return way.name().toLowerCase(Locale.ROOT);
  }

  /** "Accusation.by". */
  @Override
  public String toString() {
    return what + "." + word(way);
  }

  @Override
  public int compareTo(Tie other) {
    return ORDER.compare(this, other);
  }
}
