package dev.readout.gather;

import dev.readout.know.Entry;
import java.util.List;
import java.util.Set;

/**
 * The alternate names of GeoNames (alternateNames.txt, alternateNamesV2.txt): English names for its
 * places, and their Wikidata ids, which stand there as the language "wkdt".
 */
final class AlternateNamesForm implements Form {
  private static final int FEWEST_COLUMNS = 4;
  private static final Set<String> READ = Set.of("", "en", "abbr");

  @Override
  public List<Entry> read(String line) {
    List<String> cells = Cells.of(line);
    if (cells.size() < FEWEST_COLUMNS) {
      throw new IllegalArgumentException(
          "a line of alternate names has %d columns or more, this one %d"
              .formatted(FEWEST_COLUMNS, cells.size()));
    }
    String id = GeoNamesForm.id(cells.get(1));
    String name = cells.get(3);
    if (cells.get(2).equals("wkdt")) {
      return List.of(Entry.adding(id, Cells.wikidata(name), List.of()));
    }
    return READ.contains(cells.get(2)) ? List.of(Entry.adding(id, "", List.of(name))) : List.of();
  }
}
