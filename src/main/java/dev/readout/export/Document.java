package dev.readout.export;

/** A format that is one file. */
non-sealed interface Document extends Format {}
