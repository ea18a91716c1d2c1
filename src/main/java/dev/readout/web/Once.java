package dev.readout.web;

import java.util.Optional;
import java.util.function.Supplier;

/** Something that is made when it is first needed, and kept. */
final class Once<T> {
  private Optional<T> made = Optional.empty();

  synchronized T get(Supplier<T> make) {
    if (made.isEmpty()) {
      made = Optional.of(make.get());
    }
    return made.get();
  }
}
