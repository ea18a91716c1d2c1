package dev.readout.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.Fixture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables in Parquet, read back by the library's own reader. */
class ParquetTest {
  @TempDir private Path folder;

  @BeforeEach
  void unzip() throws IOException {
    byte[] bytes = Written.bytes("parquet", Fixture.dataset());
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Files.copy(zip, folder.resolve(entry.getName()));
      }
    }
  }

  @Test
  void tellsOfEventsWithTheirDays() throws IOException {
    Group meeting =
        rows("events").stream().filter(named("Meeting of Anna")).findFirst().orElseThrow();
    assertThat(meeting.getInteger("earliest", 0))
        .isEqualTo((int) LocalDate.of(2024, 3, 12).toEpochDay());
    assertThat(meeting.getInteger("reports", 0)).isEqualTo(3);
    assertThat(meeting.getDouble("latitude", 0)).isEqualTo(52.2298);
    assertThat(meeting.getGroup("reportedAs", 0).getGroup("list", 0).getString("element", 0))
        .isEqualTo("Happened");
    assertThat(meeting.getFieldRepetitionCount("quote")).isZero();
  }

  @Test
  void tellsOfWhoTookPartOfReportsAndEntities() throws IOException {
    assertThat(rows("participants")).anyMatch(row -> row.getString("role", 0).equals("speaker"));
    assertThat(rows("reports"))
        .isNotEmpty()
        .allMatch(row -> !row.getString("sentence", 0).isEmpty());
    assertThat(rows("entities")).anyMatch(named("\"><img src=x onerror=alert(1)>"));
  }

  private static java.util.function.Predicate<Group> named(String start) {
    return row -> row.getString("label", 0).startsWith(start);
  }

  private List<Group> rows(String table) throws IOException {
    List<Group> rows = new ArrayList<>();
    InputFile file = new LocalInputFile(folder.resolve(table + ".parquet"));
    try (ParquetReader<Group> reader = reader(file)) {
      for (Group row = reader.read(); row != null; row = reader.read()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private static ParquetReader<Group> reader(InputFile file) throws IOException {
    return new ParquetReader.Builder<Group>(file, new PlainParquetConfiguration()) {
      @Override
      protected ReadSupport<Group> getReadSupport() {
        return new GroupReadSupport();
      }
    }.build();
  }
}
