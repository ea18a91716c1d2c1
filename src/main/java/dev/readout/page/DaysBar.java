package dev.readout.page;

import dev.readout.chronicle.Days;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * When something happened, drawn as what is known of it: a dot for a day, a bar for the days among
 * which it was, open where nothing bounds it.
 */
final class DaysBar {
  private static final double WIDTH = 600;
  private static final double OPEN = 60;
  private static final int LEAST_DAYS = 14;

  private DaysBar() {}

  /** Nothing when nothing is known. */
  static String of(Days days) {
    if (days.day().isEmpty()) {
      return "";
    }
    LocalDate from = days.earliest().or(days::latest).orElseThrow();
    LocalDate to = days.latest().orElse(from);
    return days.sure() ? "" : drawn(days, from, to);
  }

  private static String drawn(Days days, LocalDate from, LocalDate to) {
    long length = ChronoUnit.DAYS.between(from, to) + 1;
    double scale = (WIDTH - 2 * OPEN) / Math.max(LEAST_DAYS, length);
    double left = days.earliest().isPresent() ? OPEN : 0;
    double right = days.latest().isPresent() ? OPEN + Math.max(length * scale, 8) : WIDTH;
    boolean open = days.earliest().isEmpty() || days.latest().isEmpty();
    return """
        <figure class="days-bar"><svg viewBox="0 0 600 16" role="img" aria-label="%s">
        <path class="axis" d="M0 8H600"/>
        <rect class="%s" x="%.1f" y="3" width="%.1f" height="10" rx="%d"/>
        </svg>
        <figcaption>%s</figcaption></figure>
        """
        .formatted(
            Html.text(When.of(days).orElse("")),
            open ? "open" : "among",
            left,
            right - left,
            open ? 0 : 5,
            Html.text(words(days, length)));
  }

  private static String words(Days days, long length) {
    if (days.earliest().isEmpty()) {
      return "no later than " + day(days.latest()) + "; how much earlier is not said";
    }
    if (days.latest().isEmpty()) {
      return "no earlier than " + day(days.earliest()) + "; how much later is not said";
    }
    return "one of these %,d days".formatted(length);
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(each -> each.format(DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH)))
        .orElse("");
  }
}
