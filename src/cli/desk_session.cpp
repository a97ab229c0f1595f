#include "cli/desk_session.h"

#include "cli/translated.h"
#include "desk/paths.h"

#include <QIODevice>
#include <QTextStream>

#include <termios.h>
#include <unistd.h>

namespace dutydesk {

namespace {

/// Turns the terminal's echo off while it lives.
class NoEcho {
  public:
    NoEcho() {
        tcgetattr(STDIN_FILENO, &m_before);
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~NoEcho() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    NoEcho(const NoEcho&) = delete;
    NoEcho& operator=(const NoEcho&) = delete;

  private:
    termios m_before{};
};

QString lineOfInput() {
    // One stream for the process: a second one would lose what the first has read ahead.
    static QTextStream input(stdin, QIODevice::ReadOnly);
    return input.readLine();
}

QString askTerminal(const Invocation& invocation, const QString& whose) {
    invocation.say(Cli::tr("Password of %1:").arg(whose));
    const NoEcho quiet;
    return lineOfInput();
}

} // namespace

QList<OptionSpec> storeOptions(const QList<OptionSpec>& more) {
    return more + QList<OptionSpec>{{QStringLiteral("store"), QStringLiteral("FILE"),
                                     Cli::tr("the store; by default the desktop program's")}};
}

QList<OptionSpec> personOptions(const QList<OptionSpec>& more) {
    return storeOptions(more) +
           QList<OptionSpec>{{QStringLiteral("as"), QStringLiteral("USER"), Cli::tr("who does it")},
                             {QStringLiteral("password-file"), QStringLiteral("FILE"),
                              Cli::tr("the password on its first line; without it you are asked")}};
}

QList<OptionSpec> caseOptions(const QList<OptionSpec>& more) {
    return personOptions(more) +
           QList<OptionSpec>{{QStringLiteral("version"), QStringLiteral("N"),
                              Cli::tr("fail if the case is no longer of this version")}};
}

QString storePath(const Invocation& invocation) {
    return invocation.has(QStringLiteral("store")) ? invocation.value(QStringLiteral("store"))
                                                   : defaultStorePath();
}

Result<QString> password(const Invocation& invocation, int line, const QString& whose) {
    QString found;
    if (invocation.has(QStringLiteral("password-file"))) {
        const auto bytes = readFile(invocation.value(QStringLiteral("password-file")));
        if (!bytes) return fail(bytes);
        found = QString::fromUtf8(*bytes).split(u'\n').value(line);
    }
    if (found.isEmpty()) found = isatty(STDIN_FILENO) != 0 ? askTerminal(invocation, whose) : lineOfInput();
    if (found.endsWith(u'\r')) found.chop(1);
    if (found.isEmpty())
        return fail(ErrorCode::MissingInput,
                    line == 0 ? QStringLiteral("password") : QStringLiteral("new_password"));
    return found;
}

Result<QString> newPassword(const Invocation& invocation, const QString& whose) {
    if (!invocation.has(QStringLiteral("new-password-file"))) return password(invocation, 1, whose);
    return readFile(invocation.value(QStringLiteral("new-password-file"))).map([](const QByteArray& bytes) {
        return QString::fromUtf8(bytes).section(u'\n', 0, 0).trimmed();
    });
}

Result<std::unique_ptr<Desk>> openDesk(const Invocation& invocation) {
    auto desk = Desk::open(storePath(invocation), invocation.clock());
    // A store that cannot be written is read as it is.
    if (desk) (void)waitFor((*desk)->caughtUp());
    return desk;
}

Result<std::unique_ptr<Desk>> openDeskAsPerson(const Invocation& invocation) {
    const auto name = invocation.need(QStringLiteral("as"));
    if (!name) return fail(name);
    auto desk = openDesk(invocation);
    if (!desk) return desk;
    const auto secret = password(invocation, 0, *name);
    if (!secret) return fail(secret);
    if (const auto user = waitFor((*desk)->signIn(*name, *secret)); !user) return fail(user);
    return desk;
}

} // namespace dutydesk
