package kz.tarazy.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;

/**
 * An archive unpacked into a temporary folder, within bounds: so many bytes and entries, and no
 * entry outside the folder. What exceeds a bound is refused; what was unpacked before is kept.
 */
final class UnpackedArchive {

  private static final int MOST_ENTRIES = 200_000;

  private final InputFile archive;
  private final Path folder;
  private final List<Quarantine> refusals = new ArrayList<>();

  private UnpackedArchive(InputFile archive, Path folder) {
    this.archive = archive;
    this.folder = folder;
  }

  static UnpackedArchive of(InputFile archive) {
    try {
      UnpackedArchive unpacked =
          new UnpackedArchive(archive, Files.createTempDirectory("tarazy-archive"));
      unpacked.unpack();
      return unpacked;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write to the temporary folder", e);
    }
  }

  /** The files unpacked, named {@code archive!/entry}. */
  List<InputFile> files() {
    try {
      return InputFiles.folder(folder).stream().map(this::renamed).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + folder, e);
    }
  }

  List<Quarantine> refusals() {
    return refusals;
  }

  void close() {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot delete " + folder, e);
    }
  }

  private InputFile renamed(InputFile file) {
    return new InputFile(
        file.location(),
        archive.name() + "!/" + file.name(),
        file.kind(),
        file.size(),
        file.metadata(),
        file.position());
  }

  private void unpack() {
    long limit = Math.max(Limits.EXPANDED, archive.size() * Limits.EXPANSION);
    int entries = 0;
    try (InputStream file = new BufferedInputStream(Files.newInputStream(archive.path()));
        ArchiveInputStream<? extends ArchiveEntry> stream = open(file)) {
      long left = limit;
      for (ArchiveEntry entry = stream.getNextEntry();
          entry != null;
          entry = stream.getNextEntry()) {
        entries++;
        if (entries > MOST_ENTRIES) {
          refuse(0, "more than %d entries".formatted(MOST_ENTRIES));
          return;
        }
        left -= unpack(entry, entries, stream, left);
      }
    } catch (LimitedBytes.Exceeded e) {
      refuse(0, "expands to more than %d bytes; the rest is not read".formatted(limit));
    } catch (IOException | RuntimeException e) {
      refusals.add(
          Quarantine.of(
              archive.name(),
              0,
              entries == 0 ? Reason.UNREADABLE_FILE : Reason.BAD_ARCHIVE,
              e.getClass().getSimpleName() + "; the rest is not read"));
      return;
    }
    if (entries == 0) {
      refusals.add(Quarantine.of(archive.name(), 0, Reason.UNREADABLE_FILE, "no entries"));
    }
  }

  private long unpack(
      ArchiveEntry entry, int number, ArchiveInputStream<? extends ArchiveEntry> stream, long left)
      throws IOException {
    if (entry.isDirectory()) {
      return 0;
    }
    if (entry instanceof TarArchiveEntry tar && !tar.isFile()) {
      refuse(number, "entry %d is a link or device".formatted(number));
      return 0;
    }
    Path target = folder.resolve(entry.getName()).normalize();
    if (!target.startsWith(folder) || target.equals(folder)) {
      refuse(number, "entry %d names a path outside the archive".formatted(number));
      return 0;
    }
    if (Files.exists(target)) {
      refuse(number, "entry %d repeats a name".formatted(number));
      return 0;
    }
    Files.createDirectories(target.getParent());
    // Not closed: that would close the archive.
    return Files.copy(new LimitedBytes(stream, left), target);
  }

  private ArchiveInputStream<? extends ArchiveEntry> open(InputStream file) throws IOException {
    String name = archive.name().toLowerCase(Locale.ROOT);
    if (name.endsWith(".zip")) {
      return new ZipArchiveInputStream(file, "UTF-8", true, true);
    }
    if (name.endsWith(".tgz") || name.endsWith(".gz")) {
      return new TarArchiveInputStream(new GZIPInputStream(file));
    }
    return new TarArchiveInputStream(
        name.endsWith(".zst") ? new ZstdCompressorInputStream(file) : file);
  }

  private void refuse(long entry, String detail) {
    refusals.add(Quarantine.of(archive.name(), entry, Reason.BAD_ARCHIVE, detail));
  }
}
