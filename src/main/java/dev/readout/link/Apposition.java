package dev.readout.link;

import dev.readout.analyse.AnalysedSentence;
import dev.readout.analyse.Tree;
import dev.readout.text.Token;
import dev.readout.vocab.EntityClass;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The names that stand beside a description and tell who it is: "his predecessor, Anna Brandt",
 * "the head of the union, Captain Jan Kowal,".
 *
 * <p>The tree is asked first. Parsers often lose a name behind a long description, so what stands
 * between commas is looked at as well.
 */
final class Apposition {
  private static final int LONGEST_TAIL = 10;
  private static final int LONGEST_TITLE = 5;
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> TAIL =
      Set.of("IN", "TO", "DT", "CD", "POS", "PRP$", "HYPH", "NN", "NNS", "NNP", "NNPS", "JJ");
  private static final Set<String> TITLE =
      Set.of("DT", "POS", "PRP$", "HYPH", "NN", "NNP", "JJ", "JJR", "JJS");

  private final PersonNouns nouns;

  Apposition(PersonNouns nouns) {
    this.nouns = nouns;
  }

  /** Those of the names that say who a phrase means; none when it stands alone. */
  List<Who> of(NounPhrase phrase, List<Reference> names) {
    List<Who> inTree = inTree(phrase.sentence(), phrase.head(), names);
    return inTree.isEmpty() && !phrase.isPlural()
        ? inLine(phrase, names).map(Reference::who).orElse(List.of())
        : inTree;
  }

  /** "his predecessor, Anna Brandt" is Anna Brandt, "both leaders - Brandt and Kowal" the two. */
  private static List<Who> inTree(AnalysedSentence sentence, int word, List<Reference> names) {
    Tree tree = sentence.tree();
    Set<Integer> heads = new LinkedHashSet<>();
    if (tree.is(word, "appos")) {
      heads.add(tree.governor(word));
    }
    for (int child : tree.children(word, "appos", "dep")) {
      heads.add(child);
      heads.addAll(tree.children(child, "conj"));
    }
    return names.stream()
        .filter(Reference::isName)
        .filter(each -> heads.contains(each.head()) && !isNextSubject(sentence, each))
        .flatMap(each -> each.who().stream())
        .filter(who -> !who.isA(EntityClass.PLACE))
        .distinct()
        .toList();
  }

  /** "When he met the envoy, Anna Brandt left": a name behind a comma that goes straight on. */
  private static boolean isNextSubject(AnalysedSentence sentence, Reference name) {
    return name.first() > 0
        && sentence.token(name.first() - 1).word().equals(",")
        && name.last() + 1 < sentence.size()
        && FINITE.contains(sentence.token(name.last() + 1).pos());
  }

  /** The person named between the comma that ends the phrase and the next one. */
  private Optional<Reference> inLine(NounPhrase phrase, List<Reference> names) {
    AnalysedSentence sentence = phrase.sentence();
    int comma = tailEnd(sentence, phrase.head());
    if (comma < 0 || isFronted(phrase, comma)) {
      return before(phrase, names, comma);
    }
    return named(sentence, comma, names).or(() -> before(phrase, names, comma));
  }

  /**
   * The comma after a phrase and what belongs to it; -1 when another person or verb comes first.
   */
  private int tailEnd(AnalysedSentence sentence, int head) {
    int at = head + 1;
    while (at < sentence.size() && at - head <= LONGEST_TAIL) {
      Token token = sentence.token(at);
      if (token.word().equals(",")) {
        return at;
      }
      if (!TAIL.contains(token.pos()) || isPerson(sentence, at)) {
        return -1;
      }
      at++;
    }
    return -1;
  }

  private boolean isPerson(AnalysedSentence sentence, int word) {
    String pos = sentence.token(word).pos();
    return pos.equals("NN")
        && !sentence.tree().is(word, "compound")
        && nouns
            .kind(sentence.lemma(word))
            .filter(kind -> kind == PersonNouns.Kind.PERSON)
            .isPresent();
  }

  /** "After talks with the minister, Anna Brandt left": what comes first is no apposition. */
  private static boolean isFronted(NounPhrase phrase, int comma) {
    AnalysedSentence sentence = phrase.sentence();
    boolean begun =
        sentence.tokens().subList(0, comma).stream()
            .anyMatch(token -> FINITE.contains(token.pos()));
    return !begun && sentence.tree().has(phrase.head(), "case");
  }

  private static Optional<Reference> named(
      AnalysedSentence sentence, int comma, List<Reference> names) {
    int at = comma + 1;
    while (at < sentence.size() && at - comma <= LONGEST_TITLE + 1) {
      int from = at;
      Optional<Reference> name =
          names.stream().filter(each -> each.isName() && each.first() == from).findFirst();
      if (name.isPresent() && isPerson(name.get())) {
        return name.filter(each -> isClosed(sentence, each, names));
      }
      if (!TITLE.contains(sentence.token(at).pos())) {
        return Optional.empty();
      }
      at++;
    }
    return Optional.empty();
  }

  private static boolean isPerson(Reference name) {
    return name.who().size() == 1 && name.who().get(0).type() == EntityClass.PERSON;
  }

  /**
   * True for a name that a comma or the sentence's end closes, unless it is the first of a list.
   */
  private static boolean isClosed(
      AnalysedSentence sentence, Reference name, List<Reference> names) {
    int end = name.last() + 1;
    if (end >= sentence.size()) {
      return true;
    }
    boolean closed =
        Set.of(",", ".", ";", ":", "-", "--", "–", "—").contains(sentence.token(end).word());
    int next =
        end + 1 < sentence.size() && sentence.lemma(end + 1).equals("and") ? end + 2 : end + 1;
    boolean list = names.stream().anyMatch(each -> each.first() == next && isPerson(each));
    return closed && !list || sentence.token(end).pos().equals("WP");
  }

  /** "Jan Kowal, the head of the union, left": the phrase fills the room between two commas. */
  private static Optional<Reference> before(NounPhrase phrase, List<Reference> names, int comma) {
    AnalysedSentence sentence = phrase.sentence();
    int open = phrase.first() - 1;
    boolean closed =
        comma > 0
            || phrase.head() + 1 < sentence.size()
                && sentence.token(phrase.head() + 1).word().equals(".");
    if (!closed || open < 1 || !sentence.token(open).word().equals(",")) {
      return Optional.empty();
    }
    return names.stream()
        .filter(each -> each.isName() && each.last() == open - 1 && isPerson(each))
        .filter(each -> !isObliqueFirst(sentence, each, open))
        .findFirst();
  }

  private static boolean isObliqueFirst(AnalysedSentence sentence, Reference name, int open) {
    boolean begun =
        sentence.tokens().subList(0, open).stream().anyMatch(token -> FINITE.contains(token.pos()));
    return !begun && name.first() > 0 && sentence.token(0).pos().matches("IN|VBG|VBN|TO");
  }
}
