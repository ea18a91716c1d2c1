package dev.readout.cli;

import dev.readout.export.Bundle;
import dev.readout.export.Contents;
import dev.readout.export.Format;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A file or folder that has its name only when all of it is there. */
record Destination(Path path) {
  Destination {
    path = path.toAbsolutePath().normalize();
  }

  /** A bundle becomes a folder, unless the name says that it is to be a zip. */
  void write(Format format, Contents contents) throws IOException {
    if (!Files.isDirectory(path.getParent())) {
      throw new NoSuchFileException(path.getParent().toString());
    }
    if (format instanceof Bundle bundle && !path.toString().endsWith(".zip")) {
      folder(bundle, contents);
    } else {
      file(format, contents);
    }
  }

  private void file(Format format, Contents contents) throws IOException {
    // Not a temporary file, which nobody else may read.
    Path part =
        path.resolveSibling(path.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        format.write(contents, out);
      }
      Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private void folder(Bundle bundle, Contents contents) throws IOException {
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw new UsageException(
          "%s is a file, and this format is several; name a folder, or a file that ends in .zip"
              .formatted(path));
    }
    Path part = Files.createTempDirectory(path.getParent(), path.getFileName().toString());
    try {
      bundle.write(
          contents, name -> new BufferedOutputStream(Files.newOutputStream(part.resolve(name))));
      Files.createDirectories(path);
      for (Path each : inside(part)) {
        Files.move(each, path.resolve(each.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      for (Path each : inside(part)) {
        Files.delete(each);
      }
      Files.delete(part);
    }
  }

  private static List<Path> inside(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted(Comparator.naturalOrder()).toList();
    }
  }
}
