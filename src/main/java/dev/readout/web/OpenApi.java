package dev.readout.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.readout.ask.Queries;
import dev.readout.ask.Question;
import dev.readout.ask.Signature;
import dev.readout.ask.Signature.Input;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The interface for programs as OpenAPI 3.1 describes it, made from the heads of the questions. */
final class OpenApi {
  static final String PATH = "/openapi.json";

  private static final String RESULTS = "https://www.w3.org/TR/sparql11-results-json/";

  private final Queries queries;

  OpenApi(Queries queries) {
    this.queries = queries;
  }

  /** What {@code /api} answers: every question with its address and what it takes. */
  JsonObject list() {
    JsonArray questions = new JsonArray();
    for (Question each : queries.all()) {
      JsonObject one = new JsonObject();
      one.addProperty("name", each.name());
      one.addProperty("summary", each.summary());
      one.addProperty("url", path(each));
      one.add("parameters", array(each.parameters().stream().map(of -> of.name())));
      questions.add(one);
    }
    JsonObject list = new JsonObject();
    list.addProperty("description", PATH);
    list.add("questions", questions);
    return list;
  }

  JsonObject document() {
    JsonObject paths = new JsonObject();
    queries.all().forEach(each -> paths.add(path(each), path(Signature.of(each), each)));
    JsonObject document = new JsonObject();
    document.addProperty("openapi", "3.1.0");
    document.add("info", info());
    document.add("servers", list(property("url", "/")));
    document.add("paths", paths);
    document.add("components", components());
    return document;
  }

  private static JsonObject info() {
    JsonObject info = new JsonObject();
    info.addProperty("title", "Readout");
    info.addProperty("version", "1");
    info.addProperty(
        "summary", "Questions to a knowledge graph of news, answered with the sentences.");
    info.add("license", license());
    return info;
  }

  private static JsonObject license() {
    JsonObject license = property("name", "Apache-2.0");
    license.addProperty("identifier", "Apache-2.0");
    return license;
  }

  private static String path(Question question) {
    return "/api/" + question.name();
  }

  private static JsonObject path(Signature signature, Question question) {
    JsonObject responses = new JsonObject();
    responses.add("200", answer(signature));
    Stream.of("400", "406", "503").forEach(status -> responses.add(status, refused()));
    JsonArray parameters = new JsonArray();
    signature.inputs().forEach(each -> parameters.add(parameter(each)));
    parameters.add(reference("parameters", ApiServlet.LIMIT));
    parameters.add(reference("parameters", ApiServlet.OFFSET));
    JsonObject get = new JsonObject();
    get.addProperty("operationId", operation(question.name()));
    get.addProperty("summary", question.summary());
    get.add("parameters", parameters);
    get.add("responses", responses);
    JsonObject path = new JsonObject();
    path.add("get", get);
    return path;
  }

  /** "whoAccusedWhom". */
  private static String operation(String name) {
    String capitals =
        Stream.of(name.split("-"))
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining());
    return capitals.substring(0, 1).toLowerCase(Locale.ROOT) + capitals.substring(1);
  }

  private static JsonObject parameter(Input input) {
    JsonObject schema = property("type", "string");
    switch (input.kind()) {
      case DAY -> schema.addProperty("format", "date");
      case TERM -> {
        schema.add("enum", array(input.allowed().stream()));
        schema.addProperty("default", input.parameter().fallback());
      }
      case THING -> {}
    }
    JsonObject parameter = property("name", input.parameter().name());
    parameter.addProperty("in", "query");
    parameter.addProperty(
        "description",
        input.parameter().meaning() + " (default: " + input.parameter().fallback() + ")");
    parameter.add("schema", schema);
    return parameter;
  }

  private static JsonObject answer(Signature signature) {
    JsonObject content = new JsonObject();
    ApiServlet.TYPES.forEach(
        (type, format) ->
            content.add(
                type,
                schema(
                    switch (format) {
                      case JSON -> results(signature.columns());
                      case CSV, TSV, XML, TEXT -> property("type", "string");
                    })));
    JsonObject next = new JsonObject();
    next.addProperty("description", "Where the rows that follow are, with rel=\"next\".");
    next.add("schema", property("type", "string"));
    JsonObject headers = new JsonObject();
    headers.add("Link", next);
    JsonObject answer = property("description", "The rows, in a fixed order.");
    answer.add("headers", headers);
    answer.add("content", content);
    return answer;
  }

  /** The results format of SPARQL 1.1, with the columns of this question. */
  private static JsonObject results(List<String> columns) {
    JsonObject cells = new JsonObject();
    columns.forEach(each -> cells.add(each, reference("schemas", "Value")));
    JsonObject row = object(cells);
    JsonObject rows = property("type", "array");
    rows.add("items", row);
    JsonObject bindings = new JsonObject();
    bindings.add("bindings", rows);
    JsonObject parts = new JsonObject();
    parts.add("head", property("type", "object"));
    parts.add("results", object(bindings));
    JsonObject results = object(parts);
    results.addProperty("description", "SPARQL 1.1 Query Results JSON, " + RESULTS);
    return results;
  }

  private static JsonObject refused() {
    return reference("responses", "Refusal");
  }

  private static JsonObject components() {
    JsonObject parameters = new JsonObject();
    parameters.add(
        ApiServlet.LIMIT,
        number(ApiServlet.LIMIT, "the most rows", 1, ApiServlet.MOST_ROWS, ApiServlet.ROWS));
    parameters.add(
        ApiServlet.OFFSET, number(ApiServlet.OFFSET, "rows to skip", 0, ApiServlet.FARTHEST, 0));
    JsonObject schemas = new JsonObject();
    schemas.add("Value", value());
    schemas.add("Refusal", problem());
    JsonObject content = new JsonObject();
    content.add(Refusal.TYPE, schema(reference("schemas", "Refusal")));
    JsonObject refusal = property("description", "Why there is no answer, as in RFC 9457.");
    refusal.add("content", content);
    JsonObject responses = new JsonObject();
    responses.add("Refusal", refusal);
    JsonObject components = new JsonObject();
    components.add("parameters", parameters);
    components.add("schemas", schemas);
    components.add("responses", responses);
    return components;
  }

  private static JsonObject number(String name, String meaning, int least, int most, int usual) {
    JsonObject schema = property("type", "integer");
    schema.addProperty("minimum", least);
    schema.addProperty("maximum", most);
    schema.addProperty("default", usual);
    JsonObject parameter = property("name", name);
    parameter.addProperty("in", "query");
    parameter.addProperty("description", meaning);
    parameter.add("schema", schema);
    return parameter;
  }

  /** A cell of an answer. */
  private static JsonObject value() {
    JsonObject parts = new JsonObject();
    JsonObject type = property("type", "string");
    type.add("enum", array(Stream.of("uri", "literal")));
    parts.add("type", type);
    Stream.of("value", "datatype", "xml:lang")
        .forEach(each -> parts.add(each, property("type", "string")));
    JsonObject value = object(parts);
    value.add("required", array(Stream.of("type", "value")));
    return value;
  }

  private static JsonObject problem() {
    JsonObject parts = new JsonObject();
    Stream.of("type", "title", "detail", "parameter")
        .forEach(each -> parts.add(each, property("type", "string")));
    parts.add("status", property("type", "integer"));
    JsonObject allowed = property("type", "array");
    allowed.add("items", property("type", "string"));
    parts.add("allowed", allowed);
    JsonObject problem = object(parts);
    problem.add("required", array(Stream.of("type", "title", "status", "detail")));
    return problem;
  }

  private static JsonObject object(JsonObject properties) {
    JsonObject object = property("type", "object");
    object.add("properties", properties);
    return object;
  }

  private static JsonObject schema(JsonObject schema) {
    JsonObject holder = new JsonObject();
    holder.add("schema", schema);
    return holder;
  }

  private static JsonObject reference(String section, String name) {
    return property("$ref", "#/components/" + section + "/" + name);
  }

  private static JsonObject property(String name, String value) {
    JsonObject object = new JsonObject();
    object.addProperty(name, value);
    return object;
  }

  private static JsonArray list(JsonObject only) {
    JsonArray list = new JsonArray();
    list.add(only);
    return list;
  }

  private static JsonArray array(Stream<String> values) {
    JsonArray array = new JsonArray();
    values.forEach(array::add);
    return array;
  }
}
