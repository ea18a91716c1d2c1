package dev.readout.ask;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;

/** How an answer is written. */
public enum AnswerFormat {
  TEXT,
  JSON,
  CSV,
  TSV,
  XML;

  /**
   * The format of this name, in any case.
   *
   * @throws QuestionException when there is none
   */
  public static AnswerFormat named(String name) {
    for (AnswerFormat each : values()) {
      if (each.word().equalsIgnoreCase(name)) {
        return each;
      }
    }
    String allowed =
        Arrays.stream(values()).map(AnswerFormat::word).collect(Collectors.joining(", "));
    throw new QuestionException("--format " + name + " is not a format; there are " + allowed);
  }

  /** "json". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  RowSetWriter writer() {
    Lang lang =
        switch (this) {
          case JSON -> ResultSetLang.RS_JSON;
          case CSV -> ResultSetLang.RS_CSV;
          case TSV -> ResultSetLang.RS_TSV;
          case XML -> ResultSetLang.RS_XML;
          case TEXT -> throw new IllegalArgumentException("text has no Jena writer");
        };
    return RowSetWriterRegistry.getFactory(lang).create(lang);
  }
}
