package dev.readout.link;

import dev.readout.know.Office;
import dev.readout.vocab.Key;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who holds the office that a description names: "the German chancellor", "the prime minister". */
final class OfficeHolders {
  private final Offices offices;
  private final Memory memory;
  private final Recency recency;
  private final Belonging belonging;

  OfficeHolders(Offices offices, Memory memory, Belonging belonging) {
    this.offices = offices;
    this.memory = memory;
    this.recency = memory.recency();
    this.belonging = belonging;
  }

  Optional<List<Who>> of(NounPhrase phrase, List<Reference> here) {
    Optional<Office> office = office(phrase);
    if (office.isEmpty()
        || phrase.isIndefinite()
        || office.get().kind() == Office.Kind.SPOKESPERSON
            && Peers.possessor(phrase, here).isPresent()
        || phrase.hasWord("former", "ex", "then", "new", "next")) {
      return Optional.empty();
    }
    List<Key> countries = new ArrayList<>(belonging.countries(phrase, here));
    Optional<Reference> listed =
        countries.size() == 1 ? listedBefore(phrase, here) : Optional.empty();
    listed.flatMap(Belonging::country).ifPresent(country -> countries.add(0, country));
    if (countries.isEmpty()) {
      return phrase.isPlural() ? Optional.empty() : bareOffice(phrase, office.get());
    }
    if (countries.size() > 1 && !phrase.isPlural()) {
      return Optional.empty();
    }
    List<Who> holders = new ArrayList<>();
    for (Key country : countries) {
      Optional<Who> named = recency.holderNamed(country, singular(phrase, phrase.head()));
      named
          .or(() -> memory.titles().holder(country, office.get()))
          .or(() -> offices.holder(office.get(), country))
          .ifPresent(holders::add);
    }
    if (holders.size() > 1) {
      listed.ifPresent(here::remove);
    }
    return holders.size() == countries.size() && !phrase.isPlural() || holders.size() > 1
        ? Optional.of(holders)
        : Optional.empty();
  }

  /** "US, Russian presidents": the country that stands as a name before a comma or "and". */
  private static Optional<Reference> listedBefore(NounPhrase phrase, List<Reference> here) {
    int separator = phrase.first() - 1;
    boolean list =
        phrase.isPlural()
            && separator > 0
            && Set.of(",", "and").contains(phrase.sentence().token(separator).word());
    return list
        ? here.stream()
            .filter(each -> each.last() == separator - 1 && each.place().isPresent())
            .findFirst()
        : Optional.empty();
  }

  /** "the prime minister", "the minister": the one named so. */
  private Optional<List<Who>> bareOffice(NounPhrase phrase, Office office) {
    return recency
        .inOffice(office)
        .or(() -> phrase.isBare() ? recency.titled(lowerHead(phrase)) : Optional.empty());
  }

  private static String lowerHead(NounPhrase phrase) {
    return phrase.headLemma().toLowerCase(Locale.ROOT);
  }

  /** "the president", "the prime minister": nothing says of what. */
  boolean isBareOffice(NounPhrase phrase) {
    boolean alone =
        !phrase.isPlural()
            && phrase.hasWord("the")
            && !phrase.sentence().tree().has(phrase.head(), "nmod", "appos");
    return alone && offices.office(singular(phrase, phrase.first() + 1)).isPresent();
  }

  /** "the two foreign ministers": all words but article and number name the office. */
  boolean isOfficeAlone(NounPhrase phrase) {
    int from = phrase.first();
    while (from < phrase.head()
        && Set.of("DT", "CD", "PDT").contains(phrase.sentence().token(from).pos())) {
      from++;
    }
    return from < phrase.head() && offices.office(singular(phrase, from)).isPresent();
  }

  Optional<Office> office(NounPhrase phrase) {
    if (phrase.sentence().token(phrase.head()).word().matches("[ap]\\.m\\.?")) {
      return Optional.empty();
    }
    for (int from = phrase.first(); from <= phrase.head(); from++) {
      Optional<Office> office = offices.office(singular(phrase, from));
      if (office.isPresent()) {
        return office;
      }
    }
    return Optional.empty();
  }

  private static String singular(NounPhrase phrase, int from) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < phrase.head(); i++) {
      words.append(phrase.sentence().token(i).word().toLowerCase(Locale.ROOT)).append(' ');
    }
    String head = phrase.headLemma().toLowerCase(Locale.ROOT);
    boolean capitalised = phrase.sentence().token(phrase.head()).pos().equals("NNPS");
    return words.append(capitalised ? head.replaceFirst("s$", "") : head).toString();
  }
}
