package org.mithaq.wikidata;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * The first reading: which class is below which, who is named as the holder of an office, and which cities are capitals.
 */
final class ClassHarvest implements Harvest {
    static final String CAPITAL = "capital";
    static final String HOLDER = "holder";

    private static final Mentions MENTIONS =
            new Mentions(Set.of(Property.SUBCLASS_OF, Property.OFFICEHOLDER, Property.ISO_2), number -> false);

    private final WorkFiles files;

    ClassHarvest(WorkFiles files) {
        this.files = files;
    }

    @Override
    public boolean mayHave(byte[] line, int length) {
        return MENTIONS.in(line, length);
    }

    @Override
    public void take(Item item) throws IOException {
        for (String parent : item.items(Property.SUBCLASS_OF)) {
            files.add("classes", List.of(item.id(), parent));
        }
        for (String holder : item.items(Property.OFFICEHOLDER)) {
            files.add("wanted", List.of(HOLDER, holder));
        }
        if (item.text(Property.ISO_2).isPresent()) {
            for (String capital : item.bestItems(Property.CAPITAL)) {
                files.add("wanted", List.of(CAPITAL, capital));
            }
        }
    }
}
