package dev.readout.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All references of an article, by the place where they stand. */
public final class References {
  private final Map<Integer, List<Reference>> bySentence = new HashMap<>();

  References(List<Reference> references) {
    for (Reference each : references) {
      bySentence.computeIfAbsent(each.sentence(), key -> new ArrayList<>()).add(each);
    }
  }

  /** The references of a sentence, in reading order. */
  public List<Reference> in(int sentence) {
    return List.copyOf(bySentence.getOrDefault(sentence, List.of()));
  }

  /** The reference whose head this word is, else the one it stands in. */
  public Optional<Reference> at(int sentence, int word) {
    List<Reference> here = bySentence.getOrDefault(sentence, List.of());
    return here.stream()
        .filter(each -> each.head() == word)
        .findFirst()
        .or(() -> here.stream().filter(each -> each.isName() && each.covers(word)).findFirst());
  }
}
