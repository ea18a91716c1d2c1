package dev.readout.explore;

import dev.readout.explore.Plan.Opening;
import dev.readout.explore.Plan.Trail;
import dev.readout.vocab.Base;
import dev.readout.vocab.Factuality;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * A plan as the query of an address, in this order:
 *
 * <pre>
 * start=person/anna-brandt                         again for each start
 * path=person/anna-brandt..group/iron-dawn         the shortest way between two
 * open=person/anna-brandt.Meeting.with             a tie opened; .2 behind it for two helpings
 * hide=place/riga                                  left out
 * since=2024-03-01, until=2024-03-31               days
 * certainty=Happened, source=organization/pap      again for each
 * </pre>
 *
 * A thing is its IRI or the path of it.
 */
public record PlanText(Base base) {
  private static final String THING = "[a-z]+/[^\\s/.#?]+";
  private static final Pattern OPENING =
      Pattern.compile("(.+)\\.([A-Za-z]+\\.[a-z]+)(?:\\.([1-9][0-9]?))?");
  private static final Pattern LINK = Pattern.compile("(.+)\\.\\.(.+?)\\.([A-Za-z]+\\.[a-z]+)");
  private static final Pattern TRAIL = Pattern.compile("(.+)\\.\\.(.+)");

  /** One parameter of the address, as it is before it is encoded. */
  public record Pair(String name, String value) {}

  /** The query without a question mark. */
  public String write(Plan plan) {
    return pairs(plan).stream()
        .map(each -> each.name + "=" + encoded(each.value))
        .collect(Collectors.joining("&"));
  }

  public List<Pair> pairs(Plan plan) {
    List<Pair> pairs = new ArrayList<>(steps(plan));
    pairs.addAll(pairs(plan.filter()));
    return pairs;
  }

  /** All but the filter. */
  public List<Pair> steps(Plan plan) {
    List<Pair> pairs = new ArrayList<>();
    plan.starts().forEach(each -> pairs.add(new Pair("start", path(each))));
    plan.trails().forEach(each -> pairs.add(new Pair("path", trail(each))));
    plan.openings().forEach(each -> pairs.add(new Pair("open", opening(each))));
    plan.hidden().forEach(each -> pairs.add(new Pair("hide", path(each))));
    return pairs;
  }

  private List<Pair> pairs(Filter filter) {
    List<Pair> pairs = new ArrayList<>();
    filter.since().ifPresent(day -> pairs.add(new Pair("since", day.toString())));
    filter.until().ifPresent(day -> pairs.add(new Pair("until", day.toString())));
    filter.certainty().stream().sorted().forEach(each -> pairs.add(new Pair("certainty", each)));
    filter.sources().stream()
        .map(this::path)
        .sorted()
        .forEach(each -> pairs.add(new Pair("source", each)));
    return pairs;
  }

  private String trail(Trail trail) {
    return path(trail.from()) + ".." + path(trail.to());
  }

  /** "person/anna-brandt..person/jan-kowal.Meeting.with". */
  public String link(Link.Ends ends) {
    return path(ends.from()) + ".." + path(ends.to()) + "." + ends.tie();
  }

  /** Reads what {@link #link} writes. */
  public Optional<Link.Ends> readLink(String name, String text) {
    Matcher form = LINK.matcher(text);
    if (!form.matches()) {
      return Optional.empty();
    }
    return Tie.parse(form.group(3))
        .map(tie -> new Link.Ends(thing(name, form.group(1)), thing(name, form.group(2)), tie));
  }

  /** "person/anna-brandt.Meeting.with". */
  public String opening(Opening opening) {
    String helpings = opening.helpings() > 1 ? "." + opening.helpings() : "";
    return path(opening.of()) + "." + opening.tie() + helpings;
  }

  /** "person/anna-brandt". */
  public String path(Node thing) {
    String iri = thing.toString();
    return base.holds(thing) ? iri.substring(base.iri().length()) : iri;
  }

  /** As it may stand in a query. */
  public static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%2F", "/");
  }

  /**
   * Reads a plan.
   *
   * @param given the values of each parameter, decoded
   * @throws WrongPlanException when one of them is not written as above, or there are too many
   */
  public Plan read(Function<String, List<String>> given) {
    return new Plan(
        things("start", given),
        all("open", given).stream().map(this::readOpening).toList(),
        all("path", given).stream().map(this::readTrail).toList(),
        new LinkedHashSet<>(things("hide", given)),
        filter(given));
  }

  /** Reads only the filter. */
  public Filter filter(Function<String, List<String>> given) {
    return new Filter(
        day("since", given),
        day("until", given),
        all("certainty", given).stream().map(PlanText::certainty).collect(Collectors.toSet()),
        Set.copyOf(things("source", given)));
  }

  private static List<String> all(String name, Function<String, List<String>> given) {
    List<String> values = given.apply(name);
    if (values.size() > Limits.STEPS) {
      throw new WrongPlanException(name, "there are at most " + Limits.STEPS + " of these");
    }
    return values;
  }

  private List<Node> things(String name, Function<String, List<String>> given) {
    return all(name, given).stream().map(each -> thing(name, each)).distinct().toList();
  }

  /**
   * The thing of a path or an IRI.
   *
   * @throws WrongPlanException when it is neither
   */
  public Node thing(String name, String text) {
    String path = text.startsWith(base.iri()) ? text.substring(base.iri().length()) : text;
    path = path.startsWith("/") ? path.substring(1) : path;
    if (!path.matches(THING)) {
      String detail = "\"" + text + "\" is not the path of a thing, as person/anna-brandt";
      throw new WrongPlanException(name, detail);
    }
    return NodeFactory.createURI(base.iri() + path);
  }

  private Opening readOpening(String text) {
    Matcher form = OPENING.matcher(text);
    Optional<Tie> tie = form.matches() ? Tie.parse(form.group(2)) : Optional.empty();
    if (tie.isEmpty()) {
      String right = "person/anna-brandt.Meeting.with";
      throw new WrongPlanException("open", "\"" + text + "\" is not written as " + right);
    }
    int helpings = form.group(3) == null ? 1 : Integer.parseInt(form.group(3));
    return new Opening(thing("open", form.group(1)), tie.get(), helpings);
  }

  private Trail readTrail(String text) {
    Matcher form = TRAIL.matcher(text);
    if (!form.matches()) {
      String right = "person/anna-brandt..person/jan-kowal";
      throw new WrongPlanException("path", "\"" + text + "\" is not written as " + right);
    }
    return new Trail(thing("path", form.group(1)), thing("path", form.group(2)));
  }

  private static Optional<LocalDate> day(String name, Function<String, List<String>> given) {
    try {
      return given.apply(name).stream().findFirst().map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw new WrongPlanException(name, "a day is written as 2024-03-01");
    }
  }

  private static String certainty(String text) {
    return Arrays.stream(Factuality.values())
        .map(Factuality::term)
        .filter(text::equalsIgnoreCase)
        .findFirst()
        .orElseThrow(() -> new WrongPlanException("certainty", "\"" + text + "\" is none of them"));
  }
}
