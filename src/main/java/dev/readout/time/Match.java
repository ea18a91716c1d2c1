package dev.readout.time;

import dev.readout.time.Numbers.Reading;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where a rule's pattern was found, and what filled its slots. */
final class Match {
  private final List<Piece> pieces;
  private final int begin;
  private final int end;
  private final Map<Slot, List<Reading>> filled;

  Match(List<Piece> pieces, int begin) {
    this(pieces, begin, begin, Map.of());
  }

  private Match(List<Piece> pieces, int begin, int end, Map<Slot, List<Reading>> filled) {
    this.pieces = pieces;
    this.begin = begin;
    this.end = end;
    this.filled = filled;
  }

  Match word() {
    return new Match(pieces, begin, end + 1, filled);
  }

  Match with(Slot slot, Reading reading) {
    Map<Slot, List<Reading>> more = new EnumMap<>(Slot.class);
    more.putAll(filled);
    List<Reading> readings = new ArrayList<>(more.getOrDefault(slot, List.of()));
    readings.add(reading);
    more.put(slot, readings);
    return new Match(pieces, begin, reading.end(), more);
  }

  /** Index of the piece after the last. */
  int end() {
    return end;
  }

  boolean has(Slot slot) {
    return filled.containsKey(slot);
  }

  boolean has(String word) {
    return pieces.subList(begin, end).stream().anyMatch(piece -> piece.word().equals(word));
  }

  int value(Slot slot) {
    return filled.get(slot).get(0).value();
  }

  /** What filled the slot's second occurrence in the pattern. */
  int second(Slot slot) {
    return filled.get(slot).get(1).value();
  }

  /** The count as TIMEX3 writes it: "3", "2.5", "X"; "1" when the pattern had none. */
  String amount() {
    return has(Slot.COUNT) ? filled.get(Slot.COUNT).get(0).text() : "1";
  }

  Unit unit() {
    return Unit.values()[value(Slot.UNIT) - 1];
  }

  Which which() {
    return has(Slot.WHICH) ? Which.values()[value(Slot.WHICH) - 1] : Which.OPEN;
  }

  /** -1 for last, 0 for this, 1 for next. */
  int step() {
    return value(Slot.WHICH) - 2;
  }

  DayOfWeek weekday() {
    return DayOfWeek.of(value(Slot.WEEKDAY));
  }

  Meaning.Share third() {
    return Meaning.Share.values()[value(Slot.THIRD) - 1];
  }

  Context context() {
    return new Context(pieces, begin, end);
  }
}
