#include "cli/manual.h"

#include "base/version.h"
#include "cli/translated.h"

namespace dutydesk {

namespace {

/// What troff would take for its own is escaped.
QString troff(QString text) {
    text.replace(u'\\', QLatin1String("\\e")).replace(u'-', QLatin1String("\\-"));
    return text.startsWith(u'.') || text.startsWith(u'\'') ? QStringLiteral("\\&") + text : text;
}

QString section(const QString& heading, const QString& text) {
    return QStringLiteral(".SH %1\n%2\n").arg(troff(heading), troff(text));
}

QString entry(const QString& head, const QString& text) {
    return QStringLiteral(".TP\n%1\n%2\n").arg(head, troff(text));
}

QString entryOf(const Verb& verb) {
    QString text = entry(QStringLiteral("\\fB%1\\fR %2").arg(troff(verb.name), troff(verb.form)), verb.help);
    if (verb.options.isEmpty()) return text;
    text += QStringLiteral(".RS\n");
    for (const OptionSpec& option : verb.options)
        text += entry(QStringLiteral("\\fB%1\\fR %2")
                          .arg(troff(QStringLiteral("--") + option.name), troff(option.value)),
                      option.help);
    return text + QStringLiteral(".RE\n");
}

} // namespace

QString manualPage(const QList<Verb>& verbs) {
    QString page =
        QStringLiteral(".TH DUTYDESKCTL 1 \"\" \"DutyDesk %1\" \"%2\"\n").arg(version(), Cli::tr("DutyDesk"));
    page +=
        section(Cli::tr("NAME"), QStringLiteral("dutydeskctl - ") + Cli::tr("the duty desk from a terminal"));
    page += section(Cli::tr("SYNOPSIS"), {}) + QStringLiteral("\\fBdutydeskctl\\fR \\fI%1\\fR [\\fI%2\\fR]\n")
                                                   .arg(Cli::tr("VERB"), Cli::tr("OPTIONS"));
    page += section(
        Cli::tr("DESCRIPTION"),
        Cli::tr("Does what people do in the window of DutyDesk, for administrators, scheduled jobs and "
                "diagnosis. Data go to standard output, as JSON or plain lines, words to standard error. "
                "Commands that change something take --as and ask for the password, or read it from "
                "--password-file; who may do what is the same as in the window, and all is logged."));
    page += section(Cli::tr("OPTIONS"), {});
    page += entry(QStringLiteral("\\fB%1\\fR").arg(troff(QStringLiteral("--help"))),
                  Cli::tr("Names all verbs; after a verb, tells more of it."));
    page += entry(QStringLiteral("\\fB%1\\fR").arg(troff(QStringLiteral("--version"))),
                  Cli::tr("Tells which version this is."));
    page += section(Cli::tr("VERBS"), {});
    for (const Verb& verb : verbs) page += entryOf(verb);
    page += section(Cli::tr("EXIT STATUS"),
                    Cli::tr("0: done. 1: it failed or was refused; a sentence says why. 2: wrong usage."));
    page += section(
        Cli::tr("ENVIRONMENT"),
        Cli::tr("LANG, LC_ALL and LANGUAGE choose between Chinese and English. XDG_DATA_HOME is where the "
                "store lies if --store does not say otherwise."));
    return page.chopped(1); // its last line is ended by whoever prints it
}

} // namespace dutydesk
