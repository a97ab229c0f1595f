#include "cli/desk_session.h"
#include "cli/translated.h"
#include "desk/commands/rule_commands.h"
#include "desk/error_words.h"
#include "desk/language.h"
#include "desk/rule_files.h"
#include "reporting/paper.h"
#include "store/source_table.h"
#include "store/word_list_table.h"

#include <QJsonArray>

namespace dutydesk {

namespace {

Result<void> runPacks(const Invocation& invocation) {
    QJsonArray array;
    for (const RulePack& pack : rulePacks(installedLanguage()))
        array.append(QJsonObject{{"pack", pack.key},
                                 {"name", pack.name},
                                 {"description", pack.description},
                                 {"rules", pack.rules.rules.size()},
                                 {"lists", pack.rules.lists.size()}});
    invocation.print(array);
    return {};
}

Result<RuleFile> packOf(const QString& key) {
    QStringList keys;
    for (const RulePack& pack : rulePacks(installedLanguage())) {
        if (pack.key == key) return pack.rules;
        keys.append(pack.key);
    }
    return notOneOf(key, keys.join(QStringLiteral(" | ")));
}

Result<RuleFile> fileOf(const Invocation& invocation) {
    if (invocation.has(QStringLiteral("pack"))) return packOf(invocation.value(QStringLiteral("pack")));
    const auto bytes = invocation.word(0, QStringLiteral("FILE")).and_then(readFile);
    if (!bytes) return fail(bytes);
    const auto sources = readStore(invocation, [](Database& db) { return SourceTable(db).list(); });
    if (!sources) return fail(sources);
    return readRuleFile(*bytes, *sources, installedLanguage());
}

Result<void> runRuleImport(const Invocation& invocation) {
    const auto file = fileOf(invocation);
    if (!file) return fail(file);
    return runCommand(invocation, ImportRules{file->rules, file->lists})
        .map([&](const ImportRules::Value& done) {
            for (const ImportRules::Refused& refused : done.refused)
                invocation.say(Cli::tr("%1: %2").arg(refused.rule, sentence(refused.error)));
            invocation.print(QJsonObject{{"added", done.added},
                                         {"skipped", done.skipped},
                                         {"lists", done.lists},
                                         {"refused", done.refused.size()}});
        });
}

Result<void> runRuleExport(const Invocation& invocation) {
    const auto bytes = readStore(invocation, exportedRules);
    if (!bytes) return fail(bytes);
    if (!invocation.has(QStringLiteral("out"))) {
        invocation.printBytes(*bytes);
        return {};
    }
    return writeFile(invocation.value(QStringLiteral("out")), *bytes);
}

QJsonObject listObject(const WordList& list) {
    return {{"id", number(list.id)},
            {"name", list.name},
            {"words", QJsonArray::fromStringList(list.words)},
            {"version", list.version}};
}

/// Of --file, a word a line, and of the words behind the name.
Result<QStringList> wordsOf(const Invocation& invocation) {
    QStringList words = invocation.positional().mid(1);
    if (invocation.has(QStringLiteral("file"))) {
        const auto bytes = readFile(invocation.value(QStringLiteral("file")));
        if (!bytes) return fail(bytes);
        words += QString::fromUtf8(*bytes).split(u'\n', Qt::SkipEmptyParts);
    }
    return words;
}

Result<WordList> storedList(const Invocation& invocation) {
    return invocation.word(0, QStringLiteral("NAME")).and_then([&](const QString& name) {
        const QString bare = name.startsWith(u'@') ? name.mid(1) : name;
        return readStore(invocation, [bare](Database& db) { return WordListTable(db).byName(bare); });
    });
}

Result<void> runListAdd(const Invocation& invocation) {
    const auto name = invocation.word(0, QStringLiteral("NAME"));
    if (!name) return fail(name);
    const auto words = wordsOf(invocation);
    if (!words) return fail(words);
    return runCommand(invocation, AddWordList{{.name = *name, .words = *words}}).map([&](WordListId id) {
        invocation.print(QJsonObject{{"id", number(id)}, {"name", *name}});
    });
}

Result<void> runListSet(const Invocation& invocation) {
    auto list = storedList(invocation);
    if (!list) return fail(list);
    const auto words = wordsOf(invocation);
    if (!words) return fail(words);
    list->words = *words;
    return runCommand(invocation, EditWordList{*list}).map([](Nothing) {});
}

Result<void> runListRemove(const Invocation& invocation) {
    const auto list = storedList(invocation);
    if (!list) return fail(list);
    return runCommand(invocation, RemoveWordList{list->id}).map([](Nothing) {});
}

Result<void> runListList(const Invocation& invocation) {
    return readStore(invocation, [](Database& db) { return WordListTable(db).list(); })
        .map([&](const QList<WordList>& lists) {
            QJsonArray array;
            for (const WordList& list : lists) array.append(listObject(list));
            invocation.print(array);
        });
}

} // namespace

QList<Verb> ruleFileVerbs() {
    const OptionSpec file{QStringLiteral("file"), QStringLiteral("FILE"), Cli::tr("words, one a line")};
    return {
        {QStringLiteral("rule packs"),
         QString(),
         Cli::tr("Prints the packs of rules to start from."),
         {},
         runPacks},
        {QStringLiteral("rule import"), QStringLiteral("FILE | --pack NAME --as USER"),
         Cli::tr("Adds the rules and word lists of a JSON file or a pack; rules whose name is here already "
                 "are skipped."),
         personOptions({{QStringLiteral("pack"), QStringLiteral("NAME"), Cli::tr("see rule packs")}}),
         runRuleImport},
        {QStringLiteral("rule export"), QStringLiteral("[--out FILE]"),
         Cli::tr("Writes the rules and word lists as JSON."),
         storeOptions(
             {{QStringLiteral("out"), QStringLiteral("FILE"), Cli::tr("instead of standard output")}}),
         runRuleExport},
        {QStringLiteral("wordlist add"), QStringLiteral("NAME [WORD…] [--file FILE] --as USER"),
         Cli::tr("Adds a word list, which rules mention as @NAME."), personOptions({file}), runListAdd},
        {QStringLiteral("wordlist list"), QString(), Cli::tr("Prints the word lists."), storeOptions(),
         runListList},
        {QStringLiteral("wordlist set"), QStringLiteral("NAME [WORD…] [--file FILE] --as USER"),
         Cli::tr("Gives a word list other words."), personOptions({file}), runListSet},
        {QStringLiteral("wordlist remove"), QStringLiteral("NAME --as USER"),
         Cli::tr("Removes a word list that no rule uses."), personOptions(), runListRemove},
    };
}

} // namespace dutydesk
