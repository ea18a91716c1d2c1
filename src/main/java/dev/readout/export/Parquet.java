package dev.readout.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetFileWriter;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** The tables as Parquet files, for pandas, DuckDB and Spark; what is absent is null. */
final class Parquet implements Bundle {
  private static final long ROW_GROUP = 16L << 20;

  @Override
  public Offer offer() {
    return new Offer(
        "parquet",
        "application/zip",
        "zip",
        "tables of events, participants, reports and entities: pandas, DuckDB");
  }

  @Override
  public void write(Contents contents, Folder folder) throws IOException {
    for (Table table : Tables.ALL) {
      // The writer goes back and forth in its file, which a stream cannot.
      Path file = Files.createTempFile("readout-", ".parquet");
      try {
        write(contents, table, file);
        try (OutputStream out = folder.file(table.name() + ".parquet")) {
          Files.copy(file, out);
        }
      } finally {
        Files.delete(file);
      }
    }
  }

  private static void write(Contents contents, Table table, Path file) throws IOException {
    MessageType schema = schema(table);
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file))
            .withConf(new PlainParquetConfiguration())
            .withType(schema)
            .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
            .withRowGroupSize(ROW_GROUP)
            .withWriteMode(ParquetFileWriter.Mode.OVERWRITE)
            .build()) {
      List<Column> columns = table.columns();
      table.rows(contents, row -> writer.write(group(schema, columns, row)));
    }
  }

  private static MessageType schema(Table table) {
    Type[] fields = table.columns().stream().map(Parquet::field).toArray(Type[]::new);
    return new MessageType(table.name(), fields);
  }

  private static Type field(Column column) {
    return switch (column.type()) {
      case TEXT -> string(Type.Repetition.OPTIONAL).named(column.name());
      case DAY ->
          Types.optional(PrimitiveTypeName.INT32)
              .as(LogicalTypeAnnotation.dateType())
              .named(column.name());
      case COUNT -> Types.optional(PrimitiveTypeName.INT32).named(column.name());
      case DECIMAL -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
      case WORDS ->
          Types.optionalList()
              .element(string(Type.Repetition.REQUIRED).named("element"))
              .named(column.name());
    };
  }

  private static Types.PrimitiveBuilder<org.apache.parquet.schema.PrimitiveType> string(
      Type.Repetition repetition) {
    return Types.primitive(PrimitiveTypeName.BINARY, repetition)
        .as(LogicalTypeAnnotation.stringType());
  }

  private static Group group(MessageType schema, List<Column> columns, List<String> row) {
    Group group = new SimpleGroup(schema);
    for (int i = 0; i < row.size(); i++) {
      if (!row.get(i).isEmpty()) {
        add(group, columns.get(i), row.get(i));
      }
    }
    return group;
  }

  private static void add(Group group, Column column, String value) {
    String name = column.name();
    switch (column.type()) {
      case TEXT -> group.append(name, value);
      case DAY -> group.append(name, Math.toIntExact(LocalDate.parse(value).toEpochDay()));
      case COUNT -> group.append(name, Integer.parseInt(value));
      case DECIMAL -> group.append(name, Double.parseDouble(value));
      case WORDS -> {
        Group list = group.addGroup(name);
        for (String word : value.split(";")) {
          list.addGroup("list").append("element", word);
        }
      }
    }
  }
}
