/** What the user means: intentions from the views turned into changes of the model and work for the services. */
@NullMarked
package org.loxodrome.ui.controller;

import org.jspecify.annotations.NullMarked;
