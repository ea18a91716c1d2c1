package dev.readout.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleMap;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleTable;

/**
 * One of TDB2's tables, row by row. Table are written many at a time and into each index in its own
 * order, so that those that follow each other go to the same page.
 */
final class Table {
  private static final int AT_ONCE = 1 << 17;

  private final TupleTable table;

  Table(TupleTable table) {
    this.table = table;
  }

  /** The keys of all rows, in the order of their bytes. */
  Iterator<byte[]> keys() {
    Iterator<Tuple<NodeId>> rows = table.getIndex(0).all();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public byte[] next() {
        return Numbers.key(rows.next());
      }
    };
  }

  void add(List<Tuple<NodeId>> rows) {
    write(rows, TupleIndex::addAll);
  }

  void add(Iterator<byte[]> keys) {
    while (keys.hasNext()) {
      add(next(keys));
    }
  }

  void delete(Iterator<byte[]> keys) {
    while (keys.hasNext()) {
      write(next(keys), TupleIndex::deleteAll);
    }
  }

  private void write(
      List<Tuple<NodeId>> rows, BiConsumer<TupleIndex, List<Tuple<NodeId>>> writing) {
    List<Tuple<NodeId>> sorted = new ArrayList<>(rows);
    for (TupleIndex index : table.getIndexes()) {
      sorted.sort(order(index.getMapping()));
      writing.accept(index, sorted);
    }
  }

  private static List<Tuple<NodeId>> next(Iterator<byte[]> keys) {
    List<Tuple<NodeId>> rows = new ArrayList<>();
    while (keys.hasNext() && rows.size() < AT_ONCE) {
      rows.add(Numbers.row(keys.next()));
    }
    return rows;
  }

  /** The order of an index, which need not have the subject first. */
  private static Comparator<Tuple<NodeId>> order(TupleMap columns) {
    return (a, b) -> {
      int order = 0;
      for (int i = 0; i < a.len() && order == 0; i++) {
        int column = columns.getSlotIdx(i);
        order = NodeId.compare(a.get(column), b.get(column));
      }
      return order;
    };
  }
}
