#include "intake/charset.h"

#include "intake/charset_detect.h"
#include "intake/encoding_labels.h"

#include <QStringDecoder>
#include <QStringList>

#include <unicode/ucnv.h>

#include <algorithm>

namespace dutydesk {

namespace {

constexpr qsizetype PrescanBytes = 4096; // WHATWG asks for 1024; pages whose <meta> comes late are common

struct Mark {
    QString encoding;
    qsizetype length = 0;
};

Mark byteOrderMark(const QByteArray& bytes) {
    if (bytes.startsWith("\xEF\xBB\xBF")) return {QStringLiteral("utf-8"), 3};
    if (bytes.startsWith(QByteArray("\xFF\xFE\0\0", 4))) return {QStringLiteral("utf-32le"), 4};
    if (bytes.startsWith(QByteArray("\0\0\xFE\xFF", 4))) return {QStringLiteral("utf-32be"), 4};
    if (bytes.startsWith("\xFF\xFE")) return {QStringLiteral("utf-16le"), 2};
    if (bytes.startsWith("\xFE\xFF")) return {QStringLiteral("utf-16be"), 2};
    return {};
}

/// Wide encodings without a mark show by the zeros around the first "<" (XML 1.0, appendix F).
QString wideWithoutMark(const QByteArray& bytes) {
    if (bytes.startsWith(QByteArray("<\0\0\0", 4))) return QStringLiteral("utf-32le");
    if (bytes.startsWith(QByteArray("\0\0\0<", 4))) return QStringLiteral("utf-32be");
    if (bytes.size() >= 4 && bytes[0] == '<' && bytes[1] == 0 && bytes[3] == 0)
        return QStringLiteral("utf-16le");
    if (bytes.size() >= 4 && bytes[0] == 0 && bytes[1] == '<' && bytes[2] == 0)
        return QStringLiteral("utf-16be");
    return {};
}

/// The value after "name =" in an ASCII head, quoted or not, from `from` on.
QByteArray valueAfter(const QByteArray& head, const QByteArray& name, qsizetype from) {
    qsizetype at = head.indexOf(name, from);
    if (at < 0) return {};
    at += name.size();
    while (at < head.size() && (head[at] == ' ' || head[at] == '\t' || head[at] == '\n' || head[at] == '\r'))
        ++at;
    if (at >= head.size() || head[at] != '=') return {};
    ++at;
    while (at < head.size() &&
           (static_cast<unsigned char>(head[at]) <= ' ' || head[at] == '"' || head[at] == '\'')) {
        ++at;
    }
    qsizetype end = at;
    while (end < head.size() && !QByteArray("\"' \t\r\n;>/?,").contains(head[end])) ++end;
    return head.mid(at, end - at);
}

QByteArray xmlLabel(const QByteArray& bytes) {
    const QByteArray head = bytes.left(512).toLower();
    const qsizetype start = head.indexOf("<?xml");
    if (start < 0 || start > 64) return {};
    const qsizetype end = head.indexOf("?>", start);
    return valueAfter(head.left(end < 0 ? head.size() : end), "encoding", start);
}

QByteArray metaLabel(const QByteArray& bytes) {
    const QByteArray head = bytes.left(PrescanBytes).toLower();
    for (qsizetype at = head.indexOf("<meta"); at >= 0; at = head.indexOf("<meta", at + 5)) {
        const qsizetype end = head.indexOf('>', at);
        const QByteArray label = valueAfter(head.left(end < 0 ? head.size() : end), "charset", at);
        if (!label.isEmpty()) return label;
    }
    return xmlLabel(bytes);
}

/// A label written in single bytes cannot mean a wide encoding; WHATWG reads UTF-8 then.
QString encodingForDeclaration(const QByteArray& label) {
    const QString encoding = encodingForLabel(label);
    return encoding.startsWith(QLatin1String("utf-16")) || encoding.startsWith(QLatin1String("utf-32"))
               ? QStringLiteral("utf-8")
               : encoding;
}

QString declaredEncoding(const QByteArray& bytes, Markup markup) {
    const QByteArray label = markup == Markup::Xml ? xmlLabel(bytes) : metaLabel(bytes);
    const QString encoding = encodingForDeclaration(label);
    return encoding.isEmpty() && !label.isEmpty() && markup == Markup::Xml ? otherIcuEncoding(label)
                                                                           : encoding;
}

QString httpEncoding(const QString& contentType) {
    return encodingForLabel(valueAfter(contentType.toLatin1().toLower(), "charset", 0));
}

/// EBCDIC shows by its own "<?xm" (XML 1.0, appendix F); the declaration then names the code page.
QString ebcdicEncoding(const QByteArray& bytes) {
    if (!bytes.startsWith("\x4C\x6F\xA7\x94")) return {};
    const QByteArray head = decodeAs(bytes.left(256), QStringLiteral("ibm-037")).text.toLatin1();
    const QString named = otherIcuEncoding(xmlLabel(head));
    return named.isEmpty() ? QStringLiteral("ibm-037") : named;
}

bool isEastAsian(const QString& encoding) {
    return encoding == QLatin1String("gb18030") || encoding == QLatin1String("big5-hkscs") ||
           encoding == QLatin1String("euc-kr") || encoding == QLatin1String("euc-jp") ||
           encoding == QLatin1String("shift_jis");
}

/// A few Chinese characters in GBK can be valid UTF-8 by chance, but then only as sequences of two bytes.
bool onlyTwoByteSequences(const QByteArray& bytes) {
    return std::none_of(bytes.begin(), bytes.end(),
                        [](char c) { return static_cast<unsigned char>(c) >= 0xE0; });
}

/// Damage so small that a few bytes must have been lost on the way, not that the label is wrong.
bool isSlight(const Decoded& decoded) {
    QStringView text = decoded.text;
    while (text.endsWith(QChar(QChar::ReplacementCharacter))) text.chop(1); // cut off at a limit
    const auto beyondAscii =
        std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x80; });
    return beyondAscii > 0 && text.count(QChar(QChar::ReplacementCharacter)) * 20 <= beyondAscii;
}

} // namespace

Decoded decode(const QByteArray& bytes, const QString& contentType, Markup markup) {
    if (const Mark mark = byteOrderMark(bytes); mark.length > 0)
        return decodeAs(bytes.mid(mark.length), mark.encoding);
    if (const QString wide = wideWithoutMark(bytes); !wide.isEmpty()) return decodeAs(bytes, wide);
    if (const QString ebcdic = ebcdicEncoding(bytes); !ebcdic.isEmpty()) return decodeAs(bytes, ebcdic);

    QStringList labelled{declaredEncoding(bytes, markup), httpEncoding(contentType)};
    labelled.removeAll(QString());
    labelled.removeDuplicates();
    const QString utf8Name = QStringLiteral("utf-8");
    Decoded utf8 = decodeAs(bytes, utf8Name);
    const bool ascii = !utf8.replaced && utf8.text.size() == bytes.size();
    if (ascii && !bytes.contains('\x1B')) {
        utf8.encoding = labelled.value(0, utf8Name);
        return utf8;
    }
    const bool chance = !labelled.isEmpty() && isEastAsian(labelled.first()) && onlyTwoByteSequences(bytes);
    if (!utf8.replaced && !ascii && !chance) return utf8;

    Decoded best;
    for (const QString& encoding : labelled) {
        Decoded decoded = encoding == utf8Name ? utf8 : decodeAs(bytes, encoding);
        if (!decoded.replaced) return decoded;
        if (best.encoding.isEmpty()) best = std::move(decoded);
    }
    if (!best.encoding.isEmpty() && isSlight(best)) return best;
    if (!utf8.replaced) return utf8;
    const QString detected = detectEncoding(bytes, markup);
    if (!detected.isEmpty()) return decodeAs(bytes, detected);
    return best.encoding.isEmpty() ? (isSlight(utf8) ? utf8 : decodeAs(bytes, QStringLiteral("windows-1252")))
                                   : best;
}

} // namespace dutydesk
