package dev.readout.chronicle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Entries by what they have; the order of time is kept. */
final class Index {
  private Index() {}

  static Map<Node, Entry> each(List<Entry> entries) {
    return entries.stream().collect(Collectors.toMap(Entry::event, Function.identity()));
  }

  static Map<Node, List<Entry>> by(List<Entry> entries, Function<Entry, Stream<Node>> keys) {
    Map<Node, List<Entry>> index = new HashMap<>();
    for (Entry entry : entries) {
      keys.apply(entry)
          .forEach(key -> index.computeIfAbsent(key, k -> new ArrayList<>(2)).add(entry));
    }
    return index;
  }
}
