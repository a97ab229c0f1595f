#include "cli/translated.h"
#include "cli/verbs.h"
#include "desk/rule_files.h"
#include "screening/screen.h"
#include "screening/segment.h"

#include <QJsonArray>

namespace dutydesk {

namespace {

/// The lines of a UTF-8 file, without their ends; a last empty one is none.
Result<QStringList> linesOf(const QString& path) {
    return readFile(path).map([](const QByteArray& bytes) {
        QStringList lines = QString::fromUtf8(bytes).split(u'\n');
        for (QString& line : lines)
            if (line.endsWith(u'\r')) line.chop(1);
        if (!lines.isEmpty() && lines.last().isEmpty()) lines.removeLast();
        return lines;
    });
}

QLatin1StringView nameOf(HitKind kind) {
    switch (kind) {
    case HitKind::Exact: return QLatin1StringView("exact");
    case HitKind::Nested: return QLatin1StringView("nested");
    case HitKind::Crossing: break;
    }
    return QLatin1StringView("crossing");
}

/// Turns ascending UTF-16 offsets into code points in one pass.
class CodePoints {
  public:
    explicit CodePoints(QStringView text) : m_text(text) {}
    qint64 at(qsizetype offset) {
        if (offset < m_offset) m_offset = m_points = 0;
        for (; m_offset < offset; ++m_offset)
            if (!m_text[m_offset].isLowSurrogate()) ++m_points;
        return m_points;
    }

  private:
    QStringView m_text;
    qsizetype m_offset = 0;
    qint64 m_points = 0;
};

QJsonObject hitObject(const Hit& hit, CodePoints& points) {
    const qint64 start = points.at(hit.start);
    return {{"start", start},           {"end", points.at(hit.end)},    {"keyword", hit.keyword},
            {"kind", nameOf(hit.kind)}, {"confidence", hit.confidence}, {"shown", hit.shown}};
}

Result<void> screenKeywords(const Invocation& invocation, const QStringList& lines) {
    return linesOf(invocation.value(QStringLiteral("keywords"))).map([&](QStringList keywords) {
        keywords.removeAll(QString());
        const Screen screen = Screen::forKeywords(keywords);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            CodePoints points(lines[i]);
            for (const Hit& hit : screen.find(lines[i])) {
                QJsonObject line = hitObject(hit, points);
                line.insert(QStringLiteral("line"), i + 1);
                invocation.print(line);
            }
        }
    });
}

/// The rules of a file, numbered from 1, whatever they are called.
Result<RuleFile> rulesOf(const QString& path) {
    const auto bytes = readFile(path);
    if (!bytes) return fail(bytes);
    auto file = readRuleFile(*bytes, {});
    if (!file) return fail(ErrorCode::InvalidInput, path, file.error().detail);
    for (qsizetype i = 0; i < file->rules.size(); ++i) file->rules[i].id = RuleId(i + 1);
    return file;
}

Result<void> screenRules(const Invocation& invocation, const QStringList& lines) {
    const auto file = rulesOf(invocation.value(QStringLiteral("rules")));
    if (!file) return fail(file);
    QList<ScreenRule> queries;
    for (const Rule& rule : file->rules) queries.append({rule.id, rule.query, rule.threshold});
    WordLists lists;
    for (const WordList& list : file->lists) lists.set(list.name, list.words);
    return Screen::compile(queries, lists).map([&](const Screen& screen) {
        for (qsizetype i = 0; i < lines.size(); ++i) {
            for (const RuleMatch& match : screen.screen({}, lines[i])) {
                if (!match.likely) continue;
                CodePoints points(lines[i]);
                QJsonArray hits;
                for (const Hit& hit : match.hits) hits.append(hitObject(hit, points));
                const Rule& rule = file->rules[number(match.rule) - 1];
                invocation.print(QJsonObject{{"line", i + 1},
                                             {"rule", rule.name},
                                             {"tier", int(rule.tier)},
                                             {"because", match.because},
                                             {"confidence", match.confidence},
                                             {"hits", hits}});
            }
        }
    });
}

Result<void> runScreen(const Invocation& invocation) {
    const auto lines = invocation.need(QStringLiteral("lines")).and_then(linesOf);
    if (!lines) return fail(lines);
    if (invocation.has(QStringLiteral("keywords"))) return screenKeywords(invocation, *lines);
    if (invocation.has(QStringLiteral("rules"))) return screenRules(invocation, *lines);
    return missing(QStringLiteral("--keywords | --rules"));
}

Result<void> runSegment(const Invocation& invocation) {
    return invocation.word(0, QStringLiteral("FILE")).and_then(linesOf).map([&](const QStringList& lines) {
        for (const QString& line : lines) {
            QStringList words;
            for (const QStringView word : segment(line)) words.append(word.toString());
            invocation.print(words.join(u' '));
        }
    });
}

} // namespace

QList<Verb> screenVerbs() {
    return {
        {QStringLiteral("segment"),
         QStringLiteral("FILE"),
         Cli::tr("Prints each line of the file as words parted by spaces."),
         {},
         runSegment},
        {QStringLiteral("screen"),
         QStringLiteral("--keywords FILE | --rules RULES.json --lines FILE"),
         Cli::tr("Prints a line per hit of a keyword, or per flag of a rule."),
         {{QStringLiteral("keywords"), QStringLiteral("FILE"), Cli::tr("a keyword a line")},
          {QStringLiteral("rules"), QStringLiteral("FILE"),
           Cli::tr("rules as JSON: name, query, tier; and word lists")},
          {QStringLiteral("lines"), QStringLiteral("FILE"), Cli::tr("a text a line")}},
         runScreen},
    };
}

} // namespace dutydesk
