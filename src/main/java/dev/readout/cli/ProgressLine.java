package dev.readout.cli;

import dev.readout.build.Tally;
import dev.readout.build.Watcher;
import dev.readout.text.Problem;
import java.time.Duration;
import java.util.Locale;

/**
 * Tells a person how a build goes: one line that rewrites itself on a terminal, else a line per
 * hundred articles; problems in either case, and a summary.
 */
final class ProgressLine implements Watcher {
  private static final int PER_LINE = 100;
  private static final String REWRITE = "\r\033[K";

  private final Console console;
  private final StoreOptions options;
  private boolean open;

  ProgressLine(Console console, StoreOptions options) {
    this.console = console;
    this.options = options;
  }

  @Override
  public void read(int articles, int reports) {
    if (options.quiet()) {
      return;
    }
    String line = "%s, %s".formatted(count(articles, "article"), count(reports, "report"));
    if (console.terminal()) {
      console.err().print(REWRITE + "readout: " + line);
      console.err().flush();
      open = true;
    } else if (articles % PER_LINE == 0) {
      console.say(line);
    }
  }

  @Override
  public void problem(Problem problem) {
    clear();
    console.say(problem.toString());
  }

  @Override
  public void failed(Problem problem, Throwable cause) {
    problem(problem);
    if (options.trace()) {
      cause.printStackTrace(console.err());
    }
  }

  void summary(Tally tally, Duration took) {
    clear();
    if (!options.quiet()) {
      console.say(
          "%s, %s, %s, %.1f seconds%s"
              .formatted(
                  count(tally.articles(), "article"),
                  count(tally.reports(), "report"),
                  count(tally.problems(), "problem"),
                  took.toMillis() / 1000.0,
                  tally.changed() ? "" : "; the store was so already"));
    }
  }

  private void clear() {
    if (open) {
      console.err().print(REWRITE);
      open = false;
    }
  }

  private static String count(int number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }
}
