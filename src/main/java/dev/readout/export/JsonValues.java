package dev.readout.export;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;

/** The values of a table in JSON. */
final class JsonValues {
  private JsonValues() {}

  static void write(JsonWriter json, Column column, String value) throws IOException {
    switch (column.type()) {
      case TEXT, DAY -> json.value(value);
      case COUNT, DECIMAL -> json.value(new BigDecimal(value));
      case WORDS -> {
        json.beginArray();
        for (String word : value.split(";")) {
          json.value(word);
        }
        json.endArray();
      }
    }
  }
}
