package dev.readout.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The formats of {@code export}; those of quads hold both layers, those of triples the knowledge.
 */
public enum Format {
  NT(false),
  NQ(true),
  TTL(false),
  TRIG(true),
  JSONLD(false),
  RDFXML(false);

  private final boolean allGraphs;

  Format(boolean allGraphs) {
    this.allGraphs = allGraphs;
  }

  /** The format of this name, in any case. */
  public static Optional<Format> named(String word) {
    return Arrays.stream(values())
        .filter(format -> format.word().equalsIgnoreCase(word))
        .findFirst();
  }

  /** "nt, nq, ttl ...", to tell people what there is. */
  public static String words() {
    return Arrays.stream(values()).map(Format::word).collect(Collectors.joining(", "));
  }

  /** "jsonld". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean allGraphs() {
    return allGraphs;
  }
}
