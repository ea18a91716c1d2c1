package dev.readout.know;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The offices by the words that name them. */
final class Offices {
  private final Map<String, Office> byWords = new HashMap<>();
  private final Map<String, Office> byTitle = new HashMap<>();

  /** Takes an Office row; of two rows with the same words the first counts. */
  void add(Row row) {
    Office office = new Office(row.label(), kind(row));
    byTitle.putIfAbsent(row.label(), office);
    byWords.putIfAbsent(folded(row.label()), office);
    row.all("words").forEach(words -> byWords.putIfAbsent(folded(words), office));
  }

  /** "the Prime Minister", "foreign minister", "PM". */
  Optional<Office> named(String words) {
    return Optional.ofNullable(byWords.get(folded(Spelling.withoutArticle(words))));
  }

  /** What the holder of a title does; a title without a row is {@link Office.Kind#OTHER}. */
  Office.Kind kindOf(String title) {
    Office office = byTitle.get(title);
    return office == null ? Office.Kind.OTHER : office.kind();
  }

  private static Office.Kind kind(Row row) {
    String kind = row.first("kind").orElse("OTHER");
    try {
      return Office.Kind.valueOf(kind.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("\"" + kind + "\" is no kind of office", e);
    }
  }

  private static String folded(String words) {
    return Spelling.lower(Spelling.plain(words));
  }
}
