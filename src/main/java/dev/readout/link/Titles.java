package dev.readout.link;

import dev.readout.analyse.AnalysedSentence;
import dev.readout.know.Authority;
import dev.readout.know.Known;
import dev.readout.know.Office;
import dev.readout.text.Token;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.Key;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an article calls its people: titles, the country that goes with them, the office. */
final class Titles {
  private static final int LONGEST = 6;

  private final Authority authority;
  private final Honorifics honorifics;
  private final Genders genders;
  private final Map<Key, Who> people = new LinkedHashMap<>();
  private final Map<Key, Set<String>> titles = new HashMap<>();
  private final Map<Key, Key> countries = new HashMap<>();
  private final Map<Key, Office> offices = new HashMap<>();

  Titles(Authority authority, Honorifics honorifics, Genders genders) {
    this.authority = authority;
    this.honorifics = honorifics;
    this.genders = genders;
  }

  /** The one person whom the article calls the holder of an office in a country. */
  Optional<Who> holder(Key country, Office office) {
    List<Who> holders =
        people.values().stream()
            .filter(who -> country(who).equals(Optional.of(country)))
            .filter(who -> office(who).filter(held -> isSame(office, held)).isPresent())
            .toList();
    return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
  }

  /** A president is a leader as well. */
  private static boolean isSame(Office asked, Office held) {
    return asked.kind() == held.kind()
        || asked.kind() == Office.Kind.LEADER && LEADING.contains(held.kind());
  }

  private static final Set<Office.Kind> LEADING =
      EnumSet.of(Office.Kind.HEAD_OF_STATE, Office.Kind.HEAD_OF_GOVERNMENT, Office.Kind.LEADER);
  private static final Set<Office.Kind> NOT_SERVING =
      EnumSet.of(Office.Kind.HEAD_OF_BODY, Office.Kind.OTHER);

  /** True for the head of a state or of its government. */
  boolean leads(Who who) {
    return office(who).filter(office -> LEADING.contains(office.kind())).isPresent();
  }

  /** True for who holds an office under such a head: a minister, an envoy. */
  boolean serves(Who who) {
    return office(who)
        .filter(office -> !LEADING.contains(office.kind()))
        .filter(office -> !NOT_SERVING.contains(office.kind()))
        .isPresent();
  }

  /** "German Chancellor Anna Brandt": the words before the name, and those in apposition. */
  void note(AnalysedSentence sentence, Reference name) {
    Who who = name.who().get(0);
    people.putIfAbsent(who.key(), who);
    int from = name.first();
    while (from > 0 && name.first() - from < LONGEST && isTitle(sentence.token(from - 1))) {
      from--;
      word(sentence, from, who);
    }
    office(sentence, from, name.first())
        .ifPresent(office -> offices.putIfAbsent(who.key(), office));
    if (sentence.tree().isParsed()) {
      sentence.tree().children(name.head(), "appos").stream()
          .map(word -> sentence.lemma(word).toLowerCase(Locale.ROOT))
          .forEach(title -> add(who, title));
    }
  }

  private static boolean isTitle(Token token) {
    return token.isNoun()
        || token.pos().equals("JJ")
        || token.pos().equals("POS")
        || token.word().equalsIgnoreCase("of");
  }

  private void word(AnalysedSentence sentence, int at, Who who) {
    String word = sentence.token(at).word();
    honorifics.gender(word).ifPresent(gender -> genders.learn(who, gender));
    add(who, sentence.lemma(at).toLowerCase(Locale.ROOT));
    country(sentence, at).ifPresent(country -> countries.putIfAbsent(who.key(), country));
  }

  private Optional<Key> country(AnalysedSentence sentence, int word) {
    return Demonym.endingAt(authority, sentence, word)
        .map(Demonym::country)
        .or(
            () ->
                authority.named(sentence.token(word).word()).stream()
                    .filter(known -> known.type() == EntityClass.COUNTRY)
                    .findFirst())
        .map(Known::key);
  }

  private Optional<Office> office(AnalysedSentence sentence, int from, int to) {
    for (int first = from; first < to; first++) {
      Optional<Office> office =
          authority.office(sentence.words(first, to - 1).toLowerCase(Locale.ROOT));
      if (office.isPresent()) {
        return office;
      }
    }
    return Optional.empty();
  }

  /**
   * Takes a description for a title: "the union's chief, Anna Brandt".
   *
   * @param named the countries it names
   */
  void describe(Who who, String noun, Optional<Office> office, List<Key> named) {
    add(who, noun);
    office.ifPresent(each -> offices.putIfAbsent(who.key(), each));
    if (named.size() == 1) {
      countries.putIfAbsent(who.key(), named.get(0));
    }
  }

  /** "her counterpart, Jan Kowal": he is what she is. */
  void share(Who who, Who peer) {
    Set.copyOf(titles.getOrDefault(who.key(), Set.of())).forEach(title -> add(peer, title));
    office(who).ifPresent(office -> offices.putIfAbsent(peer.key(), office));
  }

  private void add(Who who, String title) {
    titles
        .computeIfAbsent(who.key(), key -> new LinkedHashSet<>())
        .add(title.toLowerCase(Locale.ROOT));
  }

  boolean bears(Who who, String title) {
    return titles.getOrDefault(who.key(), Set.of()).contains(title);
  }

  /** The country a person is known to serve, or that stood beside a title. */
  Optional<Key> country(Who who) {
    return who.country().or(() -> Optional.ofNullable(countries.get(who.key())));
  }

  /** The office that stood before or beside a name. */
  Optional<Office> office(Who who) {
    return Optional.ofNullable(offices.get(who.key()));
  }
}
