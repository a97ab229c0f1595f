#include "casework/codes.h"
#include "desk/commands/case_json.h"
#include "desk/commands/office_commands.h"
#include "intake/list_page.h"
#include "intake/source_csv.h"
#include "intake/watched_page.h"
#include "intake/web_address.h"
#include "store/source_table.h"

namespace dutydesk {

namespace {

using namespace std::chrono_literals;

const QString subjectSource = QStringLiteral("source");

QJsonObject sourceJson(const Source& source) {
    QJsonObject json{{QStringLiteral("name"), source.name},
                     {QStringLiteral("url"), source.url},
                     {QStringLiteral("kind"), sourceKindCode(source.kind)},
                     {QStringLiteral("minutes"), double(source.interval / 1min)},
                     {QStringLiteral("adaptive"), source.adaptive},
                     {QStringLiteral("enabled"), source.enabled}};
    if (source.sourceClass != SourceClass::Unknown)
        json.insert(QStringLiteral("class"), code(source.sourceClass));
    const auto put = [&json](const char* key, const QString& selector) {
        if (!selector.isEmpty()) json.insert(QLatin1StringView(key), selector);
    };
    put("entry", source.selectors.entry);
    put("title", source.selectors.title);
    put("link", source.selectors.link);
    put("date", source.selectors.date);
    put("next", source.selectors.next);
    put("ignore", source.noise.selectors.join(u'\n'));
    put("ignoreLines", source.noise.lines.join(u'\n'));
    return json;
}

Result<Source> checkedSource(Source source) {
    source.name = source.name.trimmed();
    source.url = source.url.trimmed();
    if (source.name.isEmpty()) return fail(ErrorCode::MissingInput, QStringLiteral("name"));
    if (source.url.isEmpty()) return fail(ErrorCode::MissingInput, QStringLiteral("address"));
    if (auto address = WebAddress::parse(source.url.toUtf8()); !address)
        return fail(ErrorCode::BadAddress, source.url, address.error().detail);
    if (source.interval < shortestInterval || source.interval > longestInterval)
        return fail(ErrorCode::InvalidInput, QStringLiteral("interval"), QStringLiteral("interval"));
    if (source.kind == SourceKind::List)
        if (auto checked = checkSelectors(source.selectors); !checked) return fail(checked);
    if (source.kind == SourceKind::Page)
        if (auto checked = checkNoise(source.noise); !checked) return fail(checked);
    return source;
}

} // namespace

Result<SourceId> AddSource::run(CommandContext& context) const {
    auto checked = checkedSource(source);
    if (!checked) return fail(checked);
    const auto id = SourceTable(context.db).insert(*checked);
    if (!id) return id;
    context.changes.sources = true;
    if (auto audited = context.audit(subjectSource, number(*id), {}, sourceJson(*checked)); !audited)
        return fail(audited);
    return id;
}

Result<ImportSources::Value> ImportSources::run(CommandContext& context) const {
    SourceTable table(context.db);
    const auto here = table.list();
    if (!here) return fail(here);
    QSet<QString> known;
    for (const Source& source : *here) known.insert(source.url);

    Value value;
    for (qsizetype i = 0; i < sources.size(); ++i) {
        const auto checked = checkedSource(sources[i]);
        if (!checked) {
            value.refused.append({i, checked.error()});
            continue;
        }
        if (known.contains(checked->url)) {
            ++value.skipped;
            continue;
        }
        const auto id = table.insert(*checked);
        if (!id) return fail(id);
        known.insert(checked->url);
        if (auto audited = context.audit(subjectSource, number(*id), {}, sourceJson(*checked)); !audited)
            return fail(audited);
        ++value.added;
    }
    context.changes.sources = value.added > 0;
    context.unchanged = value.added == 0;
    return value;
}

Result<Nothing> EditSource::run(CommandContext& context) const {
    auto checked = checkedSource(source);
    if (!checked) return fail(checked);
    SourceTable table(context.db);
    auto stored = table.load(source.id);
    if (!stored) return fail(stored);
    if (auto updated = table.update(*checked); !updated) return fail(updated);

    const bool elsewhere = checked->url != stored->url || checked->kind != stored->kind ||
                           checked->selectors != stored->selectors || checked->noise != stored->noise;
    const bool newPace = checked->interval != stored->interval || checked->adaptive != stored->adaptive;
    if (elsewhere || newPace || (checked->enabled && !stored->enabled)) {
        // What the old address said of itself does not hold for the new one; and nobody waits for the old
        // pace.
        if (elsewhere) {
            stored->validators = {};
            stored->schedule = {};
        }
        if (newPace) stored->schedule.rhythm.lately = stored->schedule.rhythm.overall = {};
        stored->health.nextDue.reset();
        if (auto saved = table.saveHealth(*stored); !saved) return fail(saved);
    }
    QJsonObject before = sourceJson(*stored);
    QJsonObject after = sourceJson(*checked);
    keepDifferences(before, after);
    context.changes.sources = true;
    if (auto audited = context.audit(subjectSource, number(source.id), before, after); !audited)
        return fail(audited);
    return Nothing{};
}

} // namespace dutydesk
