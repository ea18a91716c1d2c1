package dev.readout.page;

import dev.readout.describe.Thing;
import dev.readout.vocab.News;
import java.util.stream.Collectors;

/** One account of something: the sentence, who says so, how certain. */
final class ReportPage implements Page {
  private final View view;

  ReportPage(View view) {
    this.view = view;
  }

  @Override
  public String body(Thing report) {
    return Layout.heading("Report", report.one(News.reports).map(Thing::name).orElse("Report"))
        + evidence(view, report)
        + Html.facts(
            Html.fact("Reports", view.links(report.all(News.reports)))
                + Html.fact(
                    "Read by", Html.text(String.join(", ", report.anyTexts(News.extractor))))
                + Html.fact(
                    "Confidence", Html.text(String.join(", ", report.texts(News.confidence))))
                + Html.fact("Account", account(report)));
  }

  private String account(Thing report) {
    return report
        .one(News.account)
        .map(each -> Html.link(view.href(each), View.term(each)))
        .orElse("");
  }

  /** A report as it stands on the page of what it reports. */
  static String evidence(View view, Thing report) {
    return "<article class=\"report\">"
        + report.all(News.sentence).stream()
            .map(new Context(view)::of)
            .collect(Collectors.joining())
        + "<p class=\"source\">"
        + View.badges(report, News.factuality)
        + " "
        + chain(view, report)
        + " · "
        + Html.link(view.href(report), "report")
        + "</p></article>\n";
  }

  /** "Jan Kowal, via Vistula Wire, sources not named, for “Tuesday”". */
  private static String chain(View view, Thing report) {
    String source = report.one(News.source).map(each -> by(view, report, each)).orElse("");
    String via = report.one(News.via).map(each -> ", via " + view.link(each)).orElse("");
    String unnamed =
        report.text(News.unnamedSource).filter("true"::equals).isPresent()
            ? ", sources not named"
            : "";
    String time =
        report
            .text(News.timeExpression)
            .map(words -> ", time given as “" + Html.text(words) + "”")
            .orElse("");
    return source + via + unnamed + time;
  }

  private static String by(View view, Thing report, Thing source) {
    return source.is(News.Article) ? "the article itself" : "according to " + view.link(source);
  }
}
