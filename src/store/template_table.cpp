#include "store/template_table.h"

#include "store/read.h"

namespace dutydesk {

namespace {

const QString templateColumns =
    QStringLiteral("SELECT t.name, t.number, t.kind, t.language, t.body, t.dropped, u.name, t.at "
                   "FROM reply_templates t JOIN users u ON u.id = t.by_id ");

TemplateVersion readTemplate(Columns& c) {
    TemplateVersion version;
    version.text.name = c.text();
    version.text.version = c.small();
    version.text.kind = c.term<ReplyKind>();
    version.text.language = c.text();
    version.text.body = c.text();
    version.dropped = c.flag();
    version.byName = c.text();
    version.at = c.instant();
    return version;
}

} // namespace

Result<QList<ReplyTemplate>> TemplateTable::list() const {
    const auto own = readAll(m_db,
                             templateColumns + QStringLiteral("WHERE t.number = (SELECT max(n.number) FROM "
                                                              "reply_templates n WHERE n.name = t.name) "
                                                              "ORDER BY t.name"),
                             {}, readTemplate);
    if (!own) return fail(own);
    QList<ReplyTemplate> all = builtInTemplates();
    for (const TemplateVersion& version : *own) {
        const auto same = [&version](const ReplyTemplate& one) { return one.name == version.text.name; };
        const auto known = std::find_if(all.begin(), all.end(), same);
        if (known == all.end()) {
            if (!version.dropped) all.append(version.text);
        } else if (version.dropped) {
            all.erase(known);
        } else {
            *known = version.text;
        }
    }
    return all;
}

Result<ReplyTemplate> TemplateTable::load(const QString& name) const {
    const auto all = list();
    if (!all) return fail(all);
    for (const ReplyTemplate& one : *all)
        if (one.name == name) return one;
    return fail(ErrorCode::NotFound, name);
}

Result<QList<TemplateVersion>> TemplateTable::versions(const QString& name) const {
    QList<TemplateVersion> all;
    for (const ReplyTemplate& one : builtInTemplates())
        if (one.name == name) all.append({one});
    const auto own = readAll(m_db, templateColumns + QStringLiteral("WHERE t.name = ? ORDER BY t.number"),
                             {name}, readTemplate);
    if (!own) return fail(own);
    return all + *own;
}

Result<void> TemplateTable::insert(const ReplyTemplate& text, bool dropped, UserId by, Instant at) {
    return execute(m_db,
                   QStringLiteral("INSERT INTO reply_templates (name, number, kind, language, body, dropped, "
                                  "by_id, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
                   {text.name, text.version, toSql(text.kind), text.language, text.body, dropped ? 1 : 0,
                    number(by), toSql(at)});
}

} // namespace dutydesk
