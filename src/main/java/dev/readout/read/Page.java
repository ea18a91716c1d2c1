package dev.readout.read;

import dev.readout.text.Block;
import dev.readout.text.DateClue;
import java.util.List;
import java.util.Optional;

/** A text laid out: its blocks, and what its lines say about the article. */
record Page(
    List<Block> blocks,
    List<DateClue> dateClues,
    Optional<String> publisher,
    Optional<String> author) {}
