package dev.readout.chronicle;

import java.util.AbstractList;
import java.util.List;

/** Entries the other way round, those without a day still last; a view, nothing is copied. */
public final class Latest {
  private Latest() {}

  /**
   * @param entries in the order of time
   */
  public static List<Entry> first(List<Entry> entries) {
    int dated = dated(entries);
    return new AbstractList<>() {
      @Override
      public Entry get(int index) {
        return entries.get(index < dated ? dated - 1 - index : index);
      }

      @Override
      public int size() {
        return entries.size();
      }
    };
  }

  /** How many at the beginning have a last day. */
  private static int dated(List<Entry> entries) {
    int low = 0;
    int high = entries.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (entries.get(middle).days().latest().isPresent()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
