package org.loxodrome.ui.service;

import java.util.ArrayList;
import java.util.List;

/** Calls its clients once a frame, in the order in which they were added, for as long as one of them wants more frames. */
public final class FrameLoop {

    private final Pulse pulse;
    private final List<Client> clients = new ArrayList<>();
    private boolean running;
    private boolean woken;

    /** What wants to be called once a frame. */
    public interface Client {

        /**
         * One frame.
         *
         * @param nanos the frame's time
         * @return whether this client wants another frame
         */
        boolean frame(long nanos);
    }

    /** A loop that sleeps until it is woken. */
    public FrameLoop(Pulse pulse) {
        this.pulse = pulse;
    }

    /** Adds a client, which is called after those that were added before. */
    public void add(Client client) {
        clients.add(client);
    }

    /** Makes sure that there is another frame. */
    public void wake() {
        woken = true;
        if (!running) {
            running = true;
            pulse.start(this::frame);
        }
    }

    private void frame(long nanos) {
        woken = false;
        boolean more = false;
        for (Client client : clients) {
            more |= client.frame(nanos);
        }
        if (!more && !woken) {
            running = false;
            pulse.stop();
        }
    }
}
