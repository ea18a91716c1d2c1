package dev.readout.page;

import dev.readout.chronicle.Days;
import dev.readout.chronicle.Histogram;
import dev.readout.chronicle.Histogram.Bar;
import dev.readout.vocab.Base;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Bars over time, drawn on the server; each leads to its events. */
final class Chart {
  private static final int HEIGHT = 100;
  private static final int STEP = 10;
  private static final int WIDTH = 7;

  private final Base base;

  Chart(Base base) {
    this.base = base;
  }

  /** Nothing when there are fewer than two bars; {@code lookup} is narrowed by each of them. */
  String of(Histogram histogram, Lookup lookup) {
    return of(histogram, lookup, "/search");
  }

  /** Its bars lead to another path that takes a lookup. */
  String of(Histogram histogram, Lookup lookup, String path) {
    List<Bar> bars = histogram.bars();
    if (bars.size() < 2) {
      return "";
    }
    int most = bars.stream().mapToInt(Bar::events).max().orElse(1);
    StringBuilder svg = new StringBuilder();
    for (int i = 0; i < bars.size(); i++) {
      if (bars.get(i).events() > 0) {
        svg.append(
            bar(
                bars.get(i),
                i * STEP,
                most,
                histogram.unit(),
                each -> lookup.within(each).address(path, base)));
      }
    }
    return """
        <figure class="chart">
        <svg viewBox="0 0 %d %d" preserveAspectRatio="none" role="group" aria-label="Events by %s">
        %s</svg>
        <figcaption><span>%s</span><span>%s</span><span>%s</span></figcaption>
        </figure>
        """
        .formatted(
            bars.size() * STEP - (STEP - WIDTH),
            HEIGHT,
            histogram.unit().name().toLowerCase(Locale.ROOT),
            svg,
            label(bars.get(0), histogram.unit())
                + before(histogram, each -> lookup.within(each).address(path, base), bars.get(0)),
            bars.size() < 5 ? "" : label(bars.get(bars.size() / 2), histogram.unit()),
            label(bars.get(bars.size() - 1), histogram.unit()));
  }

  private static String before(Histogram histogram, Function<Days, String> address, Bar first) {
    if (histogram.before() == 0) {
      return "";
    }
    Days earlier = new Days(Optional.empty(), Optional.of(first.first().minusDays(1)));
    return ", " + Html.link(address.apply(earlier), "%,d earlier".formatted(histogram.before()));
  }

  private static String bar(
      Bar bar, int x, int most, Histogram.Unit unit, Function<Days, String> address) {
    double sure = height(bar.sure(), most);
    double unsure = height(bar.unsure(), most);
    Days days = new Days(Optional.of(bar.first()), Optional.of(bar.last()));
    String title =
        "%s: %,d %s"
            .formatted(label(bar, unit), bar.events(), bar.events() == 1 ? "event" : "events");
    return """
        <a href="%s"><title>%s</title><rect class="reach" x="%d" y="0" width="%d" height="%d"/>\
        <rect class="sure" x="%d" y="%.1f" width="%d" height="%.1f"/>\
        <rect class="unsure" x="%d" y="%.1f" width="%d" height="%.1f"/></a>
        """
        .formatted(
            Html.text(address.apply(days)),
            Html.text(title),
            x,
            WIDTH,
            HEIGHT,
            x,
            HEIGHT - sure,
            WIDTH,
            sure,
            x,
            HEIGHT - sure - unsure,
            WIDTH,
            unsure);
  }

  /** In proportion, but never too low to be seen. */
  private static double height(int events, int most) {
    return events == 0 ? 0 : Math.max(3, (HEIGHT - 4) * (double) events / most);
  }

  private static String label(Bar bar, Histogram.Unit unit) {
    LocalDate first = bar.first();
    return switch (unit) {
      case DAY -> first.format(DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH));
      case MONTH -> first.format(DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH));
      case YEAR -> Integer.toString(first.getYear());
      case DECADE -> first.getYear() + "s";
    };
  }
}
