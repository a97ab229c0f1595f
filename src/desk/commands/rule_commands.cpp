#include "desk/commands/rule_commands.h"

#include "casework/codes.h"
#include "desk/commands/case_json.h"
#include "desk/commands/rescreen_commands.h"
#include "screening/query.h"
#include "store/source_table.h"
#include "store/word_list_table.h"

#include <QJsonArray>
#include <QSet>

namespace dutydesk {

namespace {

const QString subjectRule = QStringLiteral("rule");
const QString subjectList = QStringLiteral("word_list");

QJsonObject ruleJson(const Rule& rule) {
    QJsonObject json{{QStringLiteral("name"), rule.name},
                     {QStringLiteral("query"), rule.query},
                     {QStringLiteral("tier"), code(rule.tier)},
                     {QStringLiteral("enabled"), rule.enabled},
                     {QStringLiteral("threshold"), rule.threshold}};
    if (!rule.category.isEmpty()) json.insert(QStringLiteral("category"), rule.category);
    if (!rule.unit.isEmpty()) json.insert(QStringLiteral("unit"), rule.unit);
    if (rule.activeFrom) json.insert(QStringLiteral("from"), toIsoUtc(*rule.activeFrom));
    if (rule.activeUntil) json.insert(QStringLiteral("until"), toIsoUtc(*rule.activeUntil));
    QJsonArray sources;
    for (const SourceId source : rule.sources) sources.append(number(source));
    if (!sources.isEmpty()) json.insert(QStringLiteral("sources"), sources);
    return json;
}

QJsonObject listJson(const WordList& list) {
    return {{QStringLiteral("name"), list.name},
            {QStringLiteral("words"), QJsonArray::fromStringList(list.words)}};
}

Result<Rule> checkedRule(Database& db, Rule rule) {
    rule.name = rule.name.trimmed();
    rule.category = rule.category.trimmed();
    rule.unit = rule.unit.trimmed();
    if (rule.name.isEmpty()) return fail(ErrorCode::MissingInput, QStringLiteral("name"));
    if (!(rule.threshold >= 0 && rule.threshold <= 1))
        return fail(ErrorCode::InvalidInput, QStringLiteral("threshold"), QStringLiteral("zero_to_one"));
    if (rule.activeFrom && rule.activeUntil && *rule.activeFrom >= *rule.activeUntil)
        return fail(ErrorCode::InvalidInput, QStringLiteral("to"), QStringLiteral("ends_before_start"));
    for (const SourceId source : rule.sources)
        if (auto there = SourceTable(db).load(source); !there) return fail(there);
    const auto lists = WordListTable(db).forQueries();
    if (!lists) return fail(lists);
    if (auto checked = checkQuery(rule.query, *lists); !checked) return fail(checked);
    return rule;
}

/// Trimmed, each word once, the name without its @.
Result<WordList> checkedList(WordList list) {
    list.name = list.name.trimmed();
    if (list.name.startsWith(u'@') || list.name.startsWith(u'＠')) list.name.remove(0, 1);
    if (list.name.isEmpty()) return fail(ErrorCode::MissingInput, QStringLiteral("name"));
    if (!WordLists::isName(list.name))
        return fail(ErrorCode::InvalidInput, list.name, QStringLiteral("list_name"));
    QStringList words;
    QSet<QString> seen;
    for (const QString& written : std::as_const(list.words)) {
        const QString word = written.simplified();
        if (word.isEmpty() || seen.contains(word)) continue;
        if (!WordLists::isWord(word)) return fail(ErrorCode::InvalidInput, word, QStringLiteral("list_word"));
        seen.insert(word);
        words.append(word);
    }
    list.words = words;
    return list;
}

/// Whether what the two flag, or which tier they propose, differs.
bool flagsOtherwise(const Rule& before, const Rule& after) {
    return before.query != after.query || before.threshold != after.threshold || before.tier != after.tier ||
           before.sources != after.sources || before.activeFrom != after.activeFrom ||
           before.activeUntil != after.activeUntil || (after.enabled && !before.enabled);
}

/// The rules whose queries mention the list.
Result<QList<RuleId>> rulesWith(Database& db, const QString& listName) {
    const auto rules = RuleTable(db).list();
    if (!rules) return fail(rules);
    WordLists only;
    only.set(listName, {});
    QList<RuleId> mentioning;
    for (const Rule& rule : *rules) {
        const QStringList names = listsIn(rule.query);
        if (std::any_of(names.begin(), names.end(), [&](const QString& name) { return only.find(name); }))
            mentioning.append(rule.id);
    }
    return mentioning;
}

Result<WordListId> addList(CommandContext& context, const WordList& list) {
    auto checked = checkedList(list);
    if (!checked) return fail(checked);
    const auto id = WordListTable(context.db).insert(*checked);
    if (!id) return id;
    context.changes.rules = true;
    if (auto audited = context.audit(subjectList, number(*id), {}, listJson(*checked)); !audited)
        return fail(audited);
    return id;
}

/// `touched`: gets the rules that mention it.
Result<Nothing> editList(CommandContext& context, const WordList& list, QList<RuleId>& touched) {
    const auto stored = WordListTable(context.db).load(list.id);
    if (!stored) return fail(stored);
    WordList edited = list;
    edited.name = stored->name;
    auto checked = checkedList(edited);
    if (!checked) return fail(checked);
    if (checked->words == stored->words) {
        context.unchanged = context.audited == 0;
        return Nothing{};
    }
    if (auto updated = WordListTable(context.db).update(*checked); !updated) return fail(updated);
    const auto mentioning = rulesWith(context.db, stored->name);
    if (!mentioning) return fail(mentioning);
    touched += *mentioning;
    context.changes.rules = true;
    if (auto audited = context.audit(subjectList, number(list.id), listJson(*stored), listJson(*checked));
        !audited)
        return fail(audited);
    return Nothing{};
}

Result<RuleId> addRule(CommandContext& context, const Rule& rule) {
    auto checked = checkedRule(context.db, rule);
    if (!checked) return fail(checked);
    const auto id = RuleTable(context.db).insert(*checked);
    if (!id) return id;
    context.changes.rules = true;
    if (auto audited = context.audit(subjectRule, number(*id), {}, ruleJson(*checked)); !audited)
        return fail(audited);
    return id;
}

/// Words of a list that is here already are joined to it.
Result<bool> takeList(CommandContext& context, const WordList& list, QList<RuleId>& touched) {
    auto here = WordListTable(context.db).byName(list.name);
    if (!here) {
        if (here.error().code != ErrorCode::NotFound) return fail(here);
        return addList(context, list).map([](WordListId) { return true; });
    }
    WordList joined = *here;
    for (const QString& word : list.words)
        if (!joined.words.contains(word)) joined.words.append(word);
    if (joined.words == here->words) return false;
    return editList(context, joined, touched).map([](Nothing) { return true; });
}

/// What somebody wrote wrong in a file; anything else ends the whole import.
bool isOfTheFile(const Error& error) {
    switch (error.code) {
    case ErrorCode::QuerySyntax:
    case ErrorCode::QueryEmpty:
    case ErrorCode::InvalidInput:
    case ErrorCode::MissingInput:
    case ErrorCode::NotFound: return true;
    default: return false;
    }
}

} // namespace

Result<RuleId> AddRule::run(CommandContext& context) const {
    const auto id = addRule(context, rule);
    if (!id) return id;
    if (auto wanted = wantRescreen(context, {*id}); !wanted) return fail(wanted);
    return id;
}

Result<Nothing> EditRule::run(CommandContext& context) const {
    auto checked = checkedRule(context.db, rule);
    if (!checked) return fail(checked);
    RuleTable table(context.db);
    const auto stored = table.load(rule.id);
    if (!stored) return fail(stored);
    if (auto updated = table.update(*checked); !updated) return fail(updated);
    QJsonObject before = ruleJson(*stored);
    QJsonObject after = ruleJson(*checked);
    keepDifferences(before, after);
    context.changes.rules = true;
    if (flagsOtherwise(*stored, *checked))
        if (auto wanted = wantRescreen(context, {rule.id}); !wanted) return fail(wanted);
    if (auto audited = context.audit(subjectRule, number(rule.id), before, after); !audited)
        return fail(audited);
    return Nothing{};
}

Result<WordListId> AddWordList::run(CommandContext& context) const { return addList(context, list); }

Result<Nothing> EditWordList::run(CommandContext& context) const {
    QList<RuleId> touched;
    const auto edited = editList(context, list, touched);
    if (!edited) return edited;
    if (auto wanted = wantRescreen(context, touched); !wanted) return fail(wanted);
    return edited;
}

Result<Nothing> RemoveWordList::run(CommandContext& context) const {
    WordListTable table(context.db);
    const auto stored = table.load(list);
    if (!stored) return fail(stored);
    const auto users = rulesWith(context.db, stored->name);
    if (!users) return fail(users);
    if (!users->isEmpty())
        return fail(ErrorCode::InvalidInput, u'@' + stored->name, QStringLiteral("list_in_use"));
    if (auto removed = table.remove(list); !removed) return fail(removed);
    context.changes.rules = true;
    if (auto audited = context.audit(subjectList, number(list), listJson(*stored), {}); !audited)
        return fail(audited);
    return Nothing{};
}

Result<ImportRules::Value> ImportRules::run(CommandContext& context) const {
    Value value;
    QList<RuleId> touched;
    for (const WordList& list : lists) {
        const auto taken = takeList(context, list, touched);
        if (taken)
            value.lists += *taken;
        else if (isOfTheFile(taken.error()))
            value.refused.append({u'@' + list.name, taken.error()});
        else
            return fail(taken);
    }
    const auto here = RuleTable(context.db).list();
    if (!here) return fail(here);
    QSet<QString> known;
    for (const Rule& rule : *here) known.insert(rule.name);
    for (const Rule& rule : rules) {
        if (known.contains(rule.name.trimmed())) {
            ++value.skipped;
            continue;
        }
        const auto id = addRule(context, rule);
        if (id) {
            known.insert(rule.name.trimmed());
            touched.append(*id);
            ++value.added;
        } else if (isOfTheFile(id.error())) {
            value.refused.append({rule.name, id.error()});
        } else {
            return fail(id);
        }
    }
    if (auto wanted = wantRescreen(context, touched); !wanted) return fail(wanted);
    context.unchanged = context.audited == 0;
    return value;
}

} // namespace dutydesk
