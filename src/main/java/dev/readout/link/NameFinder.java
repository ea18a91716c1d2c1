package dev.readout.link;

import dev.readout.analyse.AnalysedSentence;
import dev.readout.analyse.Name;
import dev.readout.know.Authority;
import dev.readout.know.Match;
import dev.readout.text.Part;
import dev.readout.text.Token;
import dev.readout.vocab.EntityClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the names of a sentence: what the engine tags and what the authority knows, reconciled. */
final class NameFinder {
  private static final int LONGEST_TITLE = 5;
  private static final int LONGEST_TAIL = 8;
  private static final Set<String> ATTRIBUTE = Set.of("IN", "DT", "JJ", "POS", "CC", "PRP$");

  private final Authority authority;
  private final PersonNouns nouns;
  private final UntaggedNames untagged;

  NameFinder(Authority authority, Honorifics honorifics, PersonNouns nouns) {
    this.authority = authority;
    this.nouns = nouns;
    this.untagged = new UntaggedNames(authority, honorifics);
  }

  /** The names of each sentence. */
  List<List<NamedSpan>> find(List<AnalysedSentence> sentences) {
    Set<String> within = UntaggedNames.properNounsWithin(sentences);
    List<List<NamedSpan>> tagged = sentences.stream().map(each -> find(each, within)).toList();
    Introduced introduced = Introduced.by(tagged);
    List<List<NamedSpan>> found =
        sentences.stream()
            .map(sentence -> again(sentence, tagged.get(sentence.index()), introduced))
            .toList();
    return new SecondLook(sentences, found).names();
  }

  /** "invited Brandt", which the engine does not tag, where Anna Brandt was named in full. */
  private List<NamedSpan> again(
      AnalysedSentence sentence, List<NamedSpan> found, Introduced introduced) {
    List<NamedSpan> all = new ArrayList<>(found);
    for (Token token : sentence.tokens()) {
      int at = token.index();
      if (UntaggedNames.isFree(sentence, at, found)
          && stands(sentence, at)
          && introduced.isMeantBy(token.word(), authority)) {
        Optional<Name.Kind> person = Optional.of(Name.Kind.PERSON);
        all.add(untagged.span(sentence, at, at, person, authority.named(token.word())));
      }
    }
    all.sort(Comparator.comparingInt(NamedSpan::first));
    return List.copyOf(all);
  }

  /** True for a proper noun that is no part of a longer name. */
  private static boolean stands(AnalysedSentence sentence, int at) {
    boolean before = at > 0 && sentence.token(at - 1).isProperNoun();
    boolean after = at + 1 < sentence.size() && sentence.token(at + 1).isProperNoun();
    return !before && !after;
  }

  /** The names in reading order, without overlap; of two that overlap the longer stays. */
  private List<NamedSpan> find(AnalysedSentence sentence, Set<String> within) {
    List<NamedSpan> candidates = new ArrayList<>(tagged(sentence));
    List<NamedSpan> authority = known(sentence);
    candidates.removeIf(tag -> isSeveral(sentence, tag, authority));
    List<NamedSpan> engine = List.copyOf(candidates);
    for (NamedSpan known : authority) {
      boolean covered =
          engine.stream().anyMatch(tag -> tag.overlaps(known) && keepsItsOwn(tag, known));
      if (!covered) {
        candidates.removeIf(tag -> tag.overlaps(known));
        candidates.add(known);
      }
    }
    candidates.addAll(
        untagged.find(sentence, candidates).stream()
            .filter(name -> name.last() > 0 || within.contains(name.surface()))
            .toList());
    candidates.sort(Comparator.comparingInt(NamedSpan::first));
    return candidates;
  }

  /** "the European Union and United Nations": two names that the engine took for one. */
  private static boolean isSeveral(
      AnalysedSentence sentence, NamedSpan tag, List<NamedSpan> known) {
    List<NamedSpan> inside = known.stream().filter(tag::overlaps).toList();
    return inside.size() > 1
        && IntStream.rangeClosed(tag.first(), tag.last())
            .filter(
                at -> inside.stream().noneMatch(each -> each.first() <= at && at <= each.last()))
            .allMatch(at -> sentence.token(at).word().matches("and|,"));
  }

  /** "Bank of Kenya" is not Kenya, "Sydney Brandt" is not Sydney; but "PAP News Agency" is PAP. */
  private static boolean keepsItsOwn(NamedSpan tag, NamedSpan known) {
    return tag.length() > known.length()
        || tag.length() == known.length() && !tag.known().isEmpty();
  }

  private List<NamedSpan> tagged(AnalysedSentence sentence) {
    List<NamedSpan> found = new ArrayList<>();
    for (Name name : sentence.names()) {
      int first = leftAcrossHyphen(sentence, name.first());
      int last = rightAcrossHyphen(sentence, name.last());
      while (first < last && isEdge(sentence.token(first))) {
        first++;
      }
      while (last > first && isEdge(sentence.token(last))) {
        last--;
      }
      int begin = afterCutTitle(sentence, first, last);
      String surface = sentence.words(begin, last);
      if (!endsTitle(sentence, begin, last)
          && surface.chars().anyMatch(Character::isUpperCase)
          && authority.countryOfAdjective(surface).isEmpty()) {
        Name.Kind kind = kind(sentence, begin, last, begin > first, name.kind());
        found.add(
            untagged.span(sentence, begin, last, Optional.of(kind), authority.named(surface)));
      }
    }
    return found;
  }

  /** "opposition figure Jan Kowal" is a person, "campaign group Green Coast" is none. */
  private Name.Kind kind(
      AnalysedSentence sentence, int first, int last, boolean titled, Name.Kind engine) {
    Optional<PersonNouns.Kind> noun =
        first > 0 && sentence.token(first - 1).pos().equals("NN")
            ? nouns.kind(sentence.lemma(first - 1))
            : Optional.empty();
    if (titled
        || isDescribed(sentence, first, last)
        || last > first && noun.equals(Optional.of(PersonNouns.Kind.PERSON))) {
      return Name.Kind.PERSON;
    }
    boolean body = noun.isPresent() && noun.get() != PersonNouns.Kind.PERSON;
    return body && engine == Name.Kind.PERSON ? Name.Kind.ORGANIZATION : engine;
  }

  /** "Secretary of State": the engine takes the end of an office for a name. */
  private boolean endsTitle(AnalysedSentence sentence, int first, int last) {
    return first >= 2
        && sentence.token(first - 1).word().equals("of")
        && authority.office(sentence.words(first - 2, last).toLowerCase(Locale.ROOT)).isPresent();
  }

  /** "Minister of Foreign Affairs Anna Brandt", where the engine begins a name in mid-title. */
  private int afterCutTitle(AnalysedSentence sentence, int first, int last) {
    for (int end = last - 1; end >= first; end--) {
      for (int from = Math.max(0, first - LONGEST_TITLE); from < first; from++) {
        if (authority.office(sentence.words(from, end).toLowerCase(Locale.ROOT)).isPresent()) {
          return end + 1;
        }
      }
    }
    return first;
  }

  /** "the union's chief, Anna Brandt,": a name of two words or more set beside a person's noun. */
  private boolean isDescribed(AnalysedSentence sentence, int first, int last) {
    boolean between =
        first > 1
            && last > first
            && sentence.token(first - 1).word().equals(",")
            && last + 1 < sentence.size()
            && Set.of(",", ".").contains(sentence.token(last + 1).word());
    return between
        && authority.named(sentence.words(first, last)).isEmpty()
        && isPersonBefore(sentence, first - 2);
  }

  /** True when a person's noun or office stands before, with nothing but its attributes between. */
  private boolean isPersonBefore(AnalysedSentence sentence, int last) {
    for (int at = last; at >= 0 && last - at <= LONGEST_TAIL; at--) {
      String word = sentence.lemma(at).toLowerCase(Locale.ROOT);
      String pos = sentence.token(at).pos();
      if (pos.equals("NN") && nouns.isPerson(word)
          || pos.startsWith("NN") && authority.office(word).isPresent()) {
        return true;
      }
      if (!sentence.token(at).isNoun() && !ATTRIBUTE.contains(pos)) {
        return false;
      }
    }
    return false;
  }

  /** "Brathwaite-Clarke" is one name, also when the engine tags half of it. */
  private static int leftAcrossHyphen(AnalysedSentence sentence, int first) {
    return first >= 2 && isHyphenated(sentence, first - 1) ? first - 2 : first;
  }

  private static int rightAcrossHyphen(AnalysedSentence sentence, int last) {
    return last + 2 < sentence.size() && isHyphenated(sentence, last + 1) ? last + 2 : last;
  }

  private static boolean isHyphenated(AnalysedSentence sentence, int hyphen) {
    boolean tight =
        sentence.token(hyphen - 1).span().end() == sentence.token(hyphen).span().begin()
            && sentence.token(hyphen).span().end() == sentence.token(hyphen + 1).span().begin();
    return sentence.token(hyphen).word().equals("-")
        && tight
        && sentence.token(hyphen - 1).isProperNoun()
        && sentence.token(hyphen + 1).isProperNoun();
  }

  private static boolean isEdge(Token token) {
    return token.pos().equals("DT")
        || token.pos().equals("POS")
        || !UntaggedNames.hasLetter(token.word());
  }

  private List<NamedSpan> known(AnalysedSentence sentence) {
    List<String> words = sentence.tokens().stream().map(Token::word).toList();
    List<NamedSpan> found = new ArrayList<>();
    int from = 0;
    while (from < words.size()) {
      int length = longest(sentence, words, from);
      if (length > 0) {
        String surface = sentence.words(from, from + length - 1);
        found.add(
            untagged.span(
                sentence, from, from + length - 1, Optional.empty(), authority.named(surface)));
      }
      from += Math.max(1, length);
    }
    return found;
  }

  private int longest(AnalysedSentence sentence, List<String> words, int from) {
    if (!Character.isUpperCase(words.get(from).codePointAt(0)) || isSecondOfTwo(sentence, from)) {
      return 0;
    }
    return authority
        .longest(words, from)
        .filter(match -> match.to() - from > 1 || isTrusted(sentence, from, match))
        .filter(match -> !isCutShort(sentence, match))
        .filter(match -> !words.subList(from, match.to()).contains(","))
        .map(match -> match.to() - from)
        .orElse(0);
  }

  /** "King Omar Haddad" is not King Omar. */
  private static boolean isCutShort(AnalysedSentence sentence, Match match) {
    return match.candidates().get(0).type() == EntityClass.PERSON
        && sentence.part() == Part.BODY
        && match.to() < sentence.size()
        && UntaggedNames.isFree(sentence, match.to(), List.of());
  }

  /** "Syrian and Israeli forces" are forces of both, not some and the force of that name. */
  private boolean isSecondOfTwo(AnalysedSentence sentence, int word) {
    return word > 1
        && sentence.token(word - 1).pos().equals("CC")
        && authority.countryOfAdjective(sentence.token(word).word()).isPresent()
        && Demonym.endingAt(authority, sentence, word - 2).isPresent();
  }

  /**
   * A single word is taken on the authority's word alone when it names a state, a body or a big
   * place.
   */
  private static boolean isTrusted(AnalysedSentence sentence, int at, Match match) {
    if (match.common() || match.candidates().get(0).type() == EntityClass.PERSON) {
      return false;
    }
    boolean headline = sentence.part() == Part.HEADLINE;
    return headline || sentence.token(at).isProperNoun();
  }
}
