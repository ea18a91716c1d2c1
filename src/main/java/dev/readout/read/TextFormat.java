package dev.readout.read;

import java.io.IOException;

/** A file that is one article. */
final class TextFormat implements Format {
  private final int limit;

  /**
   * @param limit bytes a file may have
   */
  TextFormat(int limit) {
    this.limit = limit;
  }

  @Override
  public String extension() {
    return ".txt";
  }

  @Override
  public void read(Source source, Desk desk) throws IOException {
    Place whole = new Place(source, 0);
    byte[] bytes = source.bytes().readNBytes(limit + 1);
    if (bytes.length > limit) {
      desk.refuse(whole, Limits.tooLarge(limit));
      return;
    }
    Decoded decoded = Decoded.of(bytes);
    if (decoded.fault().isPresent()) {
      desk.refuse(whole, decoded.fault().get());
      return;
    }
    desk.take(Draft.ofText(source.identity(), source.fileName(), decoded.text(), bytes), whole);
  }
}
