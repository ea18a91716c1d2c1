package dev.readout.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.tdb2.store.NodeId;

/** Makes a table hold exactly the wanted statements by writing only what differs. */
final class Difference {
  private final Numbers numbers;
  private final SortedLines gone = new SortedLines();
  private final SortedLines fresh = new SortedLines();
  private boolean found;

  private Difference(Numbers numbers) {
    this.numbers = numbers;
  }

  /**
   * True when the table had to change.
   *
   * @param wanted keys
   * @param ledger hears of each subject that something is changed of, in a thread of its own
   */
  static boolean apply(Table table, SortedLines wanted, Numbers numbers, Ledger ledger) {
    Difference difference = new Difference(numbers);
    try (Aside aside = new Aside();
        SortedLines gone = difference.gone;
        SortedLines fresh = difference.fresh) {
      difference.find(
          new Keys(table.keys()),
          new Keys(wanted.read()),
          subject -> aside.run(() -> ledger.rewritten(subject)));
      table.delete(gone.read());
      table.add(fresh.read());
    }
    return difference.found;
  }

  private void find(Keys before, Keys after, Consumer<Rewritten> told) {
    while (before.isThere() || after.isThere()) {
      int order = before.compareTo(after);
      List<byte[]> was = order <= 0 ? before.take() : List.of();
      List<byte[]> is = order >= 0 ? after.take() : List.of();
      List<byte[]> less = without(was, is);
      List<byte[]> more = without(is, was);
      if (!less.isEmpty() || !more.isEmpty()) {
        found = true;
        less.forEach(gone::add);
        more.forEach(fresh::add);
        told.accept(
            new Rewritten(
                less.stream().map(numbers::triple).toList(),
                more.stream().map(numbers::triple).toList(),
                is.stream().map(numbers::triple).toList()));
      }
    }
  }

  private static List<byte[]> without(List<byte[]> some, List<byte[]> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return some;
    }
    TreeSet<byte[]> left = new TreeSet<>(Arrays::compareUnsigned);
    left.addAll(some);
    others.forEach(left::remove);
    return List.copyOf(left);
  }

  /** Sorted keys; those that begin with the same subject are taken at once. */
  private static final class Keys implements Comparable<Keys> {
    private static final byte[] END = {};

    private final Iterator<byte[]> keys;
    private byte[] head;

    Keys(Iterator<byte[]> keys) {
      this.keys = keys;
      this.head = next();
    }

    boolean isThere() {
      return head.length > 0;
    }

    List<byte[]> take() {
      List<byte[]> taken = new ArrayList<>();
      byte[] first = head;
      while (isThere() && order(first, head) == 0) {
        taken.add(head);
        head = next();
      }
      return taken;
    }

    private byte[] next() {
      return keys.hasNext() ? keys.next() : END;
    }

    /** By the subject that comes next; the end comes after everything. */
    @Override
    public int compareTo(Keys other) {
      return isThere() && other.isThere()
          ? order(head, other.head)
          : Boolean.compare(other.isThere(), isThere());
    }

    private static int order(byte[] a, byte[] b) {
      return Arrays.compareUnsigned(a, 0, NodeId.SIZE, b, 0, NodeId.SIZE);
    }
  }
}
