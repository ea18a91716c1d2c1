package dev.readout.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.readout.describe.Thing;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Events that are known to lie within a month, as all-day entries of iCalendar (RFC 5545). An entry
 * over several days is one whose day is not known, and takes up nobody's time.
 */
final class Calendar implements Document {
  private static final int LONGEST_DAYS = 31;
  private static final int LONGEST_LINE = 75;

  @Override
  public Offer offer() {
    return new Offer(
        "ics", "text/calendar; charset=utf-8", "ics", "events whose days are known: calendars");
  }

  @Override
  public void write(Contents contents, OutputStream out) throws IOException {
    Writer lines = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
    line(lines, "BEGIN:VCALENDAR");
    line(lines, "VERSION:2.0");
    line(lines, "PRODID:-//Readout//Readout//EN");
    Happening.each(contents, happening -> entry(lines, happening));
    line(lines, "END:VCALENDAR");
    lines.flush();
  }

  private static void entry(Writer lines, Happening happening) throws IOException {
    if (happening.earliest().isEmpty() || happening.latest().isEmpty()) {
      return;
    }
    LocalDate first = happening.earliest().get();
    LocalDate last = happening.latest().get();
    if (last.isAfter(first.plusDays(LONGEST_DAYS))) {
      return;
    }
    line(lines, "BEGIN:VEVENT");
    line(lines, "UID:" + happening.iri());
    // The format wants a stamp; a clock would make other bytes of the same graph.
    line(lines, "DTSTAMP:" + day(first) + "T000000Z");
    line(lines, "DTSTART;VALUE=DATE:" + day(first));
    line(lines, "DTEND;VALUE=DATE:" + day(last.plusDays(1)));
    line(lines, "SUMMARY:" + escaped(happening.name()));
    line(lines, "STATUS:" + status(happening.reportedAs()));
    line(lines, "TRANSP:" + (happening.isOnOneDay() ? "OPAQUE" : "TRANSPARENT"));
    line(lines, "CATEGORIES:" + escaped(happening.event().type()));
    where(lines, happening);
    line(lines, "DESCRIPTION:" + escaped(description(happening)));
    line(lines, "URL:" + happening.iri());
    line(lines, "END:VEVENT");
  }

  private static void where(Writer lines, Happening happening) throws IOException {
    for (Thing each : happening.places()) {
      Shown place = new Shown(each);
      line(lines, "LOCATION:" + escaped(place.name()));
      if (!place.latitude().isEmpty() && !place.longitude().isEmpty()) {
        line(lines, "GEO:" + place.latitude() + ";" + place.longitude());
      }
      return;
    }
  }

  private static String status(List<String> reportedAs) {
    if (reportedAs.contains("Happened")) {
      return "CONFIRMED";
    }
    return reportedAs.equals(List.of("DidNotHappen")) ? "CANCELLED" : "TENTATIVE";
  }

  private static String description(Happening happening) {
    String sentences =
        happening.evidence().stream()
            .map(each -> "“" + each.sentence() + "” (" + each.source() + ")")
            .distinct()
            .collect(Collectors.joining("\n"));
    return "Reported as: " + String.join(", ", happening.reportedAs()) + "\n" + sentences;
  }

  private static String day(LocalDate day) {
    return day.format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\r\n|\r|\n", "\\\\n")
        .replaceAll("\\p{Cntrl}", " ");
  }

  /** A longer line goes on in the next after a space; no letter is cut in two. */
  private static void line(Writer lines, String line) throws IOException {
    int room = LONGEST_LINE;
    for (int c : line.codePoints().toArray()) {
      String letter = Character.toString(c);
      int bytes = letter.getBytes(UTF_8).length;
      if (bytes > room) {
        lines.write("\r\n ");
        room = LONGEST_LINE - 1;
      }
      lines.write(letter);
      room -= bytes;
    }
    lines.write("\r\n");
  }
}
