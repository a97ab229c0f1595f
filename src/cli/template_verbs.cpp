#include "casework/codes.h"
#include "cli/desk_session.h"
#include "cli/translated.h"
#include "desk/commands/template_commands.h"
#include "store/template_table.h"

namespace dutydesk {

namespace {

QJsonObject templateObject(const ReplyTemplate& text) {
    return {{"name", text.name},
            {"version", text.version},
            {"builtIn", text.version == 0},
            {"kind", QString(code(text.kind))},
            {"language", text.language},
            {"text", text.body}};
}

/// --text or --file, --kind, --language into the template; what is not given stays.
Result<ReplyTemplate> templateFrom(const Invocation& invocation, ReplyTemplate text) {
    if (invocation.has(QStringLiteral("file"))) {
        const auto body = readText(invocation.value(QStringLiteral("file")));
        if (!body) return fail(body);
        text.body = *body;
    } else if (invocation.has(QStringLiteral("text"))) {
        text.body = invocation.value(QStringLiteral("text"));
    }
    if (invocation.has(QStringLiteral("kind"))) {
        const auto kind = toTerm<ReplyKind>(invocation.value(QStringLiteral("kind")));
        if (!kind) return fail(kind);
        text.kind = *kind;
    }
    if (invocation.has(QStringLiteral("language")))
        text.language = invocation.value(QStringLiteral("language"));
    return text;
}

Result<void> saveTemplate(const Invocation& invocation, SaveTemplate command) {
    const auto text = templateFrom(invocation, command.text);
    if (!text) return fail(text);
    command.text = *text;
    return runCommand(invocation, command).map([&](int version) {
        invocation.print(QJsonObject{{"name", command.text.name.simplified()}, {"version", version}});
    });
}

Result<void> runTemplateList(const Invocation& invocation) {
    return readStore(invocation, [](Database& db) { return TemplateTable(db).list(); })
        .map([&](const QList<ReplyTemplate>& all) {
            for (const ReplyTemplate& text : all) invocation.print(templateObject(text));
        });
}

Result<void> runTemplateAdd(const Invocation& invocation) {
    const auto name = invocation.word(0, QStringLiteral("NAME"));
    if (!name) return fail(name);
    SaveTemplate command;
    command.text.name = *name;
    return saveTemplate(invocation, command);
}

Result<void> runTemplateEdit(const Invocation& invocation) {
    const auto name = invocation.word(0, QStringLiteral("NAME"));
    if (!name) return fail(name);
    const auto known =
        readStore(invocation, [name = *name](Database& db) { return TemplateTable(db).load(name); });
    if (!known) return fail(known);
    return saveTemplate(invocation, {*known, known->version});
}

Result<void> runTemplateDrop(const Invocation& invocation) {
    const auto name = invocation.word(0, QStringLiteral("NAME"));
    if (!name) return fail(name);
    return runCommand(invocation, DropTemplate{*name}).map([](Nothing) {});
}

Result<void> runTemplateVersions(const Invocation& invocation) {
    const auto name = invocation.word(0, QStringLiteral("NAME"));
    if (!name) return fail(name);
    return readStore(invocation, [name = *name](Database& db) { return TemplateTable(db).versions(name); })
        .and_then([&](const QList<TemplateVersion>& all) -> Result<void> {
            if (all.isEmpty()) return fail(ErrorCode::NotFound, *name);
            for (const TemplateVersion& version : all) {
                QJsonObject object = templateObject(version.text);
                object.insert(QStringLiteral("dropped"), version.dropped);
                object.insert(QStringLiteral("by"), version.byName);
                object.insert(QStringLiteral("at"), timeOrNull(version.at));
                invocation.print(object);
            }
            return {};
        });
}

} // namespace

QList<Verb> templateVerbs() {
    const QString fields = QStringLiteral("{%1}").arg(templateFields().join(QStringLiteral("} {")));
    const QList<OptionSpec> what{
        {QStringLiteral("text"), QStringLiteral("T"), Cli::tr("its text; fields: %1").arg(fields)},
        {QStringLiteral("file"), QStringLiteral("FILE"), Cli::tr("its text from a file (UTF-8)")},
        {QStringLiteral("kind"), QStringLiteral("K"), QStringLiteral("reply | holding")},
        {QStringLiteral("language"), QStringLiteral("L"), QStringLiteral("zh | en")}};
    const QString form = QStringLiteral("NAME %1 [--kind K] [--language L] --as USER");
    return {
        {QStringLiteral("template list"), QString(),
         Cli::tr("Prints the templates that replies can begin with."), storeOptions(), runTemplateList},
        {QStringLiteral("template versions"), QStringLiteral("NAME"),
         Cli::tr("Prints all versions of a template, oldest first."), storeOptions(), runTemplateVersions},
        {QStringLiteral("template add"), form.arg(QStringLiteral("--text T | --file FILE")),
         Cli::tr("Adds a template of replies."), personOptions(what), runTemplateAdd},
        {QStringLiteral("template edit"), form.arg(QStringLiteral("[--text T | --file FILE]")),
         Cli::tr("Makes the next version of a template."), personOptions(what), runTemplateEdit},
        {QStringLiteral("template drop"), QStringLiteral("NAME --as USER"),
         Cli::tr("Offers a template no longer; its versions stay."), personOptions(), runTemplateDrop},
    };
}

} // namespace dutydesk
