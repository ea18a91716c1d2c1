package dev.readout.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What stands around a time in its sentence: before piece {@code begin}, from {@code end} on. */
record Context(List<Piece> pieces, int begin, int end) {
  Piece first() {
    return pieces.get(begin);
  }

  Optional<Piece> before() {
    return begin > 0 ? Optional.of(pieces.get(begin - 1)) : Optional.empty();
  }

  Optional<Piece> after() {
    return end < pieces.size() ? Optional.of(pieces.get(end)) : Optional.empty();
  }

  boolean precededBy(Set<String> words) {
    return before().filter(piece -> words.contains(piece.word())).isPresent();
  }

  boolean followedBy(Set<String> words) {
    return after().filter(piece -> words.contains(piece.word())).isPresent();
  }
}
