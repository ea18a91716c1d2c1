package dev.readout.know;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;

/**
 * Puts entries into the index that an {@link Authority} looks into, in bounded memory. What was
 * written is there when it is closed after {@link #commit}, and not at all without.
 */
public final class GazetteerWriter implements AutoCloseable {
  private static final double MEGABYTES_IN_MEMORY = 64;

  private final IndexWriter index;

  public GazetteerWriter(Path folder) {
    try {
      Files.createDirectories(folder);
      IndexWriterConfig settings = new IndexWriterConfig(new KeywordAnalyzer());
      settings.setRAMBufferSizeMB(MEGABYTES_IN_MEMORY);
      settings.setCommitOnClose(false);
      this.index = new IndexWriter(FSDirectory.open(folder), settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Forgets what an earlier import took from a file of this name. */
  public void forget(String source) {
    try {
      index.deleteDocuments(new Term(Gazetteer.SOURCE, source));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void add(Entry entry, String source) {
    try {
      index.addDocument(Gazetteer.document(entry, source));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void commit() {
    try {
      index.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      index.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
