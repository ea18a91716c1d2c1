package dev.readout.time;

import dev.readout.text.Span;
import dev.readout.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A token, or its part between hyphens, so that "27-year" reads the same however a tokenizer cuts
 * it.
 *
 * @param word lower case
 * @param text as written
 * @param pos of the whole token
 * @param token index of the whole token
 */
record Piece(String word, String text, String pos, int token, Span span) {
  /** The pieces of a sentence; an ISO date stays whole. */
  static List<Piece> of(List<Token> tokens) {
    List<Piece> pieces = new ArrayList<>(tokens.size() + 8);
    for (int i = 0; i < tokens.size(); i++) {
      add(pieces, tokens.get(i), i);
    }
    return pieces;
  }

  private static void add(List<Piece> pieces, Token token, int index) {
    String text = token.word();
    int from = 0;
    if (!Numbers.isIsoDate(text)) {
      for (int at = 0; at < text.length(); at++) {
        if (isDash(text.charAt(at)) && text.length() > 1) {
          addPart(pieces, token, index, new Span(from, at));
          addPart(pieces, token, index, new Span(at, at + 1));
          from = at + 1;
        }
      }
    }
    addPart(pieces, token, index, new Span(from, text.length()));
  }

  /** A word as long as its span sits at that span; another spelling keeps the whole span. */
  private static void addPart(List<Piece> pieces, Token token, int index, Span part) {
    if (part.begin() == part.end()) {
      return;
    }
    String text = part.in(token.word());
    Span whole = token.span();
    boolean asWritten = whole.end() - whole.begin() == token.word().length();
    Span span =
        asWritten ? new Span(whole.begin() + part.begin(), whole.begin() + part.end()) : whole;
    String word = isDash(text.charAt(0)) ? "-" : text.toLowerCase(Locale.ROOT);
    pieces.add(new Piece(word, text, token.pos(), index, span));
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—' || c == '‑';
  }

  boolean capitalised() {
    return Character.isUpperCase(text.charAt(0));
  }

  boolean isNoun() {
    return pos.startsWith("NN");
  }

  boolean isVerb() {
    return pos.startsWith("VB") || pos.equals("MD");
  }
}
