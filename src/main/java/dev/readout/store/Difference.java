package dev.readout.store;

import java.util.Arrays;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;

/** Makes a graph hold exactly the wanted statements by writing only what differs. */
final class Difference {
  private final Iterator<byte[]> before;
  private final Iterator<byte[]> after;

  private Difference(Iterator<byte[]> before, Iterator<byte[]> after) {
    this.before = before;
    this.after = after;
  }

  /** True when the graph had to change; the ledger hears of each statement after that. */
  static boolean apply(Graph graph, SortedLines wanted, Ledger ledger) {
    try (SortedLines there = new SortedLines()) {
      graph.find().forEachRemaining(triple -> there.add(Statements.bytes(triple)));
      return new Difference(there.read(), wanted.read()).write(graph, ledger);
    }
  }

  private boolean write(Graph graph, Ledger ledger) {
    Consumer<Triple> delete = graph::delete;
    Consumer<Triple> add = graph::add;
    try (var gone = new Statements.Parsed(delete.andThen(ledger::deleted));
        var fresh = new Statements.Parsed(add.andThen(ledger::added))) {
      byte[] old = next(before);
      byte[] wanted = next(after);
      while (old.length > 0 || wanted.length > 0) {
        int order = order(old, wanted);
        if (order < 0) {
          gone.add(old);
        } else if (order > 0) {
          fresh.add(wanted);
        }
        old = order <= 0 ? next(before) : old;
        wanted = order >= 0 ? next(after) : wanted;
      }
      return gone.used() || fresh.used();
    }
  }

  /** The next line, empty at the end; no statement is an empty line. */
  private static byte[] next(Iterator<byte[]> lines) {
    return lines.hasNext() ? lines.next() : new byte[0];
  }

  /** As bytes, but the end comes after everything. */
  private static int order(byte[] old, byte[] wanted) {
    if (old.length == 0 || wanted.length == 0) {
      return Integer.compare(wanted.length, old.length);
    }
    return Arrays.compareUnsigned(old, wanted);
  }
}
