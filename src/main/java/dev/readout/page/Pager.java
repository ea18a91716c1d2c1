package dev.readout.page;

import java.util.List;
import java.util.function.IntFunction;

/**
 * A long list in pieces.
 *
 * @param page from 1; beyond the last it is the last
 * @param size the most lines on a page
 * @param total all lines
 */
record Pager(int page, int size, int total) {
  Pager {
    page = Math.max(1, Math.min(page, Math.max(1, (total + size - 1) / size)));
  }

  private int last() {
    return Math.max(1, (total + size - 1) / size);
  }

  <T> List<T> of(List<T> all) {
    return all.subList(Math.min((page - 1) * size, all.size()), Math.min(page * size, all.size()));
  }

  /** The ways to the pages before and after; nothing when there is one page only. */
  String html(IntFunction<String> address) {
    if (last() == 1) {
      return "";
    }
    String before = page > 1 ? Html.link(address.apply(page - 1), "← Previous") : "";
    String after = page < last() ? Html.link(address.apply(page + 1), "Next →") : "";
    return "<nav class=\"pager\" aria-label=\"Pages\">%s <span>Page %,d of %,d</span> %s</nav>\n"
        .formatted(before, page, last(), after);
  }
}
