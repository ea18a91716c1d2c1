package dev.readout.analyse;

import java.util.List;

/**
 * The words of a sentence as the name tagger sees them, with nothing around it.
 *
 * @param outside what stands wherever there is no word
 */
record FormedSentence(List<WordForm> forms, List<String> tags, WordForm outside) {
  int size() {
    return forms.size();
  }

  WordForm form(int at) {
    return at >= 0 && at < forms.size() ? forms.get(at) : outside;
  }

  String text(int at) {
    return form(at).text();
  }

  /** True for "Paris" where the tagger before took it for a name. */
  boolean isProperNoun(int at) {
    return at >= 0 && at < tags.size() && tags.get(at).equals("NNP") && isCapitalised(at);
  }

  /** True for "Paris" but not for "P" or "PARIS". */
  boolean isCapitalised(int at) {
    String text = text(at);
    return text.length() > 1
        && (Character.isUpperCase(text.charAt(0)) || Character.isTitleCase(text.charAt(0)))
        && text.chars().skip(1).noneMatch(Character::isUpperCase);
  }

  /** True for "paris" but not for nothing. */
  boolean isWithoutCapital(int at) {
    return !text(at).isEmpty() && text(at).chars().noneMatch(Character::isUpperCase);
  }

  boolean hasLetter(int at) {
    return text(at).chars().anyMatch(Character::isLetter);
  }
}
