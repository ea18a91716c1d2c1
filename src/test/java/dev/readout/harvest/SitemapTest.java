package dev.readout.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.Fixture;
import dev.readout.vocab.Base;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;

class SitemapTest {
  private final DatasetGraph data = Fixture.dataset();
  private final Inventory inventory = Inventory.of(data);

  @Test
  void isOneListWhileItIsSmall() {
    assertThat(sitemap(1000).parts()).isEmpty();
    assertThat(written(sitemap(1000), "").lines().count()).isPositive();
  }

  @Test
  void isAListOfListsWhenItIsLarge() {
    Sitemap small = sitemap(2);
    assertThat(small.parts()).contains("article-1", "article-2", "event-1");
    assertThat(written(small, "")).contains("/sitemap.xml?part=article-2</loc>");
    List<String> pages =
        small.parts().stream().flatMap(part -> pages(written(small, part))).toList();
    assertThat(pages)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(pages(written(sitemap(1000), "")).toList());
  }

  @Test
  void hasNoOtherParts() {
    assertThat(sitemap(2).write("article-99", new ByteArrayOutputStream())).isFalse();
  }

  private Sitemap sitemap(int most) {
    return new Sitemap(data.getDefaultGraph(), new Base(Fixture.BASE), inventory, most);
  }

  private static String written(Sitemap sitemap, String part) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (part.isEmpty()) {
      sitemap.write(out);
    } else {
      sitemap.write(part, out);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Stream<String> pages(String xml) {
    return Stream.of(xml.split("<loc>")).skip(1).map(each -> each.replaceFirst("</loc>.*", ""));
  }
}
