package dev.readout.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;

/**
 * A query and what its head says about it.
 *
 * @param name "who-met-or-called-whom", or the file's name
 * @param summary the question as a sentence; empty when the file has no head
 * @param text the SPARQL as it stands in the file
 */
public record Question(String name, String summary, List<Parameter> parameters, String text) {
  private static final Pattern SUMMARY = Pattern.compile("#\\+ summary: *(.+?) *");
  private static final Pattern PARAMETER =
      Pattern.compile("#\\+ {2,}(\\w+): *(.+?)(?: \\(default: (.+)\\))? *");

  public Question {
    parameters = List.copyOf(parameters);
  }

  /** Reads the head; the SPARQL is parsed when it is asked. */
  public static Question parse(String name, String text) {
    String summary = "";
    List<Parameter> parameters = new ArrayList<>();
    for (String line : text.lines().takeWhile(Question::isHead).toList()) {
      Matcher head = SUMMARY.matcher(line);
      Matcher parameter = PARAMETER.matcher(line);
      if (head.matches()) {
        summary = head.group(1);
      } else if (parameter.matches()) {
        String fallback = parameter.group(3) == null ? "any" : parameter.group(3);
        parameters.add(new Parameter(parameter.group(1), parameter.group(2), fallback));
      }
    }
    return new Question(name, summary, parameters, text);
  }

  private static boolean isHead(String line) {
    return line.isBlank() || line.startsWith("#");
  }

  /**
   * The SPARQL as it stands, parameters at their defaults.
   *
   * @throws QuestionException when it is none, with the place
   */
  public Query query() {
    try {
      return QueryFactory.create(text);
    } catch (QueryException e) {
      throw wrong(e);
    }
  }

  /** "mine.rq:2:15: Unresolved prefixed name: foo:bar". */
  QuestionException wrong(QueryException failure) {
    Mistake mistake = Mistake.of(failure, text);
    String said =
        mistake
            .place()
            .map(at -> name + ":" + at.line() + ":" + at.column() + ": " + mistake.what())
            .orElseGet(() -> name + ": " + mistake);
    return new QuestionException(said, failure);
  }

  List<String> parameterNames() {
    return parameters.stream().map(Parameter::name).toList();
  }
}
