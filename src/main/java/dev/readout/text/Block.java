package dev.readout.text;

/** A stretch of an article with one purpose. A block never crosses a paragraph break. */
public record Block(Part part, Span span) {}
