package dev.readout.page;

/** The frame of every page. */
public final class Layout {
  private Layout() {}

  /** {@code head} and {@code body} are markup; the title is text. */
  public static String page(String title, String head, String body) {
    return """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>%s</title>
        <link rel="stylesheet" href="/assets/style.css">
        <link rel="icon" href="data:,">
        %s</head>
        <body>
        <header class="site"><a class="home" href="/">Readout</a>
        <nav><a href="/questions">Questions</a> <a href="/sparql">SPARQL</a></nav></header>
        <main>
        %s</main>
        </body>
        </html>
        """
        .formatted(Html.text(title) + " · Readout", head, body);
  }

  /** The kind of a thing over its name. */
  public static String heading(String kind, String name) {
    return "<p class=\"eyebrow\">%s</p>\n<h1>%s</h1>\n".formatted(Html.text(kind), Html.text(name));
  }
}
