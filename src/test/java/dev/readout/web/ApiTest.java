package dev.readout.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.readout.ask.Queries;
import dev.readout.ask.Question;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiTest {
  private static Site site;

  @BeforeAll
  static void start() {
    site = Site.usual();
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @TestFactory
  Stream<DynamicTest> answersEveryQuestionAsItsDescriptionSays() {
    JsonObject paths = json("openapi.json").getAsJsonObject("paths");
    return Queries.bundled().all().stream()
        .map(each -> DynamicTest.dynamicTest(each.name(), () -> isAnswered(each, paths)));
  }

  private static void isAnswered(Question question, JsonObject paths) {
    JsonObject answer = json("api/" + question.name());
    JsonObject described = paths.getAsJsonObject("/api/" + question.name()).getAsJsonObject("get");
    assertThat(described.get("summary").getAsString()).isEqualTo(question.summary());
    JsonArray parameters = described.getAsJsonArray("parameters");
    assertThat(parameters).hasSize(question.parameters().size() + 2);
    assertThat(rows(answer)).isNotEmpty();
    assertThat(strings(answer.getAsJsonObject("head").getAsJsonArray("vars")))
        .containsExactlyElementsOf(columns(described));
  }

  private static List<String> columns(JsonObject described) {
    JsonElement bindings =
        at(
            described,
            "responses",
            "200",
            "content",
            "application/json",
            "schema",
            "properties",
            "results",
            "properties",
            "bindings",
            "items",
            "properties");
    return List.copyOf(bindings.getAsJsonObject().keySet());
  }

  private static JsonElement at(JsonObject from, String... path) {
    JsonElement here = from;
    for (String each : path) {
      here = here.getAsJsonObject().get(each);
    }
    return here;
  }

  @Test
  void isDescribedAsTheStandardAsks() {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    SwaggerParseResult read =
        new OpenAPIV3Parser().readContents(site.get("openapi.json").body(), null, options);
    assertThat(read.getMessages()).isEmpty();
    assertThat(read.isOpenapi31()).isTrue();
    assertThat(read.getOpenAPI().getPaths()).hasSize(Queries.bundled().all().size());
    assertThat(
            read.getOpenAPI()
                .getPaths()
                .get("/api/what-happened-between-two-days")
                .getGet()
                .getParameters())
        .extracting(each -> each.getName())
        .containsExactly("since", "until", "kind", null, null);
  }

  @ParameterizedTest
  @CsvSource({
    "application/json, application/json",
    "application/sparql-results+json, application/sparql-results+json",
    "text/csv, text/csv",
    "text/tab-separated-values, text/tab-separated-values",
    "application/sparql-results+xml, application/sparql-results+xml",
    "*/*, application/json",
    "'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', application/json",
  })
  void comesAsAccepted(String accept, String type) {
    HttpResponse<String> answer = site.get("api/who-accused-whom", "Accept", accept);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(answer.headers().allValues("Vary")).contains("Accept");
  }

  @ParameterizedTest
  @CsvSource({
    "csv, 'who,whom,what,earliest,latest,certainty,event'",
    "tsv, '?who\t?whom'",
    "xml, <sparql",
    "json, '\"vars\"'",
  })
  void comesByEnding(String ending, String part) {
    assertThat(site.get("api/who-accused-whom." + ending).body()).contains(part);
  }

  @Test
  void takesNamesPathsAndDays() {
    assertThat(rows(json("api/who-accused-whom?actor=kowal"))).hasSize(1);
    assertThat(rows(json("api/who-accused-whom?actor=person/jan-kowal&recipient="))).hasSize(1);
    assertThat(rows(json("api/who-accused-whom?actor=Anna+Brandt"))).isEmpty();
    assertThat(rows(json("api/who-met-or-called-whom?since=2030-01-01"))).isEmpty();
  }

  @Test
  void leadsToTheRowsThatFollow() {
    HttpResponse<String> first = site.get("api/who-and-what-is-named?limit=2&kind=Person");
    String next = first.headers().firstValue("Link").orElse("");
    assertThat(next)
        .isEqualTo("</api/who-and-what-is-named?kind=Person&limit=2&offset=2>; rel=\"next\"");
    String path = next.substring(2, next.indexOf('>'));
    assertThat(rows(json(path))).hasSize(2).doesNotContainAnyElementsOf(rows(parsed(first)));
    assertThat(site.get("api/who-and-what-is-named").headers().firstValue("Link")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "who-was-it, 404, , who-accused-whom",
    "who-accused-who, 404, , who-accused-whom",
    "who-accused-whom.exe, 404, , .csv",
    "who/accused/whom, 404, ,",
    "who-accused-whom?culprit=x, 400, culprit, actor",
    "who-accused-whom?actor=Nobody+Known, 400, actor,",
    "who-accused-whom?since=yesterday, 400, since,",
    "what-happened-between-two-days?kind=Meetin, 400, kind, Meeting",
    "who-accused-whom?limit=0, 400, limit,",
    "who-accused-whom?limit=10001, 400, limit,",
    "who-accused-whom?offset=-1, 400, offset,",
    "who-accused-whom?actor=a&actor=b, 400, actor,",
    "who-accused-whom?%3Cscript%3E=1, 400, <script>, actor",
  })
  void saysWhatIsWrongAndWhatWouldBeRight(
      String path, int status, String parameter, String allowed) {
    HttpResponse<String> answer = site.get("api/" + path);
    JsonObject refusal = parsed(answer);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(refusal.get("status").getAsInt()).isEqualTo(status);
    assertThat(refusal.get("detail").getAsString()).isNotBlank();
    assertThat(refusal.has("parameter") ? refusal.get("parameter").getAsString() : null)
        .isEqualTo(parameter);
    if (allowed != null) {
      assertThat(strings(refusal.getAsJsonArray("allowed"))).contains(allowed);
    }
  }

  @Test
  void listsTheFormatsWhenNoneIsAccepted() {
    HttpResponse<String> answer = site.get("api/who-accused-whom", "Accept", "image/png");
    assertThat(answer.statusCode()).isEqualTo(406);
    assertThat(strings(parsed(answer).getAsJsonArray("allowed"))).contains("text/csv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE"})
  void onlyReads(String method) {
    HttpResponse<String> answer = site.method(method, "api/who-accused-whom");
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET");
  }

  @Test
  void listsWhatCanBeAsked() {
    JsonObject list = json("api");
    assertThat(list.get("description").getAsString()).isEqualTo("/openapi.json");
    assertThat(list.getAsJsonArray("questions")).hasSize(Queries.bundled().all().size());
  }

  private static List<JsonElement> rows(JsonObject answer) {
    return answer.getAsJsonObject("results").getAsJsonArray("bindings").asList();
  }

  private static List<String> strings(JsonArray array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsString).toList();
  }

  private static JsonObject json(String path) {
    HttpResponse<String> answer = site.get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return parsed(answer);
  }

  private static JsonObject parsed(HttpResponse<String> answer) {
    return JsonParser.parseString(answer.body()).getAsJsonObject();
  }
}
