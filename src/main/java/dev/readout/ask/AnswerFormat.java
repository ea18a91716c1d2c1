package dev.readout.ask;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

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
}
