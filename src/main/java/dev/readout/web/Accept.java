package dev.readout.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a client wants, by its Accept header, as RFC 9110 weighs it. */
final class Accept {
  private static final Pattern RANGE =
      Pattern.compile("\\s*([^\\s/;]+)/([^\\s/;]+)\\s*((?:;[^;]*)*)");
  private static final Pattern QUALITY =
      Pattern.compile("(?i);\\s*q\\s*=\\s*([01](?:\\.[0-9]{0,3})?)\\s*(?:;|$)");

  private final List<Range> ranges;

  private Accept(List<Range> ranges) {
    this.ranges = ranges;
  }

  /**
   * The best of the media types offered. Of those the client likes equally, it is the one it names,
   * then the one it names first.
   *
   * @param offers the one preferred by us first; it is what {@code *}{@code /*} gets
   * @return empty when the client takes none of them
   */
  static Optional<String> choose(HttpServletRequest request, List<String> offers) {
    String header = String.join(",", Collections.list(request.getHeaders("Accept")));
    Accept accept = parse(header);
    return accept.ranges.isEmpty() ? Optional.of(offers.get(0)) : accept.best(offers);
  }

  /** What cannot be read as a range of media types is passed over. */
  private static Accept parse(String header) {
    List<Range> ranges = new ArrayList<>();
    for (String part : header.split(",")) {
      Matcher range = RANGE.matcher(part.toLowerCase(Locale.ROOT));
      if (range.matches()) {
        Matcher quality = QUALITY.matcher(range.group(3));
        double weight = quality.find() ? Double.parseDouble(quality.group(1)) : 1;
        ranges.add(new Range(range.group(1), range.group(2), weight, ranges.size()));
      }
    }
    return new Accept(ranges);
  }

  private Optional<String> best(List<String> offers) {
    return IntStream.range(0, offers.size())
        .boxed()
        .flatMap(rank -> liked(offers.get(rank), rank))
        .min(Liked.BEST_FIRST)
        .map(Liked::offer);
  }

  private Stream<Liked> liked(String offer, int rank) {
    return ranges.stream()
        .filter(range -> range.holds(offer))
        .min(Comparator.comparing(Range::narrowness).reversed())
        .filter(range -> range.quality() > 0)
        .map(range -> new Liked(offer, range, rank))
        .stream();
  }

  /** One part of the header: a media type, or a pattern of some. */
  private record Range(String type, String subtype, double quality, int place) {
    boolean holds(String offer) {
      return switch (narrowness()) {
        case 0 -> true;
        case 1 -> offer.startsWith(type + "/");
        default -> offer.equals(type + "/" + subtype);
      };
    }

    int narrowness() {
      return type.equals("*") ? 0 : subtype.equals("*") ? 1 : 2;
    }

    /** Where the client put it, if it named this one type. */
    int named() {
      return narrowness() == 2 ? place : 0;
    }
  }

  private record Liked(String offer, Range range, int rank) {
    static final Comparator<Liked> BEST_FIRST =
        Comparator.comparing((Liked each) -> -each.range.quality())
            .thenComparing(each -> -each.range.narrowness())
            .thenComparing(each -> each.range.named())
            .thenComparing(Liked::rank);
  }
}
