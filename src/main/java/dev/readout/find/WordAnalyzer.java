package dev.readout.find;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** "Poland's", "poland" and "Polánd" are one word; "strike" and "strikes" are two. */
final class WordAnalyzer extends Analyzer {
  @Override
  protected TokenStreamComponents createComponents(String field) {
    StandardTokenizer words = new StandardTokenizer();
    return new TokenStreamComponents(words, plain(new EnglishPossessiveFilter(words)));
  }

  /** For a beginning of a word, which is not cut into words. */
  @Override
  protected TokenStream normalize(String field, TokenStream beginning) {
    return plain(beginning);
  }

  private static TokenStream plain(TokenStream words) {
    return new LowerCaseFilter(new ASCIIFoldingFilter(words));
  }
}
