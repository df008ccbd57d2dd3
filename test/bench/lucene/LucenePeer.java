import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.*;
import org.apache.lucene.index.*;
import org.apache.lucene.search.*;
import org.apache.lucene.store.*;

/** Answers titles with fuzzy queries over their windows. Lines in: windows, tab-separated. Lines out: names, tab-separated. */
public final class LucenePeer {
  public static void main(String[] args) throws Exception {
    Directory directory = new MMapDirectory(Paths.get(args[0]));
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()).setRAMBufferSizeMB(256));
        BufferedReader marks = Files.newBufferedReader(Paths.get(args[1]), StandardCharsets.UTF_8)) {
      for (String line; (line = marks.readLine()) != null; ) {
        String[] parts = line.split("\t", 2);
        Document document = new Document();
        document.add(new StringField("key", parts[0], Field.Store.NO));
        document.add(new StoredField("text", parts[1]));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, "UTF-8");
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      BooleanQuery.setMaxClauseCount(65536);
      out.println("ready");
      for (String line; (line = in.readLine()) != null; ) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String window : line.split("\t")) {
          int edits = window.length() < 5 ? 0 : window.length() < 8 ? 1 : 2;
          Term term = new Term("key", window);
          query.add(edits == 0 ? new TermQuery(term) : new FuzzyQuery(term, edits), BooleanClause.Occur.SHOULD);
        }
        StringBuilder names = new StringBuilder();
        for (ScoreDoc hit : searcher.search(query.build(), 10).scoreDocs) names.append(searcher.doc(hit.doc).get("text")).append('\t');
        out.println(names);
      }
    }
  }
}
