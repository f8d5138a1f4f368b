package org.mithaq.bench;

/** Sizes of a run, from system properties. */
final class Options {
    private Options() {}

    /** Times that the program and its peers take turns. */
    static int rounds() {
        return Integer.getInteger("bench.rounds", 5);
    }

    /** Articles that slow peers read too, spread over all. */
    static int sample() {
        return Integer.getInteger("bench.sample", 100);
    }

    /** Articles that go into one store while its memory is watched. */
    static int articles() {
        return Integer.getInteger("bench.articles", 20_000);
    }

    static int threads() {
        return Integer.getInteger("bench.threads", Runtime.getRuntime().availableProcessors());
    }
}
