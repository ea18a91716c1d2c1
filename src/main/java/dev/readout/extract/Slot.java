package dev.readout.extract;

import java.util.Locale;

/**
 * Where an argument stands beside its predicate: {@code subj}, {@code obj}, {@code iobj}, {@code
 * comp}, {@code poss}, {@code adj}, or the preposition before it.
 */
record Slot(String name) {
  static final Slot SUBJECT = new Slot("subj");
  static final Slot OBJECT = new Slot("obj");
  static final Slot INDIRECT_OBJECT = new Slot("iobj");
  static final Slot COMPLEMENT = new Slot("comp");
  static final Slot POSSESSOR = new Slot("poss");
  static final Slot ADJECTIVE = new Slot("adj");

  static Slot preposition(String words) {
    return new Slot(words.toLowerCase(Locale.ROOT));
  }
}
