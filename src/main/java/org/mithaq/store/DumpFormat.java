package org.mithaq.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.mithaq.rdf.Vocabulary;

/** Formats of a dump. Two stores with the same content give the same bytes. */
public enum DumpFormat {
    /** A line for each quad, sorted. */
    NQUADS {
        @Override
        void write(DatasetGraph dataset, OutputStream out) {
            for (Node graph : graphs(dataset)) {
                for (Line line : sorted(dataset, graph)) {
                    print(out, line.text() + "\n");
                }
            }
        }
    },
    /** A block for each subject of each graph, with prefixes. */
    TRIG {
        @Override
        void write(DatasetGraph dataset, OutputStream out) {
            StreamRDF writer = StreamRDFWriter.getWriterStream(out, RDFFormat.TRIG_BLOCKS);
            writer.start();
            Vocabulary.prefixes().forEach(writer::prefix);
            graphs(dataset).forEach(graph -> sorted(dataset, graph).forEach(line -> writer.quad(line.quad())));
            writer.finish();
        }
    };

    abstract void write(DatasetGraph dataset, OutputStream out);

    private static List<Node> graphs(DatasetGraph dataset) {
        return dataset.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                .map(Quad::getGraph)
                .filter(graph -> !Quad.isDefaultGraph(graph))
                .distinct()
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    /** A quad with its line, which is made once and compared often. */
    private record Line(String text, Quad quad) {}

    private static List<Line> sorted(DatasetGraph dataset, Node graph) {
        return dataset.stream(graph, Node.ANY, Node.ANY, Node.ANY)
                .map(quad -> new Line(NodeFmtLib.strNQ(quad), quad))
                .sorted(Comparator.comparing(Line::text))
                .toList();
    }

    private static void print(OutputStream out, String line) {
        try {
            out.write(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Writing the dump failed", e);
        }
    }
}
