package dev.readout.extract;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One line of the lexicon with its example, and whether a reading of the example bears it out.
 *
 * @param kind its file and what sort of line it is: {@code verbs.blocking}
 * @param words the trigger, verb or context word
 * @param expected its class or effect
 */
record LexiconExample(String kind, String words, String expected, String text) {
  private static final Map<String, String> FACTUALITY =
      Map.ofEntries(
          Map.entry("fact", "Happened"),
          Map.entry("report", "Happened"),
          Map.entry("unnamed", "unnamed"),
          Map.entry("happened", "Happened"),
          Map.entry("other", "Happened"),
          Map.entry("plan", "Planned"),
          Map.entry("planned", "Planned"),
          Map.entry("deny", "DidNotHappen"),
          Map.entry("didnothappen", "DidNotHappen"),
          Map.entry("allege", "Alleged"),
          Map.entry("unclear", "Unclear"));

  static List<LexiconExample> all() {
    return Stream.of(
            rows("verbs.tsv", 4).map(row -> event("verbs", row)),
            rows("nouns.tsv", 4).map(row -> event("nouns", row)),
            rows("contexts.tsv", 4).map(row -> effect("contexts", row[0], row[2], row[3])),
            rows("support.tsv", 4).map(row -> effect("support", row[0], row[1], row[3])),
            rows("phrases.tsv", 2)
                .map(row -> new LexiconExample("phrases.blocking", row[0], "-", row[1])))
        .flatMap(each -> each)
        .toList();
  }

  private static Stream<String[]> rows(String file, int columns) {
    return Lexicon.rows(file, columns).stream();
  }

  private static LexiconExample event(String file, String[] row) {
    String kind = file + (row[0].equals("-") ? ".blocking" : ".telling");
    return new LexiconExample(kind, row[1], row[0], row[3].trim());
  }

  private static LexiconExample effect(String file, String word, String effect, String text) {
    String kind = file + (Set.of("drop", "ask").contains(effect) ? ".blocking" : ".telling");
    return new LexiconExample(kind, word, effect, text.trim());
  }

  boolean isRead(List<Set<String>> found) {
    return switch (kind) {
      case "verbs.telling", "nouns.telling" -> any(found, expected);
      case "verbs.blocking" -> found.stream().noneMatch(facts -> isOwn(facts, "by verb:"));
      case "nouns.blocking" -> found.stream().noneMatch(facts -> isOwn(facts, "by noun:"));
      case "contexts.telling", "support.telling" -> any(found, FACTUALITY.get(expected));
      case "contexts.blocking" ->
          found.stream().allMatch(facts -> isOwn(facts, "by verb:") || isOwn(facts, "by noun:"));
      case "support.blocking" ->
          found.stream().flatMap(Set::stream).noneMatch(fact -> fact.startsWith("by noun:"));
      default -> found.isEmpty();
    };
  }

  private static boolean any(List<Set<String>> found, String fact) {
    return found.stream().anyMatch(facts -> facts.contains(fact));
  }

  /** True when the line's own word told this. */
  private boolean isOwn(Set<String> facts, String by) {
    return facts.stream()
        .filter(fact -> fact.startsWith(by))
        .map(fact -> lemma(fact.substring(by.length()), by))
        .anyMatch(lemma(words, by)::equals);
  }

  private static String lemma(String trigger, String by) {
    return (by.contains("verb") ? Trigger.verb(trigger) : Trigger.noun(trigger)).lemma();
  }

  @Override
  public String toString() {
    return String.join("\t", kind, expected, words, text);
  }
}
