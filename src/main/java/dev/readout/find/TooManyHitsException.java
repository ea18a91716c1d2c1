package dev.readout.find;

/** Words for {@code text:query} are so common that not all hits may be told; none is then. */
public final class TooManyHitsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooManyHitsException(int most) {
    super(
        ("text:query finds its words more than %d times;"
                + " give it rarer ones, or say how many hits to take: ('words' 100)")
            .formatted(most));
  }
}
