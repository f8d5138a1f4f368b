package org.mithaq.language;

import org.jspecify.annotations.Nullable;

/**
 * An entry of a language pack's lexicon.
 *
 * @param category what kind of word it is
 * @param lemma the entry as the pack names it
 * @param value what the category needs to know of it: the office a title stands for, the kind of an instrument, the
 *     status an operator gives, the trigger group of an event word; empty where nothing is needed
 * @param form the inflected form, for verbs, or null
 */
public record Term(
        Category category,
        String lemma,
        String value,
        @Nullable WordForm form) {
    /** The kinds of word that reading events needs to tell apart. */
    public enum Category {
        /** A verb that can report an event; the value names its trigger group. */
        EVENT_VERB,
        /** A verbal noun or noun that can name an event. */
        EVENT_NOUN,
        /** A participle that says an instrument was signed, a talk held. */
        EVENT_PARTICIPLE,
        /** A verb that carries an event noun: held, conducted, took place. */
        LIGHT_VERB,
        /** A verb behind which a tour's stops follow: covers, takes him to. */
        STOP_VERB,
        /** A noun between a preposition and an event noun: the holding of, the conducting of. */
        HOLDING_NOUN,
        /** A noun of what goes on somewhere. */
        SITUATION_NOUN,
        /** A noun that says that somebody attends what stands behind it: participation in. */
        ATTENDING_NOUN,
        /** A verb or noun whose subject does what the noun behind it names: announced, the decision of. */
        ANNOUNCER,
        /** Any other verb that opens a clause of its own. */
        VERB,
        /** Excellency, Doctor, Sheikh. */
        HONORIFIC,
        /** President, minister, ambassador. */
        OFFICE,
        /** What can complete an office: Foreign Affairs, the Republic. */
        PORTFOLIO,
        /** Government, authorities: words that stand for a state when its adjective follows. */
        STATE_HEAD,
        /** Ministry, company, delegation: heads of an organization's name. */
        ORGANIZATION_HEAD,
        /** City, palace, capital: heads of a place's name. */
        PLACE_HEAD,
        /** Treaty, agreement, memorandum. */
        INSTRUMENT,
        /** The two sides, his counterpart. */
        GROUP,
        PREPOSITION,
        /** Words that end a clause: while, whereas, that. */
        BOUNDARY,
        /** Words that may stand between a verb and its subject: also, today's adverbs. */
        ADVERB,
        /** Status operators before an event word. */
        OPERATOR,
        /** Verbs that give a status to the event they take behind a preposition: called for, urged to. */
        GOVERNOR,
        /** Status words after an event noun: scheduled, expected. */
        QUALIFIER,
        /** Words that show that no diplomatic event is told: player, film, explosion. */
        VETO
    }

    public boolean is(Category other) {
        return category == other;
    }
}
