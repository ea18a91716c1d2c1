package dev.readout.web;

import dev.readout.describe.Thing;
import dev.readout.explore.Chart;
import dev.readout.explore.Drawing;
import dev.readout.explore.Plan;
import dev.readout.explore.Plan.Trail;
import dev.readout.explore.PlanText;
import dev.readout.explore.WrongPlanException;
import dev.readout.find.Field;
import dev.readout.find.Found;
import dev.readout.find.Search;
import dev.readout.page.GraphPage;
import dev.readout.page.View;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The graph to look at and walk through: {@code /graph} for people, {@code /graph/chart.json},
 * {@code .gexf} and {@code .csv} for programs, all with the same query, a {@link PlanText}. A form
 * may also send {@code start} as a name, {@code add} for one more start, and {@code from} and
 * {@code to} for a shortest way; such a request is sent on to the address that holds the plan.
 */
final class ChartServlet extends ReadingServlet {
  static final String PATH = "/graph";

  private static final long serialVersionUID = 1L;
  private static final int MOST_CHOICES = 12;
  private static final Set<Field> NAMES = EnumSet.copyOf(Field.NAMES);

  private final transient Search words;
  private final transient View view;
  private final transient PlanText text;

  ChartServlet(DatasetGraph dataset, Search words, Settings settings) {
    super(dataset);
    this.words = words;
    this.view = new View(settings.base());
    this.text = new PlanText(settings.base());
  }

  @Override
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Graph graph = knowledge();
    String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
    Parameters given = new Parameters(request);
    try {
      switch (path) {
        case "/" -> page(given, response, graph);
        case "/chart.json" -> Reply.json(response, json(graph).of(chart(given, graph)));
        case "/chart.csv" ->
            download(
                response, "csv", "text/csv", new ChartCsv(graph, view).of(chart(given, graph)));
        case "/chart.gexf" ->
            download(
                response,
                "gexf",
                "application/gexf+xml",
                new ChartGexf(graph, view).of(chart(given, graph)));
        default -> throw Refusal.of(404, "There is no " + PATH + path + ".");
      }
    } catch (WrongPlanException e) {
      Refusal wrong = Refusal.ofParameter(e.parameter(), e.getMessage(), List.of());
      refuse(response, path, wrong);
    } catch (Refusal e) {
      refuse(response, path, e);
    }
  }

  private void refuse(HttpServletResponse response, String path, Refusal refusal)
      throws IOException {
    if (path.equals("/")) {
      Reply.page(response, refusal.status(), GraphPage.refused(refusal.getMessage()));
    } else {
      refusal.send(response);
    }
  }

  private ChartJson json(Graph graph) {
    return new ChartJson(graph, view, text);
  }

  private Chart chart(Parameters given, Graph graph) {
    return Drawing.of(graph, text.read(given::all));
  }

  private static void download(
      HttpServletResponse response, String ending, String type, String content) throws IOException {
    response.setHeader("Content-Disposition", "attachment; filename=\"chart." + ending + "\"");
    Reply.bytes(response, 200, type + "; charset=utf-8", content.getBytes(StandardCharsets.UTF_8));
  }

  private void page(Parameters given, HttpServletResponse response, Graph graph)
      throws IOException {
    GraphPage page = new GraphPage(graph, view, text);
    Optional<String> name = named(given);
    Plan plan =
        text.read(
            each -> name.isPresent() && each.equals("start") ? paths(given) : given.all(each));
    if (name.isPresent()) {
      List<Node> meant = meant(name.get(), graph);
      if (meant.size() == 1) {
        sendTo(response, plan.from(meant.get(0)));
      } else {
        Reply.page(response, meant.isEmpty() ? 404 : 200, page.choice(name.get(), meant, plan));
      }
    } else if (given.one("from").isPresent() && given.one("to").isPresent()) {
      Node from = text.thing("from", given.one("from").get());
      sendTo(response, plan.trail(new Trail(from, text.thing("to", given.one("to").get()))));
    } else if (plan.isEmpty()) {
      Reply.page(response, 200, page.beginning());
    } else {
      existing(plan, graph);
      Reply.page(response, 200, page.html(plan, Drawing.of(graph, plan), given.one("at")));
    }
  }

  /** What was typed as a name, not as a path: the first of these that is there. */
  private static Optional<String> named(Parameters given) {
    return given
        .one("add")
        .or(() -> given.all("start").stream().filter(each -> !isPath(each)).findFirst());
  }

  private static List<String> paths(Parameters given) {
    return given.all("start").stream().filter(ChartServlet::isPath).toList();
  }

  private static boolean isPath(String start) {
    return start.contains("/");
  }

  private List<Node> meant(String name, Graph graph) {
    List<Node> found =
        words.find(name, NAMES, MOST_CHOICES).stream().map(Found::node).distinct().toList();
    List<Node> exactly =
        found.stream()
            .filter(each -> new Thing(graph, each).name().equalsIgnoreCase(name))
            .toList();
    return exactly.size() == 1 ? exactly : found;
  }

  private static void existing(Plan plan, Graph graph) {
    for (Node start : plan.starts()) {
      if (!new Thing(graph, start).exists()) {
        throw Refusal.of(404, "There is no " + start + " in the graph.");
      }
    }
  }

  private void sendTo(HttpServletResponse response, Plan plan) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", PATH + "?" + text.write(plan));
    response.setContentLength(0);
  }
}
