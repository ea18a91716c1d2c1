package dev.readout.merge;

import java.util.Comparator;

/**
 * A reason to take two tellings for one event.
 *
 * @param first the one that comes first of the two
 * @param strength which links are followed first
 * @param because in plain words
 */
record Link(Telling first, Telling second, Strength strength, String because)
    implements Comparable<Link> {
  private static final Comparator<Link> ORDER =
      Comparator.comparing(Link::strength)
          .thenComparing(Link::first)
          .thenComparing(Link::second)
          .thenComparing(Link::because);

  /** The stronger first. */
  enum Strength {
    /** The article itself says that it means the earlier one. */
    REFERS_BACK,
    /** The very same participants, and all else fits. */
    EQUAL,
    /** Nothing speaks for another event. */
    FIRM,
    /** True unless there is another event that it may as well be. */
    LOOSE,
    /** Loose, and one of the two says hardly more than its class. */
    BARE
  }

  static Link of(Telling a, Telling b, Strength strength, String because) {
    return a.compareTo(b) < 0
        ? new Link(a, b, strength, because)
        : new Link(b, a, strength, because);
  }

  @Override
  public int compareTo(Link other) {
    return ORDER.compare(this, other);
  }
}
