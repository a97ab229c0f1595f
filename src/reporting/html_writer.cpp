#include "reporting/page_geometry.h"
#include "reporting/writers.h"

namespace dutydesk {

namespace {

/// Escaped; line ends of the text become <br>. Characters XML and HTML forbid are dropped.
QString escaped(const QString& text) {
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text)
        if (c >= u' ' || c == u'\n' || c == u'\t') safe += c;
    return safe.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
}

QString style() {
    using namespace page_geometry;
    return QStringLiteral(
               "@page{size:A4;margin:%1mm %2mm %3mm %4mm}"
               "body{font:16pt/1.8 FangSong,FangSong_GB2312,STFangsong,'Noto Serif CJK SC',serif;"
               "max-width:%5mm;margin:2em auto;padding:0 1em;overflow-wrap:anywhere;color:#000;"
               "background:#fff}"
               "h1{font:22pt/1.4 FZXiaoBiaoSong-B05S,STZhongsong,'Noto Serif CJK SC',serif;"
               "text-align:center;margin:0 0 .5em}"
               ".under{text-align:center;margin:0}"
               "header{border-bottom:2px solid #c00;padding-bottom:.5em;margin-bottom:1em}"
               "h2{font:16pt/1.8 SimHei,'Noto Sans CJK SC',sans-serif;margin:.6em 0 0}"
               "h3{font:16pt/1.8 KaiTi,STKaiti,'Noto Serif CJK SC',serif;margin:.3em 0 0}"
               "h4{font-size:16pt;margin:.3em 0 0}"
               "h2,h3,h4{break-after:avoid}"
               "p{margin:0}.indent{text-indent:2em}"
               "table{border-collapse:collapse;width:100%;table-layout:fixed;font-size:9pt;"
               "line-height:1.45;margin:.5em 0}"
               "caption{font-family:SimHei,'Noto Sans CJK SC',sans-serif;font-size:10.5pt;padding:.3em}"
               "thead{display:table-header-group}tr{break-inside:avoid}"
               "th,td{border:1px solid #000;padding:.2em .35em;vertical-align:top;text-align:left}"
               "thead th{font-family:SimHei,'Noto Sans CJK SC',sans-serif;background:#f0f0f0}"
               "tbody th{font-weight:normal}"
               "figure{margin:.5em 0}figure svg{width:100%;height:auto}"
               "footer{border-top:1px solid #000;margin-top:1.5em;padding-top:.4em;font-size:10.5pt}"
               "@media print{body{margin:0;padding:0;max-width:none}}")
        .arg(topMm)
        .arg(rightMm)
        .arg(bottomMm)
        .arg(leftMm)
        .arg(textWidthMm);
}

class Markup {
  public:
    void operator()(const Heading& heading) {
        if (heading.level == 1) section();
        const QString tag = QStringLiteral("h%1").arg(heading.level + 1);
        m_html += QLatin1Char('<') + tag + QLatin1Char('>') + escaped(heading.text) + QLatin1String("</") +
                  tag + QLatin1String(">\n");
    }
    void operator()(const Paragraph& paragraph) {
        m_html += paragraph.indent ? QLatin1String("<p class=\"indent\">") : QLatin1String("<p>");
        m_html += escaped(paragraph.text) + QLatin1String("</p>\n");
    }
    void operator()(const Table& table) {
        m_html += QLatin1String("<table>\n");
        if (!table.caption.isEmpty())
            m_html += QLatin1String("<caption>") + escaped(table.caption) + QLatin1String("</caption>\n");
        columns(table);
        m_html += QLatin1String("<thead><tr>");
        for (const QString& cell : table.header)
            m_html += QLatin1String("<th scope=\"col\">") + escaped(cell) + QLatin1String("</th>");
        m_html += QLatin1String("</tr></thead>\n<tbody>\n");
        for (const QStringList& row : table.rows) this->row(row);
        m_html += QLatin1String("</tbody>\n</table>\n");
    }
    void operator()(const Picture& picture) {
        m_html += QLatin1String("<figure role=\"img\" aria-label=\"") + escaped(picture.words) +
                  QLatin1String("\">") + QString::fromUtf8(picture.svg) + QLatin1String("</figure>\n");
    }
    void section() {
        endSection();
        m_html += QLatin1String("<section>\n");
        m_open = true;
    }
    void endSection() {
        if (m_open) m_html += QLatin1String("</section>\n");
        m_open = false;
    }
    [[nodiscard]] const QString& html() const { return m_html; }

  private:
    void columns(const Table& table) {
        int all = 0;
        for (const int width : table.widths) all += width;
        if (all == 0) return;
        m_html += QLatin1String("<colgroup>");
        for (const int width : table.widths)
            m_html += QStringLiteral("<col style=\"width:%1%\">").arg(100.0 * width / all, 0, 'f', 1);
        m_html += QLatin1String("</colgroup>\n");
    }
    void row(const QStringList& cells) {
        m_html += QLatin1String("<tr>");
        for (qsizetype i = 0; i < cells.size(); ++i)
            m_html +=
                i == 0 ? QLatin1String("<th scope=\"row\">") + escaped(cells.at(i)) + QLatin1String("</th>")
                       : QLatin1String("<td>") + escaped(cells.at(i)) + QLatin1String("</td>");
        m_html += QLatin1String("</tr>\n");
    }

    QString m_html;
    bool m_open = false;
};

} // namespace

QByteArray writeHtml(const Document& document) {
    QString head;
    for (const QString& line : document.underTitle)
        head += QLatin1String("<p class=\"under\">") + escaped(line) + QLatin1String("</p>\n");
    Markup body;
    for (const Block& block : document.blocks) std::visit(body, block);
    body.endSection();
    const QString language =
        document.language == QLatin1String("zh") ? QStringLiteral("zh-CN") : escaped(document.language);
    const QString title = escaped(document.title);
    QString html = QLatin1String("<!DOCTYPE html>\n<html lang=\"") + language +
                   QLatin1String("\">\n<head>\n<meta charset=\"utf-8\">\n"
                                 "<meta name=\"viewport\" content=\"width=device-width\">\n<title>") +
                   title + QLatin1String("</title>\n<style>") + style() +
                   QLatin1String("</style>\n</head>\n<body>\n<header>\n<h1>") + title +
                   QLatin1String("</h1>\n") + head + QLatin1String("</header>\n<main>\n") + body.html() +
                   QLatin1String("</main>\n<footer><p>") + escaped(document.foot) +
                   QLatin1String("</p></footer>\n</body>\n</html>\n");
    return html.toUtf8();
}

} // namespace dutydesk
