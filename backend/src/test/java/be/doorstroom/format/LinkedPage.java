package be.doorstroom.format;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.semarglproject.rdf.NTriplesSerializer;
import org.semarglproject.rdf.ParseException;
import org.semarglproject.rdf.rdfa.RdfaParser;
import org.semarglproject.sink.CharOutputSink;
import org.semarglproject.source.StreamProcessor;

/// What a page says to a program that reads RDFa: Semargl.
public final class LinkedPage {
    private LinkedPage() {}

    /// What a graph says, in lines in which all things without an address look alike.
    public static List<String> lines(Graph graph) {
        return RDFWriter.source(graph)
                .lang(Lang.NTRIPLES)
                .asString()
                .lines()
                .map(line -> line.replaceAll("_:\\w+", "_:something"))
                .sorted()
                .toList();
    }

    public static Graph statements(String page) throws ParseException {
        var triples = new StringWriter();
        var sink = new CharOutputSink();
        sink.connect(triples);
        var reader = new StreamProcessor(RdfaParser.connect(NTriplesSerializer.connect(sink)));
        reader.process(new StringReader(page), "http://localhost/page");
        return RDFParser.fromString(withoutRoles(triples.toString()), Lang.NTRIPLES).toGraph();
    }

    /// That a table may be scrolled is said to people's aids, by `role`; Semargl tells that as
    /// well.
    private static String withoutRoles(String triples) {
        return triples.lines()
                .filter(line -> !line.contains("<http://www.w3.org/1999/xhtml/vocab#role>"))
                .collect(Collectors.joining("\n"));
    }
}
