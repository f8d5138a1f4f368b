package org.mithaq.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mithaq.language.LanguagePack;
import org.mithaq.language.Lexicon;
import org.mithaq.language.Match;
import org.mithaq.language.Split;
import org.mithaq.language.Term.Category;
import org.mithaq.reference.Entity;
import org.mithaq.reference.Gazetteer;
import org.mithaq.reference.Hit;
import org.mithaq.text.Sentence;
import org.mithaq.text.Token;
import org.mithaq.time.TimeMention;

/** A sentence with what lexicon and gazetteer know of each of its words; look-ups happen once. */
final class Words {
    private static final Pattern SMALL_NUMBER = Pattern.compile("\\d{1,3}");

    private final Sentence sentence;
    private final LanguagePack pack;
    private final Gazetteer gazetteer;
    private @Nullable Gazetteer shorthand;
    private final List<TimeMention> times;
    private final List<String> forms;
    private final boolean[] isWord;
    private final List<@Nullable List<Split>> splits;
    private final List<@Nullable List<Match>> matches;
    /** The categories among the matches of a token, since most questions are answered with no. */
    private final List<Set<Category>> categories;

    private final List<@Nullable Optional<Hit>> hits;

    Words(Sentence sentence, LanguagePack pack, Gazetteer gazetteer, List<TimeMention> times) {
        this.times = times;
        this.sentence = sentence;
        this.pack = pack;
        this.gazetteer = gazetteer;
        this.forms = sentence.tokens().stream().map(Token::form).toList();
        this.isWord = new boolean[forms.size()];
        for (int i = 0; i < isWord.length; i++) {
            isWord[i] = sentence.tokens().get(i).isWord();
        }
        this.splits = new ArrayList<>(java.util.Collections.nCopies(forms.size(), null));
        this.matches = new ArrayList<>(java.util.Collections.nCopies(forms.size(), null));
        this.categories = new ArrayList<>(java.util.Collections.nCopies(forms.size(), Set.of()));
        this.hits = new ArrayList<>(java.util.Collections.nCopies(forms.size(), null));
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return forms.size();
    }

    String form(int at) {
        return at >= 0 && at < forms.size() ? forms.get(at) : "";
    }

    /** The folded words from one token up to, but without, another. */
    List<String> forms(int from, int to) {
        return forms.subList(Math.max(0, from), Math.min(forms.size(), to));
    }

    boolean is(int at, String... any) {
        String form = form(at);
        for (String one : any) {
            if (one.equals(form)) {
                return true;
            }
        }
        return false;
    }

    /** The words from one token up to another as written, without a proclitic of the first. */
    String surface(int from, int to, String proclitic) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && !adjacent(i)) {
                out.append(' ');
            }
            out.append(sentence.tokens().get(i).surface());
        }
        return withoutProclitic(out.toString(), proclitic);
    }

    private static String withoutProclitic(String surface, String proclitic) {
        if (proclitic.isEmpty() || !surface.startsWith(proclitic)) {
            return surface;
        }
        String rest = surface.substring(proclitic.length());
        boolean article = proclitic.endsWith("ل") && rest.startsWith("ل");
        return article ? "ا" + rest : rest;
    }

    /** The date expressions of the sentence. */
    List<TimeMention> times() {
        return times;
    }

    /** Whether a date expression begins at a token. */
    boolean beginsTime(int at) {
        for (TimeMention time : times) {
            if (time.first() == at) {
                return true;
            }
        }
        return false;
    }

    boolean isWord(int at) {
        return at >= 0 && at < forms.size() && isWord[at];
    }

    /** All cuts of a word, see {@link Split}. */
    List<Split> splits(int at) {
        List<Split> known = splits.get(at);
        if (known == null) {
            known = Split.of(forms.get(at));
            splits.set(at, known);
        }
        return known;
    }

    /** Whether nothing stands between the token and the one before. */
    boolean adjacent(int at) {
        return at > 0
                && at < forms.size()
                && sentence.tokens().get(at - 1).span().end()
                        == sentence.tokens().get(at).span().begin();
    }

    /** All lexicon entries that begin at a token, longest first. */
    List<Match> matches(int at) {
        if (at < 0 || at >= forms.size() || !isWord(at)) {
            return List.of();
        }
        List<Match> known = matches.get(at);
        if (known == null) {
            known = pack.lexicon().at(forms, at, splits(at));
            known.removeIf(match -> isTaMarbuta(at, match));
            matches.set(at, known);
            categories.set(at, categories(known));
        }
        return known;
    }

    /** A final ta marbuta is no attached pronoun, though folding makes them alike. */
    private boolean isTaMarbuta(int at, Match match) {
        return match.split().pronoun().equals("ه")
                && sentence.tokens().get(at).surface().endsWith("ة");
    }

    /** The longest entry of a category that begins at a token. */
    Optional<Match> match(int at, Category category) {
        if (!has(at, category)) {
            return Optional.empty();
        }
        for (Match match : matches(at)) {
            if (match.term().is(category)) {
                return Optional.of(match);
            }
        }
        throw new IllegalStateException("No " + category + " among the entries of its token");
    }

    /** Number of the tokens right before {@code end} that give a quantity: "a number of", "three", "5". */
    int quantityBefore(int end) {
        return findQuantity(end)
                .map(Match::length)
                .orElse(SMALL_NUMBER.matcher(form(end - 1)).matches() && !is(end - 2, "+", "-") ? 1 : 0);
    }

    /** The words that tell how many stand right behind them: "a number of". */
    Optional<Match> findQuantity(int end) {
        return IntStream.range(Math.max(0, end - 2), end)
                .boxed()
                .flatMap(from -> matches(from).stream())
                .filter(match -> match.to() == end && match.term().value().equals("quantity"))
                .findFirst();
    }

    boolean has(int at, Category category) {
        return !matches(at).isEmpty() && categories.get(at).contains(category);
    }

    private static Set<Category> categories(List<Match> matches) {
        Set<Category> found = EnumSet.noneOf(Category.class);
        for (Match match : matches) {
            found.add(match.term().category());
        }
        return found;
    }

    /** Takes in the short names that the article gives to states and bodies; says whether any occurs here. */
    boolean adopt(Gazetteer names) {
        boolean occurs = IntStream.range(0, forms.size())
                .anyMatch(at -> isWord[at] && names.longestAt(forms, at).isPresent());
        if (occurs) {
            shorthand = names;
            java.util.Collections.fill(hits, null);
        }
        return occurs;
    }

    private Optional<Hit> longest(int at) {
        Optional<Hit> general = gazetteer.longestAt(forms, at);
        Gazetteer own = shorthand;
        Optional<Hit> here = own == null ? Optional.empty() : own.longestAt(forms, at);
        boolean instead = here.isPresent()
                && here.get().length() >= general.map(Hit::length).orElse(0);
        return instead ? here : general;
    }

    /** The longest gazetteer name that begins at a token. */
    Optional<Hit> hit(int at) {
        if (at < 0 || at >= forms.size() || !isWord(at)) {
            return Optional.empty();
        }
        Optional<Hit> known = hits.get(at);
        if (known == null) {
            known = longest(at);
            hits.set(at, known);
        }
        return known;
    }

    /** The state of this name. */
    Optional<Entity> state(String name) {
        return gazetteer.longestAt(Lexicon.words(name), 0).flatMap(Senses::state);
    }

    /** The state in which a place lies. */
    Optional<Entity> stateOf(Hit place) {
        return Senses.place(place).flatMap(city -> gazetteer.state(city.state()));
    }

    /** The body that an adjective at a token stands for: "Arab". */
    Optional<Entity> bloc(int at) {
        String form = form(at);
        String body = pack.blocs().get(form.startsWith("ال") ? form.substring(2) : form);
        return body == null
                ? Optional.empty()
                : gazetteer.longestAt(Lexicon.words(body), 0).flatMap(Senses::organization);
    }

    /** Whether the word, whole or without its clitics, is a common word of the language. */
    boolean isCommon(int at) {
        String form = form(at);
        if (pack.vocabulary().contains(form)) {
            return true;
        }
        for (Split split : splits(at)) {
            if (split.core().length() > 2 && pack.vocabulary().contains(split.core())) {
                return true;
            }
        }
        return false;
    }
}
