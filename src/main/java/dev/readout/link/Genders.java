package dev.readout.link;

import dev.readout.know.Authority;
import dev.readout.know.Gender;
import dev.readout.vocab.Key;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who of an article's people is a woman and who a man, as titles and given names tell. */
final class Genders {
  private static final Map<Gender, Set<String>> PRONOUNS =
      Map.of(
          Gender.FEMALE, Set.of("she", "her", "hers", "herself"),
          Gender.MALE, Set.of("he", "him", "his", "himself"));

  private final Authority authority;
  private final Map<Key, Gender> told = new HashMap<>();

  Genders(Authority authority) {
    this.authority = authority;
  }

  /** The gender of whom a pronoun in lower case stands for. */
  static Optional<Gender> ofPronoun(String pronoun) {
    return PRONOUNS.entrySet().stream()
        .filter(each -> each.getValue().contains(pronoun))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Learns it from a title: "Mrs Brandt". */
  void learn(Who who, Gender gender) {
    told.putIfAbsent(who.key(), gender);
  }

  /** False only for who is known to be of the other gender. */
  boolean mayBe(Who who, Gender gender) {
    Gender known = told.get(who.key());
    return known == null
        ? authority.gender(who.label()).map(gender::equals).orElse(true)
        : known == gender;
  }
}
