#include "desk/demo_pages.h"

#include <QLocale>

#include <unicode/ucnv.h>

#include <memory>

namespace dutydesk {

namespace {

const QTimeZone& zone() {
    static const QTimeZone shanghai("Asia/Shanghai");
    return shanghai;
}

/// ICU, because Qt's converters know only Unicode ones everywhere.
QByteArray encoded(const QString& text, const QString& charset) {
    if (charset == QLatin1String("UTF-8")) return text.toUtf8();
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
        ucnv_open(charset.toLatin1().constData(), &status), &ucnv_close);
    if (U_FAILURE(status)) return {};
    QByteArray bytes(text.size() * 4 + 16, Qt::Uninitialized);
    const int32_t length =
        ucnv_fromUChars(converter.get(), bytes.data(), int32_t(bytes.size()),
                        reinterpret_cast<const UChar*>(text.utf16()), int32_t(text.size()), &status);
    bytes.resize(U_SUCCESS(status) ? length : 0);
    return bytes;
}

/// A post as it stands now.
struct Shown {
    QString url;
    QString title;
    QString text;
    Instant published{};
    Instant updated{};
};

class SiteWriter {
  public:
    SiteWriter(const DemoSite& site, const QString& baseUrl, const DemoTimes& times)
        : m_site(site), m_base(baseUrl), m_updated(times.advanced.value_or(times.started)) {
        for (const DemoPost& post : site.posts) {
            if (post.next && !times.advanced) continue;
            Shown shown{baseUrl + site.pagePath(post), post.title, post.text, times.started - post.age};
            if (post.next) shown.published = *times.advanced;
            shown.updated = shown.published;
            if (times.advanced && !post.edited.isEmpty()) {
                shown.text = post.edited;
                shown.updated = *times.advanced;
            }
            m_shown.append(shown);
        }
    }

    [[nodiscard]] QHash<QString, DemoPage> pages() const {
        QHash<QString, DemoPage> pages;
        for (const Shown& post : m_shown)
            pages.insert(post.url.mid(m_base.size()), page(article(post), "text/html"));
        switch (m_site.shape) {
        case DemoShape::Rss: pages.insert(m_site.path, page(rss(), "application/rss+xml")); break;
        case DemoShape::Atom: pages.insert(m_site.path, page(atom(), "application/atom+xml")); break;
        case DemoShape::List: pages.insert(m_site.path, page(list(), "text/html")); break;
        case DemoShape::Page: pages.insert(m_site.path, page(article(m_shown.value(0)), "text/html")); break;
        case DemoShape::Broken: break;
        }
        return pages;
    }

  private:
    [[nodiscard]] DemoPage page(const QString& text, const char* type) const {
        return {QByteArray(type) + "; charset=" + m_site.charset.toLatin1(), encoded(text, m_site.charset)};
    }
    [[nodiscard]] static QString minute(Instant at) {
        return toDateTime(at, zone()).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    }
    [[nodiscard]] bool isTraditional() const { return m_site.charset == QLatin1String("Big5"); }
    [[nodiscard]] QString xmlHead() const {
        return QStringLiteral("<?xml version=\"1.0\" encoding=\"%1\"?>\n").arg(m_site.charset);
    }

    [[nodiscard]] QString rss() const;
    [[nodiscard]] QString atom() const;
    [[nodiscard]] QString list() const;
    [[nodiscard]] QString article(const Shown& post) const;
    [[nodiscard]] QString framed(const QString& title, const QString& content) const;
    [[nodiscard]] QString entries() const;

    const DemoSite& m_site;
    QString m_base;
    Instant m_updated;
    QList<Shown> m_shown;
};

QString SiteWriter::rss() const {
    const QLocale english(QLocale::English);
    QString items;
    for (const Shown& post : m_shown)
        items += QStringLiteral(
                     "<item><title>%1</title><link>%2</link><guid isPermaLink=\"true\">%2</guid>"
                     "<pubDate>%3 +0800</pubDate><description><![CDATA[<p>%4</p>]]></description></item>\n")
                     .arg(post.title.toHtmlEscaped(), post.url,
                          english.toString(toDateTime(post.published, zone()),
                                           QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")),
                          post.text.toHtmlEscaped());
    return xmlHead() +
           QStringLiteral("<rss version=\"2.0\"><channel><title>%1</title><link>%2/</link>"
                          "<description>%1</description><language>zh-cn</language>\n%3</channel></rss>\n")
               .arg(m_site.name, m_base, items);
}

QString SiteWriter::atom() const {
    QString items;
    for (const Shown& post : m_shown)
        items +=
            QStringLiteral("<entry><id>%1</id><title>%2</title><link href=\"%1\"/><published>%3</published>"
                           "<updated>%4</updated><content type=\"html\">%5</content></entry>\n")
                .arg(post.url, post.title.toHtmlEscaped(), toIso(post.published, zone()),
                     toIso(post.updated, zone()),
                     QStringLiteral("<p>%1</p>").arg(post.text.toHtmlEscaped()).toHtmlEscaped());
    return xmlHead() +
           QStringLiteral("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"zh-CN\"><id>%1%2</id>"
                          "<title>%3</title><link href=\"%1/\"/><updated>%4</updated>\n%5</feed>\n")
               .arg(m_base, m_site.path, m_site.name, toIso(m_updated, zone()), items);
}

QString SiteWriter::framed(const QString& title, const QString& content) const {
    const QString home = isTraditional() ? QStringLiteral("首頁") : QStringLiteral("首页");
    const QString about = isTraditional() ? QStringLiteral("關於本站") : QStringLiteral("关于本站");
    return QStringLiteral(
               "<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"%2\">\n<title>%3</title>\n"
               "</head>\n<body>\n<header><nav><a href=\"/\">%4</a> <a href=\"%5\">%6</a> "
               "<a href=\"/about.html\">%7</a></nav></header>\n<main>\n%8</main>\n"
               "<footer><p>%6</p></footer>\n</body>\n</html>\n")
        .arg(isTraditional() ? QStringLiteral("zh-Hant") : QStringLiteral("zh-CN"), m_site.charset, title,
             home, m_site.path, m_site.name, about, content);
}

QString SiteWriter::list() const { return framed(m_site.name, entries()); }

/// Three markups: one list per way of finding its entries.
QString SiteWriter::entries() const {
    QString form = QStringLiteral("<tr><td><a href=\"%1\">%2</a></td><td>%3</td></tr>\n");
    QString around = QStringLiteral("<table class=\"threads\">\n%1</table>\n");
    if (m_site.key == QLatin1String("board")) {
        form =
            QStringLiteral("<li><a class=\"title\" href=\"%1\">%2</a> <span class=\"date\">%3</span></li>\n");
        around = QStringLiteral("<ul class=\"posts\">\n%1</ul>\n");
    } else if (m_site.key == QLatin1String("hometown")) {
        form = QStringLiteral("<p><a href=\"%1\">%2</a> <span>%3</span></p>\n");
        around = QStringLiteral("<div class=\"posts\">\n%1</div>\n");
    }
    QString rows;
    for (const Shown& post : m_shown)
        rows += form.arg(post.url.mid(m_base.size()), post.title.toHtmlEscaped(), minute(post.published));
    return around.arg(rows);
}

QString SiteWriter::article(const Shown& post) const {
    const QString posted = isTraditional() ? QStringLiteral("發布時間") : QStringLiteral("发布时间");
    QString paragraphs;
    for (const QString& line : post.text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        paragraphs += QStringLiteral("<p>%1</p>\n").arg(line.toHtmlEscaped());
    return framed(post.title.toHtmlEscaped(),
                  QStringLiteral("<article>\n<h1>%1</h1>\n<div class=\"meta\">%2：%3</div>\n"
                                 "<div class=\"content\">\n%4</div>\n</article>\n")
                      .arg(post.title.toHtmlEscaped(), posted, minute(post.published), paragraphs));
}

} // namespace

QHash<QString, DemoPage> demoPages(const DemoSite& site, const QString& baseUrl, const DemoTimes& times) {
    return SiteWriter(site, baseUrl, times).pages();
}

} // namespace dutydesk
