package org.mithaq.wikidata;

/** The properties of Wikidata that are read, each with its title there. */
final class Property {
    /** country */
    static final String COUNTRY = "P17";
    /** sex or gender */
    static final String GENDER = "P21";
    /** instance of */
    static final String INSTANCE_OF = "P31";
    /** capital */
    static final String CAPITAL = "P36";
    /** position held */
    static final String POSITION_HELD = "P39";
    /** subclass of */
    static final String SUBCLASS_OF = "P279";
    /** ISO 3166-1 alpha-2 code */
    static final String ISO_2 = "P297";
    /** ISO 3166-1 alpha-3 code */
    static final String ISO_3 = "P298";
    /** member of */
    static final String MEMBER_OF = "P463";
    /** start time */
    static final String START = "P580";
    /** end time */
    static final String END = "P582";
    /** point in time */
    static final String POINT_IN_TIME = "P585";
    /** coordinate location */
    static final String COORDINATES = "P625";
    /** applies to jurisdiction */
    static final String JURISDICTION = "P1001";
    /** officeholder */
    static final String OFFICEHOLDER = "P1308";
    /** demonym */
    static final String DEMONYM = "P1549";
    /** signatory */
    static final String SIGNATORY = "P1891";
    /** organization directed by the office or position */
    static final String DIRECTS = "P2389";

    private Property() {}
}
