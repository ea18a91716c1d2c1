package dev.readout.link;

import dev.readout.know.Office;
import dev.readout.link.DescriptionWords.Sort;
import dev.readout.vocab.EntityClass;
import dev.readout.vocab.Key;
import java.util.List;
import java.util.Optional;

/** Whom a person's "counterpart" and "country" mean. */
final class Peers {
  private final Memory memory;
  private final Offices offices;
  private final Belonging belonging;

  Peers(Memory memory, Offices offices, Belonging belonging) {
    this.memory = memory;
    this.offices = offices;
    this.belonging = belonging;
  }

  /** "her Polish counterpart": who was named for Poland, else who holds the same office there. */
  List<Who> counterpart(NounPhrase phrase, List<Reference> here) {
    if (phrase.isPlural() || !memory.words().is(phrase.headLemma(), Sort.PEER)) {
      return List.of();
    }
    Optional<Who> whose = possessor(phrase, here);
    List<Key> others = abroad(phrase, here);
    if (others.size() != 1 || whose.isEmpty()) {
      return List.of();
    }
    Optional<Office> office =
        memory.titles().office(whose.get()).or(() -> offices.heldBy(whose.get()));
    return memory
        .recency()
        .onlyOf(others.get(0))
        .filter(who -> mayShare(office, who))
        .or(() -> office.flatMap(held -> offices.holder(held, others.get(0))))
        .stream()
        .toList();
  }

  /** A minister's counterpart is no president. */
  private boolean mayShare(Optional<Office> office, Who who) {
    Optional<Office> other = memory.titles().office(who);
    return office.isEmpty() || other.isEmpty() || office.get().kind() == other.get().kind();
  }

  /**
   * The countries of a description beside that of the person whose it is: "her Polish colleague".
   */
  List<Key> abroad(NounPhrase phrase, List<Reference> here) {
    Optional<Key> own = possessor(phrase, here).flatMap(memory.titles()::country);
    return belonging.countries(phrase, here).stream()
        .filter(key -> !own.equals(Optional.of(key)))
        .toList();
  }

  /** The person whose it is. */
  static Optional<Who> possessor(NounPhrase phrase, List<Reference> here) {
    return phrase.sentence().tree().children(phrase.head(), "nmod:poss").stream()
        .flatMap(word -> here.stream().filter(each -> each.covers(word)))
        .filter(each -> each.who().size() == 1)
        .map(each -> each.who().get(0))
        .filter(who -> who.type() == EntityClass.PERSON)
        .findFirst();
  }

  /** "his country", "her government": the country that a person serves. */
  Optional<Key> ownLand(NounPhrase phrase, List<Reference> here) {
    boolean land =
        !phrase.isPlural()
            && memory.words().is(phrase.headLemma(), Sort.LAND)
            && phrase.premodifiers().size() == 1
            && phrase.sentence().token(phrase.first()).pos().equals("PRP$");
    return land ? possessor(phrase, here).flatMap(memory.titles()::country) : Optional.empty();
  }
}
