package dev.readout.cli;

import dev.readout.build.Build;
import dev.readout.text.Article;
import dev.readout.text.Problem;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** The line as it is delivered. */
final class FullDesk implements Desk {
  @Override
  public Iterator<Article> articles(Given given, Consumer<Problem> problems) {
    throw new UnsupportedOperationException("read is not there yet");
  }

  @Override
  public Build.Line line(List<Path> authority, int threads) {
    throw new UnsupportedOperationException("the line is not there yet");
  }
}
