package dev.readout.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.readout.export.Spreadsheet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A list as programs read it.
 *
 * @param columns the names, the same in every row
 * @param rows the values of each row by column; none, one or several
 * @param total how many rows there are on all pages
 */
public record Listing(List<String> columns, List<List<List<String>>> rows, int total) {
  /** The most rows on one page. */
  public static final int PAGE = 1000;

  /** {@code {"total": 2, "items": [{"name": ["x"]}, ...]}}: a list for each column. */
  public String json() {
    JsonArray items = new JsonArray();
    for (List<List<String>> row : rows) {
      JsonObject item = new JsonObject();
      for (int i = 0; i < columns.size(); i++) {
        JsonArray values = new JsonArray();
        row.get(i).forEach(value -> values.add(new JsonPrimitive(value)));
        item.add(columns.get(i), values);
      }
      items.add(item);
    }
    JsonObject list = new JsonObject();
    list.addProperty("total", total);
    list.add("items", items);
    return list + "\n";
  }

  /** As in RFC 4180, several values in a cell parted by "; ". */
  public String csv() {
    return Spreadsheet.line(columns)
        + rows.stream()
            .map(row -> row.stream().map(each -> String.join("; ", each)).toList())
            .map(Spreadsheet::line)
            .collect(Collectors.joining());
  }
}
