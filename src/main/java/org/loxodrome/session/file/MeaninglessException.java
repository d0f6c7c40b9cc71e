package org.loxodrome.session.file;

/** A text has not the meaning that is wanted. The message goes on a sentence that begins with the file's name. */
final class MeaninglessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MeaninglessException(String message) {
        super(message);
    }
}
