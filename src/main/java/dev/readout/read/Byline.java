package dev.readout.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that says who wrote: "By Anna Brandt", "Radio One's Ann Lee reports." */
record Byline(Optional<String> author, Optional<String> publisher) {
  private static final String NAME = "(\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){1,3})";
  private static final Pattern WRITTEN =
      Pattern.compile(
          "^(?:By|BY|Written by|Von|Par|Por|Di)[: ]+"
              + NAME
              + "(?:(?:,| and | in |\\s+\\|).{0,60})?$");
  private static final Pattern REPORTS =
      Pattern.compile(
          "^(\\p{Lu}[\\p{L}. ]{1,30}?)['’]s " + NAME + " (?:reports|has more|explains)\\b.{0,40}$");
  private static final Pattern CREDITS =
      Pattern.compile("^\\(?(?:Reporting|Additional reporting|Writing|Editing|Edited) by\\b.*");

  static Optional<Byline> of(String line) {
    Matcher written = WRITTEN.matcher(line);
    if (written.matches()) {
      return Optional.of(new Byline(Optional.of(written.group(1)), Optional.empty()));
    }
    Matcher reports = REPORTS.matcher(line);
    if (reports.matches()) {
      return Optional.of(new Byline(Optional.of(reports.group(2)), Optional.of(reports.group(1))));
    }
    boolean credits = CREDITS.matcher(line).matches();
    return credits ? Optional.of(new Byline(Optional.empty(), Optional.empty())) : Optional.empty();
  }
}
