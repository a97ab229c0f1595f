#include "intake/robots.h"

#include <QList>

namespace dutydesk {

namespace {

constexpr qsizetype MaxBytes =
    qsizetype{500} * 1024; // RFC 9309 §2.5: at least 500 KiB have to be read; more is not

enum class Key { Agent, Allow, Disallow, Other };

struct Line {
    Key key = Key::Other;
    QByteArray value;
};

struct Rule {
    bool allow = false;
    QByteArray pattern;
};

/// A byte order mark, or as much of it as there is.
qsizetype lengthOfBom(const QByteArray& text) {
    constexpr char bom[] = {'\xEF', '\xBB', '\xBF'};
    qsizetype n = 0;
    while (n < 3 && n < text.size() && text[n] == bom[n]) ++n;
    return n;
}

/// The spellings that robots.txt files really hold and other crawlers read as meant.
Key keyOf(const QByteArray& word) {
    const QByteArray key = word.trimmed().toLower();
    if (key == "user-agent" || key == "useragent" || key == "user agent") return Key::Agent;
    if (key == "allow") return Key::Allow;
    for (const char* spelling : {"disallow", "dissallow", "dissalow", "disalow", "diasllow", "disallaw"}) {
        if (key == spelling) return Key::Disallow;
    }
    return Key::Other;
}

Line lineOf(QByteArray raw) {
    if (const qsizetype hash = raw.indexOf('#'); hash >= 0) raw.truncate(hash);
    raw = raw.trimmed();
    if (const qsizetype colon = raw.indexOf(':'); colon >= 0) {
        return {keyOf(raw.left(colon)), raw.mid(colon + 1).trimmed()};
    }
    // A forgotten colon: two words are taken as key and value, more are prose.
    const QList<QByteArray> words = raw.simplified().split(' ');
    if (words.size() == 2) return {keyOf(words[0]), words[1]};
    return {};
}

QList<Line> linesOf(const QByteArray& robotsTxt) {
    QByteArray text = robotsTxt.left(MaxBytes).mid(lengthOfBom(robotsTxt));
    text.replace("\r\n", "\n").replace('\r', '\n');
    QList<Line> lines;
    for (const QByteArray& raw : text.split('\n')) {
        Line line = lineOf(raw);
        if (line.key != Key::Other) lines.append(std::move(line));
    }
    return lines;
}

bool isTokenChar(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-'; }

/// The product token at the start of what stands there: "FooBot/2.1" and "foobot*" both name foobot.
QByteArray productToken(const QByteArray& agent) {
    qsizetype n = 0;
    while (n < agent.size() && isTokenChar(agent[n])) ++n;
    return agent.left(n).toLower();
}

bool isEverybody(const QByteArray& agent) {
    return agent.startsWith('*') && (agent.size() == 1 || agent[1] == ' ' || agent[1] == '\t');
}

bool isUnreserved(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
           c == '.' || c == '_' || c == '~';
}

int hexValue(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

/// Escapes in one spelling, so that %7e, %7E and ~ compare equal (RFC 9309 §2.2.2). A pattern's raw non-ASCII
/// bytes are escaped; an address is taken as it goes over the wire, where there are none. Its "*" and "$" are
/// escaped instead, since a pattern means them so where it does not mean more (§2.2.3).
QByteArray normalized(const QByteArray& path, bool isPattern) {
    static constexpr char digits[] = "0123456789ABCDEF";
    QByteArray out;
    out.reserve(path.size());
    const auto escape = [&out](unsigned char c) {
        out.append('%').append(digits[c >> 4]).append(digits[c & 15]);
    };
    for (qsizetype i = 0; i < path.size(); ++i) {
        const char c = path[i];
        if (c == '%' && i + 2 < path.size() && hexValue(path[i + 1]) >= 0 && hexValue(path[i + 2]) >= 0) {
            const char octet = static_cast<char>(hexValue(path[i + 1]) * 16 + hexValue(path[i + 2]));
            if (isUnreserved(octet)) {
                out.append(octet);
            } else {
                escape(static_cast<unsigned char>(octet));
            }
            i += 2;
        } else if ((isPattern && static_cast<unsigned char>(c) >= 0x80) || (!isPattern && c == '*') ||
                   (c == '$' && !(isPattern && i == path.size() - 1))) {
            escape(static_cast<unsigned char>(c));
        } else {
            out.append(c);
        }
    }
    return out;
}

/// Path and query of an address, "/" where there is none.
QByteArray pathOf(const QByteArray& url) {
    const qsizetype scheme = url.indexOf("//");
    const qsizetype host = scheme >= 0 ? scheme + 2 : 0;
    qsizetype start = host;
    while (start < url.size() && url[start] != '/' && url[start] != '?' && url[start] != '#') ++start;
    QByteArray path = url.mid(start);
    if (const qsizetype hash = path.indexOf('#'); hash >= 0) path.truncate(hash);
    return path.startsWith('/') ? path : '/' + path;
}

/// `*` stands for anything, a final `$` for the end; otherwise the pattern is a prefix. Leftmost matching of
/// the pieces between stars is enough, so the work stays linear in the path for each piece.
bool matches(const QByteArray& path, QByteArray pattern) {
    const bool anchored = pattern.endsWith('$');
    if (anchored) pattern.chop(1);
    const QList<QByteArray> pieces = pattern.split('*');
    if (!path.startsWith(pieces.first())) return false;
    qsizetype at = pieces.first().size();
    for (qsizetype i = 1; i < pieces.size(); ++i) {
        if (anchored && i == pieces.size() - 1) {
            return path.size() - pieces[i].size() >= at && path.endsWith(pieces[i]);
        }
        const qsizetype found = path.indexOf(pieces[i], at);
        if (found < 0) return false;
        at = found + pieces[i].size();
    }
    return !anchored || at == path.size();
}

/// The rules that hold for the agent: its own groups, merged; else those for everybody.
QList<Rule> rulesFor(const QList<Line>& lines, const QByteArray& token) {
    QList<Rule> own;
    QList<Rule> everybody;
    bool hasOwn = false;
    bool forOwn = false;
    bool forEverybody = false;
    bool inRules = true; // the next agent line opens a new group
    for (const Line& line : lines) {
        if (line.key == Key::Agent) {
            if (inRules) forOwn = forEverybody = false;
            inRules = false;
            if (isEverybody(line.value)) {
                forEverybody = true;
            } else if (!token.isEmpty() && productToken(line.value) == token) {
                forOwn = hasOwn = true;
            }
            continue;
        }
        inRules = true;
        const Rule rule{line.key == Key::Allow, normalized(line.value, true)};
        if (rule.pattern.isEmpty()) continue;
        if (forOwn) own.append(rule);
        if (forEverybody) everybody.append(rule);
    }
    return hasOwn ? own : everybody;
}

} // namespace

bool robotsAllow(const QByteArray& robotsTxt, const QString& agent, const QString& url) {
    const QByteArray path = normalized(pathOf(url.toUtf8()), false);
    qsizetype longestAllow = -1;
    qsizetype longestDisallow = -1;
    for (const Rule& rule : rulesFor(linesOf(robotsTxt), productToken(agent.toUtf8()))) {
        qsizetype& longest = rule.allow ? longestAllow : longestDisallow;
        if (rule.pattern.size() > longest && matches(path, rule.pattern)) longest = rule.pattern.size();
    }
    return longestAllow >= longestDisallow;
}

} // namespace dutydesk
