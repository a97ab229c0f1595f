#include "store/find.h"

#include "casework/codes.h"
#include "screening/fold.h"
#include "screening/search_terms.h"
#include "store/item_rows.h"
#include "store/office_table.h"
#include "store/read.h"
#include "store/search_index.h"
#include "store/source_table.h"

#include <QRegularExpression>

namespace dutydesk {

namespace {

class EverywhereFinder {
  public:
    EverywhereFinder(Database& db, const QString& query, const std::function<bool()>& stillWanted,
                     FindLimits limits)
        : m_db(db), m_query(query), m_terms(queryTerms(query)),
          m_words(foldText(query).split(QLatin1Char(' '), Qt::SkipEmptyParts)), m_wanted(stillWanted),
          m_limits(limits) {}

    Result<Finds> run() {
        using Step = Result<void> (EverywhereFinder::*)();
        for (const Step step : {&EverywhereFinder::numbered, &EverywhereFinder::casesAndReplies,
                                &EverywhereFinder::items, &EverywhereFinder::names}) {
            if (!m_wanted()) return fail(ErrorCode::Cancelled);
            if (auto done = (this->*step)(); !done) return fail(done);
        }
        return std::move(m_found);
    }

  private:
    /// "1040" or "#1040": the case of that number.
    Result<void> numbered() {
        static const QRegularExpression number(QStringLiteral("^#?([0-9]{1,9})$"));
        const auto match = number.match(m_query.trimmed());
        return match.hasMatch() ? addCase(match.captured(1).toLongLong()) : Result<void>();
    }

    Result<void> casesAndReplies() {
        if (m_terms.trimmed().isEmpty()) return {};
        int looked = 0;
        return lookUp(m_db, IndexOf::Cases, m_terms, [&](qint64 id) -> Result<bool> {
            if (auto added = look(id); !added) return fail(added);
            const bool full =
                m_found.cases.size() >= m_limits.each && m_found.replies.size() >= m_limits.each;
            return !full && ++looked < m_limits.looked && m_wanted();
        });
    }

    Result<void> look(qint64 id) {
        const auto draft = readFirst(
            m_db, QStringLiteral("SELECT text FROM drafts WHERE case_id = ? ORDER BY number DESC LIMIT 1"),
            {id}, [](Columns& c) { return c.text(); });
        if (!draft) return fail(draft);
        if (*draft && contains(**draft, m_query)) return addReply(id, **draft);
        const auto text = searchedCase(m_db, id);
        if (!text) return fail(text);
        return contains(*text, m_query) ? addCase(id, *text) : Result<void>();
    }

    [[nodiscard]] Result<std::optional<FoundText>> line(qint64 id, const QString& text) {
        return readFirst(m_db, QStringLiteral("SELECT title, state, opened FROM cases WHERE id = ?"), {id},
                         [&](Columns& c) {
                             const QString title = c.text();
                             const QString state = c.text();
                             return FoundText{FoundText::Kind::Case,    id,         title, state,
                                              snippetOf(text, m_query), c.instant()};
                         });
    }

    Result<void> addReply(qint64 id, const QString& text) {
        if (m_found.replies.size() >= m_limits.each) return {};
        const auto found = line(id, text);
        if (!found) return fail(found);
        if (*found) m_found.replies.append(**found);
        return {};
    }

    Result<void> addCase(qint64 id, const QString& text = {}) {
        if (m_found.cases.size() >= m_limits.each) return {};
        for (const FoundText& known : std::as_const(m_found.cases))
            if (known.id == id) return {};
        const auto found = line(id, text);
        if (!found) return fail(found);
        if (*found) m_found.cases.append(**found);
        return {};
    }

    Result<void> items() {
        if (m_terms.trimmed().isEmpty()) return {};
        const QString sql =
            QStringLiteral("SELECT %1 WHERE i.id = ? AND b.revision = i.revision").arg(itemColumns());
        int looked = 0;
        return lookUp(m_db, IndexOf::Items, m_terms, [&](qint64 id) -> Result<bool> {
            const auto item = readFirst(m_db, sql, {id}, readItem);
            if (!item) return fail(item);
            const auto group =
                readFirst(m_db, QStringLiteral("SELECT group_id FROM reposts WHERE item_id = ?"), {id},
                          [](Columns& c) { return c.integer(); });
            if (!group) return fail(group);
            const bool told = *group && **group > 0 && m_groups.contains(**group); // the same matter again
            if (*item && !told && contains(searchedText((*item)->title, (*item)->text), m_query)) {
                if (*group) m_groups.insert(**group);
                m_found.items.append({FoundText::Kind::Item, id, (*item)->title, (*item)->sourceName,
                                      snippetOf((*item)->text, m_query), (*item)->found});
            }
            return m_found.items.size() < m_limits.each && ++looked < m_limits.looked && m_wanted();
        });
    }

    /// Rules, sources and people are few: all of them are looked at.
    Result<void> names() {
        const auto rules = RuleTable(m_db).list();
        if (!rules) return fail(rules);
        for (const Rule& rule : *rules)
            add(m_found.rules, {number(rule.id), rule.name, rule.query}, rule.category + u' ' + rule.unit);
        const auto sources = SourceTable(m_db).list();
        if (!sources) return fail(sources);
        for (const Source& source : *sources)
            add(m_found.sources, {number(source.id), source.name, source.url}, {});
        const auto users = UserTable(m_db).list();
        if (!users) return fail(users);
        for (const User& user : *users)
            add(m_found.users, {number(user.id), user.name, QString(code(user.role))}, {});
        return {};
    }

    void add(QList<FoundName>& found, const FoundName& name, const QString& also) const {
        if (found.size() >= m_limits.each || m_words.isEmpty()) return;
        const QString text = foldText(name.name + u' ' + name.more + u' ' + also);
        if (std::all_of(m_words.begin(), m_words.end(),
                        [&text](const QString& word) { return text.contains(word); }))
            found.append(name);
    }

    Database& m_db;
    QString m_query;
    QString m_terms;
    QStringList m_words;
    const std::function<bool()>& m_wanted;
    FindLimits m_limits;
    Finds m_found;
    QSet<qint64> m_groups; ///< of items found: one telling of a matter is enough
};

} // namespace

Result<Finds> findEverywhere(Database& db, const QString& query, const std::function<bool()>& stillWanted,
                             FindLimits limits) {
    return EverywhereFinder(db, query, stillWanted, limits).run();
}

} // namespace dutydesk
