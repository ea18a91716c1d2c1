package dev.readout.bench;

/** A part of the line, or what is measured beside it. */
public enum Stage {
  READ("read"),
  WORDS("tokens, tags, names, times"),
  PARSE("parse"),
  EXTRACT("link and extract"),
  MERGE("merge"),
  STORE("store"),
  /** All of these as {@code build} does them, some at the same time. */
  LINE("the whole line"),
  ALONE("CoreNLP's tokens, tags, names");

  private final String words;

  Stage(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
