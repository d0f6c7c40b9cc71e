package org.loxodrome.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Parent;
import javafx.scene.SubScene;
import javafx.scene.control.ComboBox;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.TriangleMesh;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.loxodrome.figure.BallPicture;
import org.loxodrome.figure.Solid;
import org.loxodrome.problem.Preset;
import org.loxodrome.ui.view.ball.BallView;
import org.testfx.framework.junit5.Start;

/** The norm's ball in the place of the sphere. */
class WindowBallTest extends WorkbenchTest {

    @Start
    void start(Stage stage) {
        show();
    }

    @Test
    void aClickShowsTheBallInRealThreeDimensionsAndAnotherTheSphereAgain() throws TimeoutException {
        assertTrue(Platform.isSupported(ConditionalFeature.SCENE3D));
        robot.clickOn("#solid-q-ball");
        until(() -> isShown("#ball") && !isShown("#sphere"));
        WritableImage image = picture("#ball");
        int blue = 0;
        for (int y = 0; y < image.getHeight(); y += 4) {
            for (int x = 0; x < image.getWidth(); x += 4) {
                Color color = image.getPixelReader().getColor(x, y);
                blue += color.getBlue() - color.getRed() > 0.08 && color.getBlue() > 0.5 ? 1 : 0;
            }
        }
        double share = 16 * blue / (image.getWidth() * image.getHeight());
        assertTrue(share > 0.1, "the lit ball covers " + share + " of the view");
        robot.clickOn("#solid-sphere");
        until(() -> isShown("#sphere") && !isShown("#ball"));
    }

    @Test
    void keysAndMenuChangeTheSolid() throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        until(() -> isShown("#ball") && model.scene().solid().get() == Solid.Q_BALL);
        robot.interact(() -> robot.lookup("#solid-q-ball").query().requestFocus());
        robot.push(KeyCode.RIGHT);
        until(() -> model.scene().solid().get() == Solid.QUASI_NORM_BALL);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        until(() -> isShown("#sphere"));
        robot.clickOn("#menu-view").clickOn("#menu-view-ball");
        until(() -> isShown("#ball"));
    }

    @Test
    void aSecondClickLeavesTheButtonDown() throws TimeoutException {
        robot.clickOn("#solid-q-ball").clickOn("#solid-q-ball");
        until(() -> isShown("#ball"));
        assertEquals(Solid.Q_BALL, onFx(() -> model.scene().solid().get()));
    }

    @Test
    void draggingMuChangesTheBallWhileTheMouseMoves() throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        until(() -> isShown("#ball") && model.scene().ball().get().isPresent());
        int[] before = pixels("#ball");
        TriangleMesh mesh = onFx(this::mesh);
        float[] points = onFx(() -> mesh.getPoints().toArray(null));
        double innermost = onFx(() -> innermost(mesh));
        robot.drag("#mu-slider .thumb", MouseButton.PRIMARY).moveBy(-60, 0);
        until(() -> shownMu() < 1e-3 && innermost(mesh()) < innermost - 0.03);
        assertFalse(Arrays.equals(before, pixels("#ball")), "the ball's pixels change");
        assertSame(mesh, onFx(this::mesh), "the mesh is changed in place");
        assertFalse(Arrays.equals(points, onFx(() -> mesh.getPoints().toArray(null))));
        robot.moveBy(140, 0);
        until(() -> shownMu() > 10 && innermost(mesh()) > 0.99);
        robot.drop();
        assertEquals(model.mu().get(), shownMu());
    }

    @Test
    void theQuasiNormsBallIsTheL1BallAtDepthTwoAndIsSaidInWords() throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        until(() -> isShown("#ball") && model.scene().ball().get().isPresent());
        until(() -> Math.abs(innermost(mesh()) - 1 / Math.sqrt(3)) < 1e-6);
        String words =
                onFx(() -> (String) robot.lookup("#ball").query().queryAccessibleAttribute(AccessibleAttribute.TEXT));
        assertTrue(words.contains("ball of ℓ_1"), words);
        assertTrue(words.contains("azimuth 90.0, pitch 0.0"), words);
    }

    @Test
    void aPresetBringsItsOwnBallAndFacesIt() throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        until(() -> isShown("#ball") && model.scene().ball().get().isPresent());
        Optional<BallPicture> before = onFx(() -> model.scene().ball().get());
        int[] pixels = pixels("#ball");
        ComboBox<Preset> box = robot.lookup("#preset").queryComboBox();
        robot.interact(() -> box.getSelectionModel().select(4));
        until(() -> model.scene()
                .ball()
                .get()
                .filter(ball -> ball.title().contains("D = 3"))
                .isPresent());
        assertFalse(before.equals(onFx(() -> model.scene().ball().get())));
        assertFalse(Arrays.equals(pixels, pixels("#ball")));
        assertTrue(onFx(() -> robot.lookup("#ball").queryAs(BallView.class).showsWhole()));
    }

    private boolean isShown(String id) {
        return robot.lookup(id).tryQuery().isPresent();
    }

    private double shownMu() {
        return model.findings().pathPoint().orElseThrow().mu();
    }

    /** Of the scene with smooth edges or the one with rough ones. */
    private TriangleMesh mesh() {
        Parent scenes = (Parent)
                robot.lookup("#ball").queryParent().getChildrenUnmodifiable().get(0);
        return scenes.getChildrenUnmodifiable().stream()
                .map(scene -> ((SubScene) scene).getRoot().lookup("#ball-surface"))
                .filter(Objects::nonNull)
                .map(ball -> (TriangleMesh) ((MeshView) ball).getMesh())
                .findFirst()
                .orElseThrow();
    }

    /** The least distance of the surface from the origin: 1 for the l2 ball, 1/√3 for the l1 ball. */
    private static double innermost(TriangleMesh mesh) {
        double least = 1;
        for (int at = 0; at < mesh.getPoints().size(); at += 3) {
            double x = mesh.getPoints().get(at);
            double y = mesh.getPoints().get(at + 1);
            double z = mesh.getPoints().get(at + 2);
            least = Math.min(least, Math.sqrt(x * x + y * y + z * z));
        }
        return least;
    }
}
