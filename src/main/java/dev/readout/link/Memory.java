package dev.readout.link;

/**
 * What the reading of an article so far remembers: who was named where, under which titles; and the
 * nouns that go back to them.
 */
record Memory(Recency recency, Titles titles, DescriptionWords words) {}
