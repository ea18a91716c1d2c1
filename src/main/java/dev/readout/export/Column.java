package dev.readout.export;

/** One kind of value in a {@link Table}; a value is text, and empty when there is none. */
record Column(String name, Type type) {
  enum Type {
    TEXT,
    /** "2024-03-12". */
    DAY,
    /** A whole number. */
    COUNT,
    /** A number with a point. */
    DECIMAL,
    /** Single words with semicolons between them, in order. */
    WORDS
  }

  static Column text(String name) {
    return new Column(name, Type.TEXT);
  }

  static Column day(String name) {
    return new Column(name, Type.DAY);
  }

  static Column count(String name) {
    return new Column(name, Type.COUNT);
  }

  static Column decimal(String name) {
    return new Column(name, Type.DECIMAL);
  }

  static Column words(String name) {
    return new Column(name, Type.WORDS);
  }
}
