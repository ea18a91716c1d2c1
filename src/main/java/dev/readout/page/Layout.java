package dev.readout.page;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The frame of every page: the way to everything else above, the page's own part, what it all is
 * below. Make one with {@link #of}, add what the page needs, then {@link #page}.
 *
 * @param title text
 * @param at the address in the navigation that the page belongs to; empty for none
 * @param head markup
 */
public record Layout(String title, String at, String head, Width width) {
  private static final List<Way> WAYS =
      List.of(
          new Way("/timeline", "Timeline"),
          new Way("/map", "Map"),
          new Way("/graph", "Graph"),
          new Way("/query", "Query"));

  private record Way(String path, String name) {}

  /** How much of a wide window a page takes. */
  private enum Width {
    HOME,
    TEXT,
    WINDOW
  }

  public static Layout of(String title) {
    return new Layout(title, "", "", Width.TEXT);
  }

  /** {@code path} as in the navigation, to be marked as where the reader is. */
  public Layout at(String path) {
    return new Layout(title, path, head, width);
  }

  /** A style of the page's own, after the shared one: a file in assets. */
  public Layout style(String file) {
    return head("<link rel=\"stylesheet\" href=\"/assets/" + Html.text(file) + "\">\n");
  }

  /** A script, run in the order given once the page is read: a file in assets. */
  public Layout script(String file) {
    return head("<script src=\"/assets/" + Html.text(file) + "\" defer></script>\n");
  }

  public Layout head(String markup) {
    return new Layout(title, at, head + markup, width);
  }

  /** The page whose own part begins with the search. */
  public Layout home() {
    return new Layout(title, "/", head, Width.HOME);
  }

  /** For a canvas that takes the whole window. */
  public Layout wide() {
    return new Layout(title, at, head, Width.WINDOW);
  }

  /** The whole document around the markup of its main part. */
  public String page(String body) {
    return """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>%s</title>
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
        <link rel="stylesheet" href="/assets/style.css">
        %s<script src="/assets/suggest.js" defer></script>
        </head>
        <body class="%s">
        <a class="skip" href="#main">Skip to the content</a>
        %s<main id="main" tabindex="-1">
        %s</main>
        %s</body>
        </html>
        """
        .formatted(
            Html.text(title.equals(NAME) ? NAME : title + " · " + NAME),
            head,
            width == Width.WINDOW ? "wide" : "reading",
            header(),
            body,
            FOOTER);
  }

  private String header() {
    String ways =
        WAYS.stream()
            .map(
                way ->
                    "<a href=\"%s\"%s>%s</a>"
                        .formatted(
                            way.path,
                            way.path.equals(at) ? " aria-current=\"page\"" : "",
                            way.name))
            .collect(Collectors.joining("\n"));
    return """
        <header class="site"><div class="bar">
        <a class="home" href="/">Readout</a>
        %s<nav aria-label="Main">
        %s
        </nav></div></header>
        """
        .formatted(width == Width.HOME ? "" : search("", ""), ways);
  }

  /**
   * The search form.
   *
   * @param style a class of its own, or nothing
   * @param words what was searched
   */
  static String search(String style, String words) {
    return """
        <form class="search %s" action="/search" role="search">
        <input type="search" name="q" value="%s" aria-label="Search people, places, events and \
        sentences" placeholder="A person, a place, a word" autocomplete="off" maxlength="200">
        <button aria-label="Search"><svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="8.5" \
        cy="8.5" r="5.5"/><path d="m13 13 4.5 4.5"/></svg></button>
        </form>
        """
        .formatted(Html.text(style), Html.text(words));
  }

  private static final String NAME = "Readout";

  private static final String FOOTER =
      """
      <footer class="site"><div class="bar">
      <p>Every statement here comes from an article, with its sentence. It says what was reported, \
      not what is true.</p>
      <nav aria-label="For programs"><a href="/query">SPARQL</a> <a href="/openapi.json">OpenAPI</a></nav>
      </div></footer>
      """;

  /** The kind of a thing over its name. */
  public static String heading(String kind, String name) {
    return "<p class=\"eyebrow\">%s</p>\n<h1>%s</h1>\n".formatted(Html.text(kind), Html.text(name));
  }
}
