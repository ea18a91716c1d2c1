package dev.readout.cli;

import dev.readout.vocab.Base;
import java.nio.file.Path;
import java.util.List;

/** The line as it is delivered, its language models loaded once for all tests. */
final class RealDesk implements Desk {
  static final RealDesk INSTANCE = new RealDesk();

  private final Staff staff = new FullDesk().staff(List.of(), new Base("http://unused.test/"));

  private RealDesk() {}

  @Override
  public Staff staff(List<Path> authority, Base base) {
    Staff fresh = new FullDesk().staff(authority, base);
    return new Staff(staff.reader(), fresh.merging(), fresh.problems(), staff.newsroom());
  }
}
