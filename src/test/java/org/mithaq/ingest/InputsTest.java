package org.mithaq.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    private static final String TEXT = "بحث الوزير مع نظيره الروسي في موسكو العلاقات بين البلدين.";

    @TempDir
    private Path home;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(home.resolve("news"));
    }

    @Test
    void folderIsWalkedInTheOrderOfNames() throws IOException {
        write("b.txt");
        write("a.txt");
        write("c/d/2.txt");
        write("c/1.txt");
        assertThat(sources(folder)).containsExactly("a.txt", "b.txt", "c/1.txt", "c/d/2.txt");
    }

    @Test
    void goldAndHiddenFilesOfAFolderAreLeftOut() throws IOException {
        write("a.txt");
        write("a.gold.json");
        write("b.json");
        write(".c.txt");
        write(".d/e.txt");
        assertThat(sources(folder)).containsExactly("a.txt");
    }

    @Test
    void jsonLinesWithoutTextsAreLeftOutOfAFolderButNotWhenNamed() throws IOException {
        write("a.txt");
        Path list = folder.resolve("MANIFEST.jsonl");
        Files.writeString(list, "{\"id\": 1}\n\n{\"id\": 2}\n");
        Files.writeString(folder.resolve("broken.jsonl"), "{\"id\": 1}\n{\n");

        assertThat(sources(folder)).containsExactly("a.txt", "broken.jsonl#1", "broken.jsonl#2");
        assertThat(sources(list)).containsExactly("MANIFEST.jsonl#1", "MANIFEST.jsonl#3");
    }

    @Test
    void goldNamedItselfIsRefused() throws IOException {
        assertThat(inputs(write("a.gold.json").toString()))
                .containsExactly(new Input.Refused(
                        "a.gold.json",
                        Reason.MEDIA_TYPE,
                        "hidden files and .json are not read; articles in JSON come as .jsonl, one a line"));
    }

    @Test
    void namedFilesAreCalledByTheirNames() throws IOException {
        assertThat(sources(write("c/1.txt"))).containsExactly("1.txt");
    }

    @Test
    void linkOutOfTheFolderIsRefused() throws IOException {
        Path secret = Files.writeString(home.resolve("secret.txt"), TEXT);
        Files.createSymbolicLink(folder.resolve("link.txt"), secret);
        Files.createSymbolicLink(folder.resolve("up"), home);
        assertThat(inputs(folder.toString()))
                .hasSize(2)
                .allSatisfy(input -> assertThat(input).isInstanceOf(Input.Refused.class));
    }

    @Test
    void linkWithinTheFolderIsAFile() throws IOException {
        Path target = write("a.txt");
        Files.createSymbolicLink(folder.resolve("b.txt"), target);
        assertThat(inputs(folder.toString()))
                .containsExactly(
                        new Input.File("a.txt", target.toRealPath()), new Input.File("b.txt", target.toRealPath()));
    }

    @Test
    void missingPathIsRefused() {
        assertThat(inputs(home.resolve("none.txt").toString())).singleElement().isInstanceOf(Input.Refused.class);
    }

    @Test
    void brokenLineOfJsonIsRefusedAndTheOthersGoIn() throws IOException {
        Path lines = Files.write(
                folder.resolve("n.jsonl"),
                List.of(
                        "{\"text\": \"" + TEXT + "\", \"title\": \"عنوان\", \"date\": \"2022-06-10\"}",
                        "{\"text\": \"" + TEXT,
                        "",
                        "{\"title\": \"بلا نص\"}",
                        "{\"text\": \"عنوان\\n" + TEXT + "\", \"title\": \"عنوان\"}"));
        assertThat(inputs(lines.toString()))
                .containsExactly(
                        new Input.Text("n.jsonl#1", "عنوان\n\n2022-06-10\n\n" + TEXT),
                        new Input.Refused(
                                "n.jsonl#2", Reason.BROKEN, "the line is no JSON; each line holds one whole object"),
                        new Input.Refused("n.jsonl#4", Reason.BROKEN, "the object has no field \"text\""),
                        new Input.Text("n.jsonl#5", "عنوان\n" + TEXT));
    }

    @Test
    void standardInputIsOneDocument() {
        Inputs inputs = new Inputs(new ByteArrayInputStream(TEXT.getBytes(UTF_8)), Limits.DEFAULT);
        try (Stream<Input> stream = inputs.walk(List.of("-"))) {
            assertThat(stream.map(new ArticleReader(Set.of("ar"))::read))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            Outcome.Accepted.class,
                            outcome -> assertThat(outcome.source()).isEqualTo("-"));
        }
    }

    private Path write(String name) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, TEXT);
    }

    private static List<String> sources(Path path) {
        return inputs(path.toString()).stream().map(Input::source).toList();
    }

    private static List<Input> inputs(String path) {
        Inputs inputs = new Inputs(new ByteArrayInputStream(new byte[0]), Limits.DEFAULT);
        try (Stream<Input> stream = inputs.walk(List.of(path))) {
            return stream.toList();
        }
    }
}
