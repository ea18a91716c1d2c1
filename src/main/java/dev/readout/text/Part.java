package dev.readout.text;

/**
 * What a block of an article's text is for. Only {@link #HEADLINE} and {@link #BODY} tell events.
 */
public enum Part {
  /** The article's title, once; its repetitions are {@link #FURNITURE}. */
  HEADLINE,
  /** A line that only dates or places the article: "11 Mai 2017", "BERLIN, March 3". */
  DATELINE,
  /** Who wrote it: "By Anna Brandt". */
  BYLINE,
  /** The story. */
  BODY,
  /** What a picture shows; its dates and places are the picture's, not the story's. */
  CAPTION,
  /** Whom a picture is owed to. */
  CREDIT,
  /** What the page shows on every article: menus, breadcrumbs, "Latest news", repeated titles. */
  FURNITURE
}
