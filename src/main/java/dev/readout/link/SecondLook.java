package dev.readout.link;

import dev.readout.analyse.AnalysedSentence;
import dev.readout.analyse.Name;
import dev.readout.know.Known;
import dev.readout.vocab.EntityClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the names of a whole article tell about each of them: that "off Rhodes" names no person and
 * "the Houthis" a body, that "the Brandt-Kowal talks" are of two.
 */
final class SecondLook {
  private static final Set<String> WHERE =
      Set.of("in", "near", "off", "outside", "inside", "across", "throughout");

  /** After these "in" is followed by whom one trusts. */
  private static final Set<String> TRUSTING =
      Set.of("trust", "confidence", "faith", "interest", "interested", "believe", "belief", "hope");

  private final List<AnalysedSentence> sentences;
  private final List<List<NamedSpan>> found;
  private final Set<String> surnames;
  private final Set<String> fullSurnames;
  private final Set<String> places;

  SecondLook(List<AnalysedSentence> sentences, List<List<NamedSpan>> found) {
    this.sentences = sentences;
    this.found = found;
    List<NamedSpan> people =
        found.stream().flatMap(List::stream).filter(NamedSpan::isPerson).toList();
    this.surnames = people.stream().map(NamedSpan::lastWord).collect(Collectors.toSet());
    this.fullSurnames =
        people.stream()
            .filter(name -> !name.isSingle())
            .map(NamedSpan::lastWord)
            .collect(Collectors.toSet());
    this.places =
        people.stream().filter(this::isWhere).map(NamedSpan::surface).collect(Collectors.toSet());
  }

  /** The names of each sentence, in reading order. */
  List<List<NamedSpan>> names() {
    List<List<NamedSpan>> revised = new ArrayList<>();
    for (AnalysedSentence sentence : sentences) {
      List<NamedSpan> here = new ArrayList<>();
      for (NamedSpan name : found.get(sentence.index())) {
        here.addAll(hyphenated(sentence, placed(body(sentence, name))));
      }
      revised.add(List.copyOf(here));
    }
    return revised;
  }

  /** True for a name taken for a person's that stands where a place does. */
  private boolean isWhere(NamedSpan name) {
    AnalysedSentence sentence = sentences.get(name.sentence());
    int before = name.first() - 1;
    if (before < 0 || !name.title().isEmpty() || !WHERE.contains(lower(sentence, before))) {
      return false;
    }
    boolean trusted = before > 0 && TRUSTING.contains(sentence.lemma(before - 1));
    boolean owner =
        name.last() + 1 < sentence.size()
            && sentence.token(name.last() + 1).pos().matches("POS|NNP?S?");
    boolean person =
        name.isSingle()
            ? fullSurnames.contains(name.surface())
            : name.known().stream().anyMatch(known -> known.type() == EntityClass.PERSON);
    return !trusted && !owner && !person && !isTitled(name.surface());
  }

  private boolean isTitled(String surface) {
    return found.stream()
        .flatMap(List::stream)
        .anyMatch(name -> name.surface().equals(surface) && !name.title().isEmpty());
  }

  private NamedSpan placed(NamedSpan name) {
    return name.isPerson() && places.contains(name.surface()) ? name.as(Name.Kind.LOCATION) : name;
  }

  /** "the Houthis": nobody is called so with an article, while a body is. */
  private static NamedSpan body(AnalysedSentence sentence, NamedSpan name) {
    boolean article =
        name.isPerson()
            && name.isSingle()
            && name.first() > 0
            && lower(sentence, name.first() - 1).equals("the")
            && (name.last() + 1 == sentence.size() || !sentence.token(name.last() + 1).isNoun());
    return article && name.known().stream().map(Known::type).anyMatch(SecondLook::isBody)
        ? name.as(Name.Kind.ORGANIZATION)
        : name;
  }

  private static boolean isBody(EntityClass type) {
    return type.isA(EntityClass.ORGANIZATION);
  }

  private List<NamedSpan> hyphenated(AnalysedSentence sentence, NamedSpan name) {
    boolean two =
        name.length() == 3
            && sentence.token(name.first() + 1).word().equals("-")
            && surnames.contains(sentence.token(name.first()).word())
            && surnames.contains(sentence.token(name.last()).word());
    return two
        ? List.of(person(sentence, name.first()), person(sentence, name.last()))
        : List.of(name);
  }

  private static NamedSpan person(AnalysedSentence sentence, int word) {
    return new NamedSpan(
        sentence.index(),
        word,
        word,
        Optional.of(Name.Kind.PERSON),
        sentence.words(word, word),
        List.of(),
        "");
  }

  private static String lower(AnalysedSentence sentence, int word) {
    return sentence.token(word).word().toLowerCase(Locale.ROOT);
  }
}
