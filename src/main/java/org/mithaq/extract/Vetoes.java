package org.mithaq.extract;

import org.mithaq.language.Term.Category;

/** Words beside a trigger that tell of something other than diplomacy. */
final class Vetoes {
    private static final int BEFORE = 3;
    private static final int BEHIND = 5;

    private final Words words;
    private final Clauses clauses;

    Vetoes(Words words, Clauses clauses) {
        this.words = words;
        this.clauses = clauses;
    }

    /** Words of sport, film or accident beside the trigger; teams that meet may stand far from what they play for. */
    boolean forbid(Trigger trigger) {
        String event = trigger.match().term().value();
        boolean match = event.startsWith("Meeting/") || event.startsWith("Visit/");
        for (int at = 0; at < words.size(); at++) {
            boolean beside = at >= trigger.from() - BEFORE && at < trigger.to() + BEHIND;
            boolean interview = at > trigger.to() && at < trigger.to() + BEHIND && isInterview(at);
            if (interview
                    || ((beside || match) && (!clauses.inMention(at) || isDecree(at)) && isVeto(at, beside, trigger))) {
                return true;
            }
        }
        return false;
    }

    /** A presidential memorandum reads like one between states. */
    private boolean isDecree(int at) {
        return words.match(at, Category.VETO)
                .filter(veto -> veto.term().value().equals("Signing"))
                .isPresent();
    }

    private boolean isInterview(int at) {
        int before = at - 1;
        while (words.is(before, "\"", "“", "«", "وكاله") || isMedia(before)) {
            before--;
        }
        return words.is(before, "مع") && isMedia(at);
    }

    private boolean isMedia(int at) {
        return words.match(at, Category.VETO)
                .filter(veto -> veto.term().value().equals("media"))
                .isPresent();
    }

    private boolean isVeto(int at, boolean beside, Trigger trigger) {
        return words.match(at, Category.VETO)
                .map(veto -> veto.term().value())
                .filter(veto -> !veto.equals("media"))
                .filter(veto -> beside || veto.equals("match"))
                .filter(veto -> Character.isLowerCase(veto.charAt(0)) || isOf(veto, trigger, at))
                .isPresent();
    }

    /** Words that count beside one event type alone, or right behind its verbs alone: "Signing", "Signing verb". */
    private static boolean isOf(String veto, Trigger trigger, int at) {
        boolean right = at >= trigger.to() && at <= trigger.to() + 1;
        boolean verb = right && (trigger.kind().equals("verb") || trigger.kind().equals("passive"));
        String event = veto.endsWith(" verb") ? veto.substring(0, veto.indexOf(' ')) : veto;
        return trigger.match().term().value().startsWith(event + "/") && (verb || event.equals(veto));
    }
}
