package org.codicil.format.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.codicil.charter.Charter;
import org.codicil.redline.Redline;

/**
 * Attaches the Markdown of the texts, so that the paper can be checked against what it was made of
 * (PDF/A-3, relationship Source).
 */
final class Sources {
  private Sources() {}

  static void attach(PDDocument document, Redline redline, Calendar date) throws IOException {
    Map<String, PDComplexFileSpecification> files = new TreeMap<>();
    COSArray associated = new COSArray();
    if (!redline.isPlain()) {
      add(document, redline.before(), "old", date, files, associated);
    }
    add(document, redline.after(), redline.isPlain() ? "text" : "new", date, files, associated);
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(files);
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);
    document.getDocumentCatalog().getCOSObject().setItem(COSName.AF, associated);
  }

  private static void add(
      PDDocument document,
      Charter charter,
      String part,
      Calendar date,
      Map<String, PDComplexFileSpecification> files,
      COSArray associated)
      throws IOException {
    byte[] bytes = charter.text().getBytes(StandardCharsets.UTF_8);
    PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes));
    file.setSubtype("text/markdown");
    file.setSize(bytes.length);
    file.setCreationDate(date);
    file.setModDate(date);
    String name = part + "-" + name(charter) + ".md";
    PDComplexFileSpecification specification = new PDComplexFileSpecification();
    specification.setFile(name);
    specification.setFileUnicode(name);
    specification.setFileDescription("Source of the " + part + " text");
    specification.setEmbeddedFile(file);
    specification.setEmbeddedFileUnicode(file);
    specification.getCOSObject().setName("AFRelationship", "Source");
    files.put(name, specification);
    associated.add(specification);
  }

  /** A file name that no viewer can be led astray by. */
  private static String name(Charter charter) {
    String version = charter.about().version();
    String base = version.isEmpty() ? charter.name() : version;
    String last = base.substring(Math.max(base.lastIndexOf('/'), base.lastIndexOf('\\')) + 1);
    String safe = last.replaceAll("\\.md$", "").replaceAll("[^A-Za-z0-9._-]+", "-");
    safe = safe.replaceAll("^[.-]+|[.-]+$", "");
    return safe.isEmpty() ? "charter" : safe.substring(0, Math.min(60, safe.length()));
  }
}
