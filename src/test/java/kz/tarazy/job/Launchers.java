package kz.tarazy.job;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The scripts in {@code jobs/}, run as an operator runs them, over the classes under test: no
 * package is built, the test's own class path is laid out as one.
 */
public final class Launchers {

  private static final Path JOBS = Path.of("jobs").toAbsolutePath();

  private final Path folder;
  private final Path build;

  private Launchers(Path folder, Path build) {
    this.folder = folder;
    this.build = build;
  }

  /** Lays the build out; logs of what is launched lie in the folder too. */
  public static Launchers in(Path folder) throws IOException {
    // Not in the temporary folder: its links to the libraries would be reported as they are
    // deleted.
    Path build = Path.of("target", "launchers", String.valueOf(ProcessHandle.current().pid()));
    build = build.toAbsolutePath();
    Path lib = build.resolve("lib");
    if (Files.isDirectory(lib)) {
      return new Launchers(folder, build);
    }
    Files.createDirectories(lib);
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    for (String entry : classPath.split(System.getProperty("path.separator"), -1)) {
      Path path = Path.of(entry).toAbsolutePath();
      if (entry.endsWith(".jar")) {
        Files.createSymbolicLink(lib.resolve(path.getFileName()), path);
      } else if (path.endsWith("classes")) {
        jar(path, build.resolve("tarazy.jar"));
      }
    }
    return new Launchers(folder, build);
  }

  /** Starts a script; its output goes to {@code name.log} in the folder. */
  public Process start(String name, String script, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(JOBS.resolve(script).toString()));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> environment = builder.environment();
    environment.put("TARAZY_BUILD", build.toString());
    environment.put("TARAZY_JAVA_OPTS", "-XX:TieredStopAtLevel=1 -Dspark.sql.shuffle.partitions=2");
    environment.remove("SPARK_HOME");
    return builder.redirectErrorStream(true).redirectOutput(log(name).toFile()).start();
  }

  /** Runs a script to its end; its exit code. */
  public int run(String name, String script, String... arguments) throws Exception {
    Process process = start(name, script, Arrays.asList(arguments));
    if (!process.waitFor(10, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IllegalStateException(script + " did not end in 10 minutes: " + output(name));
    }
    return process.exitValue();
  }

  /** What a script has said so far. */
  public String output(String name) {
    try {
      return Files.exists(log(name)) ? Files.readString(log(name)) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path log(String name) {
    return folder.resolve(name + ".log");
  }

  /** A port that nobody listens on. */
  public static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void jar(Path classes, Path file) throws IOException {
    try (OutputStream stream = Files.newOutputStream(file);
        ZipOutputStream jar = new ZipOutputStream(stream);
        Stream<Path> paths = Files.walk(classes)) {
      for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
        jar.putNextEntry(new ZipEntry(classes.relativize(path).toString().replace('\\', '/')));
        Files.copy(path, jar);
      }
    }
  }
}
