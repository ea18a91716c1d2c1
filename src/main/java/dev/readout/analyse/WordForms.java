package dev.readout.analyse;

import java.util.List;

/** Makes the forms of words and keeps each until another needs its slot. */
final class WordForms {
  private static final int SLOTS = 1 << 14;

  private final NameModel model;
  private final WordForm outside;
  private final Kept[] kept = new Kept[SLOTS];

  WordForms(NameModel model) {
    this.model = model;
    this.outside = WordForm.outside(model);
  }

  private record Kept(String word, WordForm form) {}

  FormedSentence of(List<String> words, List<String> tags) {
    return new FormedSentence(words.stream().map(this::form).toList(), tags, outside);
  }

  private WordForm form(String word) {
    int slot = word.hashCode() * 0x9E3779B9 >>> 18;
    Kept there = kept[slot];
    if (there == null || !there.word().equals(word)) {
      there = new Kept(word, WordForm.of(word, model));
      kept[slot] = there;
    }
    return there.form();
  }
}
