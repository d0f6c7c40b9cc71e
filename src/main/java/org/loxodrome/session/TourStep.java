package org.loxodrome.session;

/**
 * A step of the guided tour: a picture and what is said about it.
 *
 * @param title its heading
 * @param caption a few sentences, with sub- and superscripts as in figures
 * @param formula a formula in TeX; empty for none
 * @param experiment what is shown
 * @param accuracy the accuracy γ̃ at which it is shown, at α = ∞ γ̃/κ = 1/μ; ∞ for the end of training
 * @param playing whether training plays from its beginning
 */
public record TourStep(
        String title, String caption, String formula, Experiment experiment, double accuracy, boolean playing) {}
