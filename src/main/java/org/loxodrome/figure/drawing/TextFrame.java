package org.loxodrome.figure.drawing;

import java.util.ArrayList;
import java.util.List;
import org.loxodrome.figure.Theme;

/**
 * A title at the top of a page and a caption at its bottom, with room for something between them. All lengths are in points.
 *
 * @param title a line; empty for none
 * @param caption a text that is broken into lines; empty for none
 * @param left where title and caption begin
 * @param right where they must end
 * @param height height of the page
 * @param fontSize size of the texts between them
 */
public record TextFrame(String title, String caption, double left, double right, double height, double fontSize) {

    /** Room that is left free at the page's edges, in font sizes. */
    public static final double EDGE = 0.7;

    private static final double TITLE_FONT = 1.15;
    private static final double TITLE_SPACE = 1.9;
    private static final double TITLE_LIFT = 0.9;
    private static final double CAPTION_FONT = 0.88;
    private static final double CAPTION_LINE = 1.35;
    private static final double CAPTION_SPACE = 0.8;

    /** Where the room between them begins: without a title at the page's edge. */
    public double top() {
        return title.isEmpty() ? 0 : (EDGE + TITLE_SPACE) * fontSize;
    }

    /** Where it ends: without a caption at the page's edge. */
    public double bottom() {
        double lines = lines().size() * CAPTION_LINE * CAPTION_FONT;
        return caption.isEmpty() ? height : height - (EDGE + CAPTION_SPACE + lines) * fontSize;
    }

    /** The texts. */
    public List<Mark> marks(Theme theme) {
        List<Mark> marks = new ArrayList<>();
        double lifted = top() - TITLE_LIFT * fontSize;
        if (!title.isEmpty()) {
            marks.add(new Mark.Words(
                    RichText.of(title), left, lifted, Mark.Anchor.START, TITLE_FONT * fontSize, theme.ink()));
        }
        double size = CAPTION_FONT * fontSize;
        double baseline = bottom() + CAPTION_SPACE * fontSize + size;
        for (RichText line : lines()) {
            marks.add(new Mark.Words(line, left, baseline, Mark.Anchor.START, size, theme.mutedInk()));
            baseline += CAPTION_LINE * size;
        }
        return marks;
    }

    private List<RichText> lines() {
        return Paragraph.lines(caption, CAPTION_FONT * fontSize, right - left);
    }
}
