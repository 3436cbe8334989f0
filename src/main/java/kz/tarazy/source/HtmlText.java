package kz.tarazy.source;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of an act that comes as HTML: a line per block, without scripts, menus, headers and
 * footers of the page.
 */
final class HtmlText {

  private static final String CHROME =
      "script, style, noscript, template, head, nav, header, footer, aside, form, button, select,"
          + " iframe, object, svg, [hidden], [aria-hidden=true], [style*=display:none]";
  private static final Pattern SPACES = Pattern.compile("[ \\t\\x0B\\f\\r\\n]+");
  private static final Pattern MARGIN = Pattern.compile("(?m)^[ \\t]+|[ \\t]+$");
  private static final Pattern GAP = Pattern.compile("\\n{3,}");

  private HtmlText() {}

  static String of(String html) {
    return of(Jsoup.parse(html));
  }

  static String of(Document document) {
    document.select(CHROME).remove();
    StringBuilder text = new StringBuilder();
    document.body().traverse(new Lines(text));
    String trimmed = MARGIN.matcher(text).replaceAll("");
    return GAP.matcher(trimmed).replaceAll("\n\n").strip();
  }

  private record Lines(StringBuilder text) implements NodeVisitor {

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        text.append(
            isPreformatted(words)
                ? words.getWholeText()
                : SPACES.matcher(words.getWholeText()).replaceAll(" "));
      } else if (node instanceof Element element && breaksLine(element)) {
        endLine();
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (element.normalName().equals("br")) {
          text.append('\n');
        } else if (breaksLine(element)) {
          endLine();
        } else if (element.normalName().equals("td") || element.normalName().equals("th")) {
          text.append('\t');
        }
      }
    }

    private static boolean isPreformatted(Node node) {
      return node.parent() instanceof Element parent && parent.closest("pre") != null;
    }

    private static boolean breaksLine(Element element) {
      String name = element.normalName();
      return element.isBlock() && !name.equals("td") && !name.equals("th") && !name.equals("br");
    }

    private void endLine() {
      if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
        text.append('\n');
      }
    }
  }
}
