#include "cli/cli.h"

#include "base/version.h"
#include "cli/manual.h"
#include "cli/translated.h"
#include "cli/verbs.h"
#include "desk/error_words.h"

namespace dutydesk {

namespace {

QList<Verb> allVerbs();

Result<void> runManual(const Invocation& invocation) {
    invocation.print(manualPage(allVerbs()));
    return {};
}

QList<Verb> manualVerbs() {
    return {
        {QStringLiteral("manual"), QString(), Cli::tr("Prints this manual page (troff)."), {}, runManual}};
}

QList<Verb> allVerbs() {
    return textVerbs() + screenVerbs() + deadlineVerbs() + officeVerbs() + sourceVerbs() + sourceFileVerbs() +
           sourceLookVerbs() + itemVerbs() + periodVerbs() + ruleVerbs() + ruleFileVerbs() + rescreenVerbs() +
           pullVerbs() + caseVerbs() + caseStepVerbs() + caseClockVerbs() + caseReplyVerbs() +
           caseRecordVerbs() + contactVerbs() + rosterVerbs() + shiftVerbs() + templateVerbs() +
           policyVerbs() + calendarVerbs() + searchVerbs() + paperVerbs() + sealedVerbs() + storeVerbs() +
           backupVerbs() + demoVerbs() + manualVerbs();
}

QString helpOf(const Verb& verb) {
    QString text = QStringLiteral("dutydeskctl %1 %2\n    %3").arg(verb.name, verb.form, verb.help);
    for (const OptionSpec& option : verb.options) {
        const QString head = option.value.isEmpty() ? option.name : option.name + u' ' + option.value;
        text += QStringLiteral("\n      --%1  %2").arg(head.leftJustified(22), option.help);
    }
    return text;
}

QString helpOfAll(const QList<Verb>& verbs) {
    QString text = Cli::tr(
        "dutydeskctl: the duty desk from a terminal. Data on standard output, words on standard error; "
        "exit 0 ok, 1 failed or refused, 2 wrong usage.");
    for (const Verb& verb : verbs) text += QStringLiteral("\n  %1 %2").arg(verb.name, verb.form);
    return text + u'\n' +
           Cli::tr(
               "dutydeskctl VERB --help tells more of each, dutydeskctl --version which version this is.");
}

/// Options may also stand before the verb, as in `dutydeskctl --store FILE case list`: all of these have a
/// value.
QStringList verbFirst(const QStringList& args) {
    qsizetype verb = 0;
    while (verb < args.size() && args[verb].startsWith(QStringLiteral("--")))
        verb += args[verb].contains(u'=') ? 1 : 2;
    return args.mid(verb) + args.first(std::min(verb, args.size()));
}

/// Of the verbs that begin like the one that was not found, or of all.
QString helpNear(const QList<Verb>& verbs, const QString& family) {
    QList<Verb> near;
    for (const Verb& verb : verbs)
        if (verb.name.startsWith(family + u' ')) near.append(verb);
    return helpOfAll(near.isEmpty() ? verbs : near);
}

const Verb* findVerb(const QList<Verb>& verbs, QStringList& words) {
    for (const int length : {2, 1}) {
        if (words.size() < length) continue;
        const QString name = words.first(length).join(u' ');
        for (const Verb& verb : verbs) {
            if (verb.name != name) continue;
            words = words.sliced(length);
            return &verb;
        }
    }
    return nullptr;
}

} // namespace

int runCli(const QStringList& args, const WallClock& clock, std::FILE* out, std::FILE* err) {
    const QList<Verb> verbs = allVerbs();
    Invocation invocation(clock, out, err);
    if (args == QStringList{QStringLiteral("--version")}) {
        invocation.print(QStringLiteral("dutydeskctl ") + version());
        return 0;
    }
    QStringList words = args;
    const bool asksHelp =
        words.removeAll(QStringLiteral("--help")) + words.removeAll(QStringLiteral("-h")) > 0;
    words = verbFirst(words);
    const Verb* verb = findVerb(verbs, words);
    if (verb == nullptr) {
        if (asksHelp) {
            invocation.print(helpOfAll(verbs));
            return 0;
        }
        const QStringList start = words.first(std::min(words.size(), qsizetype(2)));
        if (!start.isEmpty()) invocation.say(sentence({ErrorCode::Usage, start.join(u' ')}));
        invocation.say(helpNear(verbs, start.value(0)));
        return 2;
    }
    if (asksHelp) {
        invocation.print(helpOf(*verb));
        return 0;
    }
    const Result<void> done =
        invocation.read(words, verb->options).and_then([&] { return verb->run(invocation); });
    if (done) return 0;
    invocation.say(sentence(done.error()));
    if (done.error().code != ErrorCode::Usage) return 1;
    invocation.say(helpOf(*verb));
    return 2;
}

} // namespace dutydesk
