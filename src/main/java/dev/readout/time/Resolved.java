package dev.readout.time;

/**
 * What a time expression means in one article.
 *
 * @param value as TimeML writes it: "2017-05-02", "2017-W18", "P3M", "XXXX-WXX-2"
 * @param interval the days it lies in
 * @param lasted true when it tells how long ("for months", "since 2012"), not when
 */
public record Resolved(String value, Interval interval, boolean lasted) {
  static Resolved at(String value, Interval interval) {
    return new Resolved(value, interval, false);
  }

  static Resolved undated(String value) {
    return new Resolved(value, Interval.UNKNOWN, false);
  }

  Resolved within(Interval narrower) {
    return new Resolved(value, narrower, lasted);
  }
}
