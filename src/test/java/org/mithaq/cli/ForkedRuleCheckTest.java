package org.mithaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.language.ResourceFolder;

/** What someone meets who has edited a rule: the real command in a process of its own, with packs of its own. */
class ForkedRuleCheckTest {
    private static final String NAME = "lang/ar/events/signing.yaml";

    @TempDir
    Path folder;

    @BeforeEach
    void copyPacks() throws IOException {
        ResourceFolder.of("lang").contents().forEach(this::write);
        Files.writeString(folder.resolve("news.txt"), "وقعت مصر والسودان اتفاقية تعاون في القاهرة يوم الثلاثاء.\n");
    }

    @Test
    void ruleThatDoesNotDoWhatItsExampleSaysStopsIngestion() throws IOException, InterruptedException {
        Path rules = folder.resolve(NAME);
        String sound = Files.readString(rules);
        int line = 1
                + (int) sound.lines()
                        .takeWhile(text -> !text.contains("gives: none}"))
                        .count();
        String sentence = sound.lines().skip(line - 1).findFirst().orElseThrow().split("\"")[1];
        Files.writeString(rules, sound.replaceFirst("gives: none}", "gives: {status: [denied]}}"));

        assertThat(ingest()).isEqualTo(ExitCode.FAILED);
        assertThat(errors())
                .contains("a rule does not do what its example says")
                .contains(NAME + " line " + line + ": rule Signing/")
                .contains(
                        "sentence  " + sentence,
                        "expected  {status=[denied]}",
                        "came out  ",
                        "to do     change the rule");
        assertThat(checked()).doesNotExist();

        Files.writeString(rules, sound);
        assertThat(ingest()).as(errors()).isEqualTo(ExitCode.DONE);
        assertThat(errors()).contains("holding the rules against their ", " examples");
        assertThat(Files.readAllLines(checked())).hasSize(1);

        assertThat(ingest()).isEqualTo(ExitCode.DONE);
        assertThat(errors()).doesNotContain("holding the rules");
    }

    private Path checked() {
        return folder.resolve("checked");
    }

    private void write(String name, byte[] content) {
        try {
            Path file = folder.resolve("lang").resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }

    private String errors() throws IOException {
        return Files.readString(folder.resolve("stderr"), StandardCharsets.UTF_8);
    }

    /** The packs in the folder stand before the program's own in the class path. */
    private int ingest() throws IOException, InterruptedException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Dfile.encoding=UTF-8",
                        "-Dstderr.encoding=UTF-8",
                        "-Dmithaq.checked-rules=" + checked(),
                        "-cp",
                        folder + File.pathSeparator + classPath,
                        Mithaq.class.getName(),
                        "ingest",
                        "--dry-run",
                        "--db",
                        folder.resolve("db").toString(),
                        folder.resolve("news.txt").toString()))
                .redirectError(folder.resolve("stderr").toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
