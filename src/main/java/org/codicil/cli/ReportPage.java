package org.codicil.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.codicil.format.markdown.MarkdownReader;
import org.codicil.format.terminal.TerminalOptions;
import org.codicil.format.terminal.TerminalOptions.Layout;
import org.codicil.format.terminal.TerminalWriter;
import org.codicil.redline.Comparison;
import org.codicil.review.Docket;
import org.codicil.review.Report;
import org.codicil.review.ReviewBook;

/** The report as the last page of a sitting. */
record ReportPage(int width, boolean colour, boolean plain) {
  byte[] of(Docket docket, ReviewBook book) {
    TerminalOptions options = new TerminalOptions(Math.min(100, width), colour, Layout.INLINE, 0);
    String report = Report.of(docket, book, plain ? Report.Form.SPOKEN : Report.Form.BRIEF);
    return new TerminalWriter(options)
        .write(Comparison.plain(MarkdownReader.read(docket.title(), report)));
  }

  List<String> lines(Docket docket, ReviewBook book) {
    return new String(of(docket, book), StandardCharsets.UTF_8).lines().toList();
  }
}
