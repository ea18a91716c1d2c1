package dev.readout.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A file of which each line is an article, as a JSON object; blank lines are passed over. */
final class JsonLinesFormat implements Format {
  private final int limit;

  /**
   * @param limit bytes a line may have
   */
  JsonLinesFormat(int limit) {
    this.limit = limit;
  }

  @Override
  public String extension() {
    return ".jsonl";
  }

  @Override
  public void read(Source source, Desk desk) throws IOException {
    InputStream bytes = new BufferedInputStream(source.bytes());
    boolean any = false;
    int number = 0;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (boolean more = true; more; ) {
      line.reset();
      more = readLine(bytes, line);
      number++;
      any |= take(line.toByteArray(), new Place(source, number), desk);
    }
    if (!any) {
      desk.refuse(new Place(source, 0), "is empty; give it a line for each article");
    }
  }

  /** True while another line may follow. Of a line beyond the limit only so much is kept. */
  private boolean readLine(InputStream bytes, ByteArrayOutputStream line) throws IOException {
    for (int b = bytes.read(); b != '\n'; b = bytes.read()) {
      if (b < 0) {
        return false;
      }
      if (line.size() <= limit) {
        line.write(b);
      }
    }
    return true;
  }

  /** False when the line is blank. */
  private boolean take(byte[] line, Place place, Desk desk) {
    if (line.length > limit) {
      desk.refuse(place, Limits.tooLarge(limit));
      return true;
    }
    Decoded decoded = Decoded.of(line);
    if (decoded.fault().isEmpty()) {
      new JsonLine(place, desk).read(decoded.text(), line);
      return true;
    }
    boolean blank = new String(line, StandardCharsets.UTF_8).isBlank();
    if (!blank) {
      desk.refuse(place, decoded.fault().get());
    }
    return !blank;
  }
}
