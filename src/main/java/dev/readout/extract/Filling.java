package dev.readout.extract;

import dev.readout.vocab.Role;
import java.util.Locale;
import java.util.Optional;

/** What a slot's argument is to the event. */
enum Filling {
  PARTICIPANT(Role.PARTICIPANT),
  ACTOR(Role.ACTOR),
  RECIPIENT(Role.RECIPIENT),
  SPEAKER(Role.SPEAKER),
  ADDRESSEE(Role.ADDRESSEE),
  TOPIC,
  ABOUT,
  PLACE;

  private final Optional<Role> role;

  Filling(Role role) {
    this.role = Optional.of(role);
  }

  Filling() {
    this.role = Optional.empty();
  }

  /** The role it gives a participant; empty for topics and places. */
  Optional<Role> role() {
    return role;
  }

  static Filling of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
