package dev.readout.cli;

import dev.readout.build.Build;
import dev.readout.text.Article;
import dev.readout.text.Problem;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** Puts the line together from its parts; tests put a simpler one together. */
interface Desk {
  /** The articles of files, folders and "-", in order; what is wrong with some goes to the side. */
  Iterator<Article> articles(Given given, Consumer<Problem> problems);

  /** The line from an article to knowledge, with the user's own authority files. */
  Build.Line line(List<Path> authority, int threads);

  /**
   * What is to be read.
   *
   * @param largest bytes; a larger file is refused
   */
  record Given(List<String> inputs, InputStream in, long largest) {}
}
