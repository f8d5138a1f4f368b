package org.mithaq.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The annotated articles that reports are measured by.
 *
 * @param articles in the order of their file names
 */
public record Gold(List<GoldArticle> articles) {
    /** Copies the list. */
    public Gold {
        articles = List.copyOf(articles);
    }

    /**
     * Every {@code *.gold.json} of the folder, not of its subfolders.
     *
     * @throws IOException if the folder cannot be read, holds no such file, or one of them is not an annotation
     */
    public static Gold read(Path folder) throws IOException {
        List<GoldArticle> articles = new ArrayList<>();
        for (Path file : annotations(folder)) {
            articles.add(GoldFile.read(file));
        }
        if (articles.isEmpty()) {
            throw new IOException(
                    folder + " holds no *" + GoldFile.SUFFIX + " file. Name the folder of the annotations.");
        }
        return new Gold(articles);
    }

    /** Those of the articles that are in the language; all of them when the tag is empty. */
    public Gold in(String language) {
        return new Gold(articles.stream()
                .filter(article -> language.isEmpty() || article.language().equals(language))
                .toList());
    }

    /** The language tags of the articles. */
    public SortedSet<String> languages() {
        SortedSet<String> languages = new TreeSet<>();
        articles.forEach(article -> languages.add(article.language()));
        return languages;
    }

    private static List<Path> annotations(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(GoldFile.SUFFIX))
                    .sorted()
                    .toList();
        }
    }
}
