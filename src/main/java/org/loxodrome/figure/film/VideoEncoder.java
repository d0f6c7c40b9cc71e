package org.loxodrome.figure.film;

import java.nio.ByteBuffer;
import org.jcodec.codecs.h264.H264Encoder;
import org.jcodec.codecs.h264.encode.RateControl;
import org.jcodec.codecs.h264.io.model.SeqParameterSet;
import org.jcodec.codecs.h264.io.model.SliceType;
import org.jcodec.codecs.h264.io.model.VUIParameters;
import org.jcodec.common.model.Picture;
import org.jcodec.common.model.Size;

/**
 * H.264 of constant quality for one group of frames, of which the first can be decoded by itself.
 *
 * <p>The quantizers are so fine that thin lines and texts stay sharp. At 15 or less the standard's filter against the edges of
 * blocks is idle (its threshold α is 0), which the library's encoder leaves out, unlike decoders: so both see the same frames.
 */
final class VideoEncoder extends H264Encoder {

    private static final int KEY_QUANTIZER = 12;
    private static final int QUANTIZER = 15;
    private static final int SEARCH = 2;
    private static final int BT709 = 1;
    private static final int UNSPECIFIED_FORMAT = 5;
    private static final int HD_BLOCKS = 8192;
    private static final int LEVEL_HD = 40;
    private static final int LEVEL_UHD = 52;
    private static final int BYTES_PER_PIXEL = 3;

    /** An encoder for a group of so many frames. */
    VideoEncoder(int frames) {
        super(new ConstantQuality());
        setKeyInterval(frames + 1);
        setMotionSearchRange(SEARCH);
    }

    /** The next frame. */
    ByteBuffer encoded(Picture picture) {
        ByteBuffer room = ByteBuffer.allocate(BYTES_PER_PIXEL * picture.getWidth() * picture.getHeight() + HD_BLOCKS);
        ByteBuffer data = encodeFrame(picture, room).getData();
        ByteBuffer exact = ByteBuffer.allocate(data.remaining());
        exact.put(data).flip();
        return exact;
    }

    /** Says which colours the numbers mean, which players guess otherwise. */
    @Override
    public SeqParameterSet initSPS(Size size) {
        SeqParameterSet parameters = super.initSPS(size);
        boolean large = (parameters.picWidthInMbsMinus1 + 1) * (parameters.picHeightInMapUnitsMinus1 + 1) > HD_BLOCKS;
        parameters.levelIdc = large ? LEVEL_UHD : LEVEL_HD;
        VUIParameters colors = new VUIParameters();
        colors.videoSignalTypePresentFlag = true;
        colors.videoFormat = UNSPECIFIED_FORMAT;
        colors.videoFullRangeFlag = false;
        colors.colourDescriptionPresentFlag = true;
        colors.colourPrimaries = BT709;
        colors.transferCharacteristics = BT709;
        colors.matrixCoefficients = BT709;
        parameters.vuiParams = colors;
        return parameters;
    }

    /** The same quantizer for every block, whatever it costs. */
    private static final class ConstantQuality implements RateControl {

        @Override
        public int startPicture(Size size, int most, SliceType type) {
            return type == SliceType.I ? KEY_QUANTIZER : QUANTIZER;
        }

        @Override
        public int initialQpDelta() {
            return 0;
        }

        @Override
        public int accept(int bits) {
            return 0;
        }
    }
}
