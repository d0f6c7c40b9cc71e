package org.loxodrome.figure.film;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jcodec.common.Codec;
import org.jcodec.common.MuxerTrack;
import org.jcodec.common.VideoCodecMeta;
import org.jcodec.common.io.FileChannelWrapper;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Packet;
import org.jcodec.common.model.Size;
import org.jcodec.containers.mp4.boxes.HandlerBox;
import org.jcodec.containers.mp4.boxes.MetaValue;
import org.jcodec.containers.mp4.boxes.MovieBox;
import org.jcodec.containers.mp4.boxes.UdtaBox;
import org.jcodec.containers.mp4.boxes.UdtaMetaBox;
import org.jcodec.containers.mp4.muxer.MP4Muxer;
import org.loxodrome.figure.drawing.Drawing;
import org.loxodrome.figure.file.PngFile;
import org.loxodrome.figure.file.Provenance;
import org.loxodrome.work.PieceMaker;

/** Writes a film as H.264 video in an MP4 file. Groups of frames are drawn and encoded side by side. */
final class Mp4File {

    private static final int GROUP = 12;
    private static final int TICKS = 512;
    private static final double POINT_A_PIXEL = 72;
    private static final int TITLE = 0xA96E616D; // ©nam
    private static final int COMMENT = 0xA9636D74; // ©cmt
    private static final int TOOL = 0xA9746F6F; // ©too

    private Mp4File() {}

    /** Writes a film whose sides are even. */
    static void write(Film film, Provenance provenance, PieceMaker pieces, FileChannel channel) throws IOException {
        MP4Muxer muxer = MP4Muxer.createMP4MuxerToChannel(new FileChannelWrapper(channel));
        MuxerTrack track = muxer.addVideoTrack(
                Codec.H264,
                VideoCodecMeta.createSimpleVideoCodecMeta(new Size(film.width(), film.height()), ColorSpace.YUV420));
        int groups = (film.frames() + GROUP - 1) / GROUP;
        pieces.make(groups, number -> group(film, number), group -> {
            for (Packet packet : group) {
                track.addFrame(packet);
            }
        });
        MovieBox movie = muxer.finalizeHeader();
        movie.add(texts(provenance));
        muxer.storeHeader(movie);
    }

    private static List<Packet> group(Film film, int number) {
        int first = number * GROUP;
        int end = Math.min(film.frames(), first + GROUP);
        VideoEncoder encoder = new VideoEncoder(GROUP);
        List<Packet> packets = new ArrayList<>();
        for (int i = first; i < end; i++) {
            Drawing drawing = film.frame(i);
            ByteBuffer data = encoder.encoded(new VideoImage(PngFile.image(drawing, POINT_A_PIXEL)).toPicture());
            Packet.FrameType type = i == first ? Packet.FrameType.KEY : Packet.FrameType.INTER;
            int ticksPerSecond = TICKS * film.framesPerSecond();
            packets.add(Packet.createPacket(data, (long) TICKS * i, ticksPerSecond, TICKS, i, type, null));
        }
        return packets;
    }

    /** Where players show texts, and file managers find them. */
    private static UdtaBox texts(Provenance provenance) {
        Map<String, String> entries = provenance.entries();
        String all = entries.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .collect(Collectors.joining("\n"));
        Map<Integer, MetaValue> values = new LinkedHashMap<>();
        values.put(TITLE, MetaValue.createString(provenance.title()));
        values.put(TOOL, MetaValue.createString(String.valueOf(entries.get("Software"))));
        values.put(COMMENT, MetaValue.createString(all));
        UdtaMetaBox meta = UdtaMetaBox.createUdtaMetaBox();
        meta.add(HandlerBox.createHandlerBox("\0\0\0\0", "mdir", "appl", 0, 0));
        meta.setItunesMeta(values);
        UdtaBox box = UdtaBox.createUdtaBox();
        box.add(meta);
        return box;
    }
}
