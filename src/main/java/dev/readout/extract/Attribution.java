package dev.readout.extract;

import dev.readout.link.Who;
import java.util.Optional;

/**
 * Who says so.
 *
 * @param source closest to the event among those named; empty when the article itself says it
 * @param via who relayed it
 * @param unnamed true when somebody unnamed says so
 * @param why the words that name them: "say"; empty when the article itself says it
 */
record Attribution(Optional<Who> source, Optional<Who> via, boolean unnamed, String why) {}
