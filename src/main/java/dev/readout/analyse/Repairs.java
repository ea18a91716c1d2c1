package dev.readout.analyse;

import dev.readout.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Mends in a fresh parse what the parser is known to misread time and again, by hanging a word or
 * two elsewhere. Each repair looks for one pattern and leaves the rest alone.
 */
final class Repairs {
  private final List<Token> tokens;
  private final int[] governors;
  private final String[] relations;

  /** Mends the parse of a sentence in place. */
  static void mend(List<Token> tokens, int[] governors, String[] relations) {
    Repairs repairs = new Repairs(tokens, governors, relations);
    for (int word = 0; word < tokens.size(); word++) {
      repairs.reducedPassive(word);
      repairs.phraseBeforeInfinitive(word);
    }
  }

  private Repairs(List<Token> tokens, int[] governors, String[] relations) {
    this.tokens = tokens;
    this.governors = governors;
    this.relations = relations;
  }

  /** "A ship seized by Iran was freed": the ship was freed, and seized before. */
  private void reducedPassive(int word) {
    boolean participle =
        tokens.get(word).pos().equals("VBN")
            && (relations[word].equals("csubj:pass") || relations[word].equals("csubj"))
            && governors[word] > word
            && children(word, "aux").isEmpty();
    List<Integer> subjects = participle ? children(word, "nsubj") : List.of();
    if (subjects.size() != 1 || subjects.get(0) > word) {
      return;
    }
    int noun = subjects.get(0);
    int verb = governors[word];
    hang(noun, verb, children(verb, "aux:pass").isEmpty() ? "nsubj" : "nsubj:pass");
    hang(word, noun, "acl");
  }

  /** "called on Chad to leave", "came to Lima to protest": the name belongs to the verb before. */
  private void phraseBeforeInfinitive(int word) {
    int clause = governors[word];
    boolean mark =
        relations[word].equals("mark")
            && (lower(word).equals("on") || lower(word).equals("to"))
            && tokens.get(word).pos().equals("IN")
            && clause > word
            && word > 0
            && governors[clause] == word - 1
            && tokens.get(word - 1).isVerb();
    List<Integer> subjects = mark ? children(clause, "nsubj") : List.of();
    if (subjects.size() != 1 || subjects.get(0) < word) {
      return;
    }
    int verb = governors[clause];
    int noun = subjects.get(0);
    hang(noun, verb, "obl");
    hang(word, noun, "case");
    relations[clause] = lower(word).equals("on") ? "xcomp" : "advcl";
  }

  private void hang(int word, int governor, String relation) {
    governors[word] = governor;
    relations[word] = relation;
  }

  private List<Integer> children(int governor, String relation) {
    List<Integer> found = new ArrayList<>();
    for (int word = 0; word < governors.length; word++) {
      boolean fits = relations[word].equals(relation) || relations[word].startsWith(relation + ":");
      if (governors[word] == governor && fits) {
        found.add(word);
      }
    }
    return found;
  }

  private String lower(int word) {
    return tokens.get(word).word().toLowerCase(java.util.Locale.ROOT);
  }
}
