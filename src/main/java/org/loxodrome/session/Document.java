package org.loxodrome.session;

import java.nio.file.Path;

/**
 * A file that holds an experiment.
 *
 * @param file the file
 * @param saved the experiment in it
 */
public record Document(Path file, Experiment saved) {}
