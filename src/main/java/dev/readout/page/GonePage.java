package dev.readout.page;

/** Says that what was at an address was removed. */
public final class GonePage {
  private GonePage() {}

  public static String html(String key) {
    String body =
        Layout.heading("410", "No longer here")
            + "<p>What was at <code>"
            + Html.text(key)
            + "</code> was removed from this graph, or went with the article that told of it.</p>\n"
            + "<p>"
            + Html.link("/", "All events, people and places")
            + "</p>\n";
    return Layout.of("No longer here").page(body);
  }
}
