package dev.readout.analyse;

import dev.readout.text.WordTable;
import java.util.List;
import java.util.Set;

/**
 * Mends names beside two titles of theirs, which a parser takes for two people: in "the president
 * and chief executive, Anna Brandt, said" one person speaks.
 */
final class NamesWithTitles {
  /** What somebody is besides another office in the same firm: "founder and CEO". */
  private static final Set<String> SECOND = WordTable.set("second-title");

  private final Repairs repairs;

  private NamesWithTitles(Repairs repairs) {
    this.repairs = repairs;
  }

  /** Mends the parse in place. */
  static void mend(Repairs repairs) {
    NamesWithTitles names = new NamesWithTitles(repairs);
    for (int word = 1; word < repairs.size(); word++) {
      names.apposed(word);
      names.joined(word);
      names.unclosed(word);
    }
  }

  /** "the president and chief executive, Anna Brandt": the name stands for both. */
  private void apposed(int name) {
    if (!repairs.token(name).isProperNoun() || !repairs.relation(name).equals("appos")) {
      return;
    }
    int first = repairs.first(name);
    int above = repairs.governor(name);
    int title = repairs.relation(above).equals("conj") ? repairs.governor(above) : above;
    boolean named = repairs.token(first).isProperNoun() && repairs.lower(first - 1).equals(",");
    List<Integer> others = repairs.children(title, "conj");
    if (named
        && isTitle(title)
        && others.size() == 1
        && isTitle(others.get(0))
        && isBare(others.get(0))) {
      lead(name, title);
    }
  }

  /** "the president and CEO Jan Kowal": of one firm, so one person. */
  private void joined(int name) {
    int title = repairs.governor(name);
    boolean second =
        repairs.relation(name).equals("conj")
            && repairs.token(name).isProperNoun()
            && isTitle(title)
            && repairs.first(name) < name
            && repairs.children(name, "compound", "amod").stream()
                .anyMatch(word -> SECOND.contains(repairs.lower(word)));
    if (second && isBare(name)) {
      lead(name, title);
    }
  }

  /** "Jan Kowal, president of Acme said": without its second comma the name hangs elsewhere. */
  private void unclosed(int title) {
    int comma = repairs.first(title) - 1;
    int verb = repairs.governor(title);
    boolean misread =
        repairs.relation(title).equals("nsubj")
            && isTitle(title)
            && isBare(title)
            && comma > 0
            && repairs.lower(comma).equals(",")
            && repairs.token(comma - 1).isProperNoun()
            && Detour.isSaying(repairs.token(verb))
            && repairs.relation(verb).equals("parataxis");
    if (misread) {
      saidBy(comma - 1, title, verb);
    }
  }

  private void saidBy(int name, int title, int verb) {
    int above = repairs.governor(verb);
    repairs.hang(verb, repairs.governor(above), repairs.relation(above));
    if (above == name) {
      repairs.children(name, "dep").stream()
          .filter(word -> word > verb)
          .forEach(word -> repairs.hang(word, verb, "ccomp"));
    } else {
      repairs.hang(above, verb, "ccomp");
    }
    repairs.hang(name, verb, "nsubj");
    repairs.hang(title, name, "appos");
  }

  /** Puts the name where its title stood, and hangs the title on it. */
  private void lead(int name, int title) {
    repairs.hang(name, repairs.governor(title), repairs.relation(title));
    repairs.hang(title, name, "compound");
  }

  private boolean isTitle(int word) {
    return word != Tree.ROOT && repairs.token(word).pos().equals("NN");
  }

  /** True without an article or possessor of its own: "a spy and his wife" are two. */
  private boolean isBare(int word) {
    return repairs.token(word).isNoun()
        && !repairs.token(word).pos().endsWith("S")
        && repairs.children(word, "det", "nmod:poss").isEmpty();
  }
}
