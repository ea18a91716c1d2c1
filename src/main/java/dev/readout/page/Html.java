package dev.readout.page;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one place where text becomes part of a page. */
public final class Html {
  private Html() {}

  /** Text as it may stand between tags and in a quoted attribute. */
  public static String text(String plain) {
    StringBuilder safe = new StringBuilder(plain.length() + 16);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(c);
      }
    }
    return safe.toString();
  }

  /** A link; plain text when the address is not one that is safe to follow. */
  public static String link(String href, String text) {
    return isSafe(href)
        ? "<a href=\"" + text(href) + "\">" + text(text) + "</a>"
        : "<span>" + text(text) + "</span>";
  }

  /** True for a path on this server and for an address on the web: neither script nor data. */
  private static boolean isSafe(String href) {
    boolean path = href.startsWith("/") && !href.startsWith("//") && !href.startsWith("/\\");
    return path || href.matches("(?i)https?://.*");
  }

  /** A heading and what stands below it; nothing at all when there is nothing below it. */
  public static String section(String heading, String body) {
    return body.isBlank()
        ? ""
        : "<section><h2>" + text(heading) + "</h2>\n" + body + "</section>\n";
  }

  /** One line of a list of facts; nothing when there is no value. */
  public static String fact(String name, String value) {
    return value.isBlank() ? "" : "<dt>" + text(name) + "</dt><dd>" + value + "</dd>\n";
  }

  public static String facts(String lines) {
    return lines.isBlank() ? "" : "<dl>\n" + lines + "</dl>\n";
  }

  /** A list; nothing when there are no items, which are markup. */
  public static String list(String style, Stream<String> items) {
    String lines = items.map(item -> "<li>" + item + "</li>\n").collect(Collectors.joining());
    return lines.isEmpty() ? "" : "<ul class=\"" + text(style) + "\">\n" + lines + "</ul>\n";
  }
}
