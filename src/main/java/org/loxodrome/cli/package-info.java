/** The command line: values as CSV on standard output, one sentence for an error on standard error. */
@NullMarked
package org.loxodrome.cli;

import org.jspecify.annotations.NullMarked;
