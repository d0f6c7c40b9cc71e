package org.loxodrome.ui.controller;

import java.awt.Shape;
import java.util.List;
import java.util.Optional;
import org.loxodrome.figure.Theme;
import org.loxodrome.session.Experiment;
import org.loxodrome.session.TourStep;
import org.loxodrome.session.file.TourFile;
import org.loxodrome.ui.model.TeachingState;
import org.loxodrome.ui.model.TourPage;
import org.loxodrome.ui.model.WorkbenchModel;
import org.loxodrome.ui.service.BackgroundTasks;
import org.loxodrome.ui.view.TeachingActions;
import org.loxodrome.ui.view.formula.Formula;

/** Carries out what the user asks for to show the window to others. */
final class Teaching implements TeachingActions {

    private static final List<Double> SCALES = List.of(0.8, 0.9, 1.0, 1.15, 1.3, 1.45, 1.6, 1.8, 2.0);

    private final WorkbenchModel model;
    private final TeachingState state;
    private final BackgroundTasks files;
    private final Screen screen;
    private List<Page> tour = List.of();
    private Optional<Seen> before = Optional.empty();

    /** What the steps of the tour show themselves on. */
    interface Screen {

        /** Shows an experiment, which is a step that can be taken back, at an accuracy. */
        void show(Experiment experiment, double accuracy);

        /** Plays from the beginning. */
        void play();
    }

    /** A step with its formula typeset. */
    private record Page(TourStep step, Shape formula) {

        static Page of(TourStep step) {
            return new Page(step, Formula.outline(step.formula()));
        }
    }

    /** What was to be seen before the tour. */
    private record Seen(Experiment experiment, double accuracy) {}

    Teaching(WorkbenchModel model, BackgroundTasks files, Screen screen) {
        this.model = model;
        this.state = model.teaching();
        this.files = files;
        this.screen = screen;
    }

    @Override
    public void enlarge() {
        double now = state.textScaleProperty().get();
        SCALES.stream().filter(scale -> scale > now).findFirst().ifPresent(state.textScaleProperty()::set);
    }

    @Override
    public void shrink() {
        double now = state.textScaleProperty().get();
        SCALES.stream()
                .filter(scale -> scale < now)
                .reduce((smaller, larger) -> larger)
                .ifPresent(state.textScaleProperty()::set);
    }

    @Override
    public void unscale() {
        state.textScaleProperty().set(1);
    }

    @Override
    public void present(boolean presenting) {
        if (presenting == state.presenting().get()) {
            return;
        }
        if (presenting) {
            state.setAsideProperty().set(Optional.of(model.themeProperty().get()));
            model.themeProperty().set(Theme.PROJECTOR);
        } else {
            model.themeProperty().set(state.setAsideProperty().get().orElseThrow());
            state.setAsideProperty().set(Optional.empty());
        }
    }

    @Override
    public void startTour() {
        files.start(() -> TourFile.read().stream().map(Page::of).toList(), this::begin);
    }

    @Override
    public void nextPage() {
        state.tourPageProperty().get().filter(TourPage::hasNext).ifPresent(page -> turnTo(page.number() + 1));
    }

    @Override
    public void previousPage() {
        state.tourPageProperty().get().filter(TourPage::hasPrevious).ifPresent(page -> turnTo(page.number() - 1));
    }

    @Override
    public void endTour() {
        state.tourPageProperty().set(Optional.empty());
        before.ifPresent(seen -> screen.show(seen.experiment(), seen.accuracy()));
        before = Optional.empty();
    }

    private void begin(List<Page> pages) {
        tour = pages;
        if (before.isEmpty()) {
            before = Optional.of(new Seen(
                    model.experiment(), model.training().accuracyProperty().get()));
        }
        turnTo(1);
    }

    private void turnTo(int number) {
        Page page = tour.get(number - 1);
        TourStep step = page.step();
        screen.show(step.experiment(), step.accuracy());
        if (step.playing()) {
            screen.play();
        }
        state.tourPageProperty()
                .set(Optional.of(new TourPage(number, tour.size(), step.title(), step.caption(), page.formula())));
    }
}
