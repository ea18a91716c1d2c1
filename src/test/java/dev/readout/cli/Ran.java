package dev.readout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.readout.account.Newsroom;
import dev.readout.build.Build;
import dev.readout.build.PlainLine;
import dev.readout.vocab.Base;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** What a command did: its exit code and all it wrote. */
record Ran(int code, String out, String err) {
  static Ran readout(String... args) {
    return withInput("", args);
  }

  static Ran withInput(String in, String... args) {
    return at(Ran::plain, in, args);
  }

  /** With the real line. */
  static Ran really(String in, String... args) {
    return at(RealDesk.INSTANCE, in, args);
  }

  private static Ran at(Desk desk, String in, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(in.getBytes(UTF_8)),
            out,
            new PrintStream(err, true, UTF_8),
            false);
    int code = Readout.run(console, desk, args);
    return new Ran(code, out.toString(UTF_8), err.toString(UTF_8));
  }

  private static Newsroom nobody() {
    throw new UnsupportedOperationException("the plain line has no newsroom");
  }

  private static Desk.Staff plain(List<Path> authority, Base base) {
    Build.Line line = PlainLine.of(base, 1);
    return new Desk.Staff(line.reader(), line.merging(), List.of(), Ran::nobody);
  }
}
