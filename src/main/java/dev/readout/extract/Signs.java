package dev.readout.extract;

import dev.readout.extract.Lexicon.Effect;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the words around an event make of it, each effect with the first words that have it. */
final class Signs {
  /** Of two effects on one event the earlier in this list stays. */
  private static final List<Effect> STRENGTH =
      List.of(
          Effect.DROP,
          Effect.ASKED,
          Effect.DENIED,
          Effect.ALLEGED,
          Effect.UNNAMED,
          Effect.UNCLEAR,
          Effect.PLANNED);

  private final Map<Effect, String> words = new EnumMap<>(Effect.class);

  void add(Effect effect, String word) {
    words.putIfAbsent(effect, word);
  }

  void add(Optional<Effect> effect, String word) {
    effect.ifPresent(each -> add(each, word));
  }

  boolean has(Effect effect) {
    return words.containsKey(effect);
  }

  /** The effect that stays; empty when nothing speaks against the plain fact. */
  Optional<Effect> strongest() {
    return STRENGTH.stream().filter(words::containsKey).findFirst();
  }

  /** The words of the effect that stays; empty for the plain fact. */
  String why() {
    return strongest().map(words::get).orElse("");
  }
}
