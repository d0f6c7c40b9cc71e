package org.loxodrome.ui.view.space;

import javafx.application.ConditionalFeature;
import javafx.application.Platform;

/** Whether there is 3D on this machine. */
public final class Scene3d {

    private Scene3d() {}

    /** Whether scenes in 3D are drawn; without, they stay empty. */
    public static boolean isSupported() {
        return Platform.isSupported(ConditionalFeature.SCENE3D);
    }
}
