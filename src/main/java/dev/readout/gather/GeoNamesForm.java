package dev.readout.gather;

import dev.readout.know.Entry;
import dev.readout.vocab.EntityClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The dumps of GeoNames, such as cities15000.txt, allCountries.txt: 19 columns without a header, as
 * its readme lists them. Spots, roads and what lies under water are left out.
 */
final class GeoNamesForm implements Form {
  static final int COLUMNS = 19;
  private static final Set<String> CLASSES = Set.of("A", "H", "L", "P", "T");

  @Override
  public List<Entry> read(String line) {
    List<String> cells = Cells.of(line);
    if (cells.size() != COLUMNS) {
      throw new IllegalArgumentException(
          "a line of GeoNames has %d columns, this one %d".formatted(COLUMNS, cells.size()));
    }
    if (!CLASSES.contains(cells.get(6))) {
      return List.of();
    }
    EntityClass type = cells.get(6).equals("P") ? EntityClass.CITY : EntityClass.PLACE;
    List<String> names = new ArrayList<>(List.of(cells.get(1), cells.get(2)));
    names.addAll(Cells.latin(cells.get(3), ','));
    return List.of(
        Entry.of(id(cells.get(0)), type, names, cells.get(8))
            .at(Cells.point(cells.get(4), cells.get(5)))
            .ranked(Cells.count(cells.get(14))));
  }

  static String id(String number) {
    if (!number.matches("\\d+")) {
      throw new IllegalArgumentException("\"" + number + "\" is not a number of GeoNames");
    }
    return "geonames-" + number;
  }
}
