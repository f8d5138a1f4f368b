package org.mithaq.serve;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RiotException;

/** The Fuseki configuration file, with the place of the store put in. */
final class Configuration {
    private static final Property LOCATION =
            ResourceFactory.createProperty("http://jena.apache.org/2016/tdb#", "location");
    private static final Property SERVED = ResourceFactory.createProperty("http://jena.apache.org/fuseki#", "dataset");
    private static final Property SEARCHED = ResourceFactory.createProperty("http://jena.apache.org/text#", "dataset");

    private Configuration() {}

    /**
     * The configuration in {@code file}, its TDB2 location replaced by {@code database}. A dataset with a text index gives
     * way to the one below it: the open store has its labels open already, and finds them by itself.
     */
    static Model read(Path file, Path database) {
        if (!Files.isReadable(file)) {
            throw new ServeException(
                    "No configuration at " + file + ": name the file with --config",
                    new NoSuchFileException(file.toString()));
        }
        try {
            Model model = RDFDataMgr.loadModel(file.toUri().toString());
            for (Statement statement :
                    model.listStatements(null, LOCATION, (String) null).toList()) {
                statement.changeObject(database.toAbsolutePath().normalize().toString());
            }
            for (Statement statement :
                    model.listStatements(null, SERVED, (RDFNode) null).toList()) {
                Statement below = statement.getResource().getProperty(SEARCHED);
                if (below != null) {
                    statement.changeObject(below.getObject());
                }
            }
            return model;
        } catch (RiotException e) {
            throw new ServeException("The configuration " + file + " is no Turtle: " + e.getMessage(), e);
        }
    }
}
