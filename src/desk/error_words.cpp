#include "desk/error_words.h"

#include "casework/codes.h"
#include "casework/words.h"
#include "desk/audit_words.h"
#include "desk/input_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace dutydesk {

namespace {

/// One error on its way into words.
class ErrorSentence {
    Q_DECLARE_TR_FUNCTIONS(ErrorSentence)

  public:
    explicit ErrorSentence(const Error& error) : m_error(error), m_what(error.what), m_detail(error.detail) {}
    [[nodiscard]] QString text() const;

  private:
    [[nodiscard]] QString handover() const;
    [[nodiscard]] QString people() const;
    [[nodiscard]] QString web() const;
    [[nodiscard]] QString files() const;
    [[nodiscard]] QString paper() const;
    [[nodiscard]] QString notPermitted() const;
    [[nodiscard]] QString stepNotAllowed() const;
    [[nodiscard]] QString querySyntax() const;
    [[nodiscard]] QString expected() const;
    [[nodiscard]] QString action() const; ///< "sign off a reply"
    [[nodiscard]] QString size() const;
    [[nodiscard]] QString because() const; ///< " (its words)", or nothing

    const Error& m_error;
    const QString& m_what;
    const QString& m_detail;
};

QString ErrorSentence::text() const {
    if (m_detail == QLatin1StringView("handover")) return handover();
    switch (m_error.code) {
    case ErrorCode::Internal:
        return tr("Something went wrong that nobody planned for%1. Nothing was changed. Try again; if it "
                  "happens again, "
                  "report it with the log file.")
            .arg(because());
    case ErrorCode::Usage:
        return m_detail.isEmpty()
                   ? tr("The command line cannot be read at \"%1\". See --help.").arg(m_what)
                   : tr("The command line cannot be read at \"%1\": %2. See --help.").arg(m_what, m_detail);
    case ErrorCode::InvalidInput: return invalidInputSentence(m_error);
    case ErrorCode::MissingInput: return missingInputSentence(m_error);
    case ErrorCode::NotFound:
        return tr("\"%1\" is not here (any more). Look again in the list that it came from.")
            .arg(thingWord(m_what));
    case ErrorCode::AlreadyExists:
        return tr("\"%1\" exists already. Use that one, or choose another name or address.")
            .arg(thingWord(m_what));
    case ErrorCode::Conflict:
        return tr("Somebody else changed \"%1\" meanwhile. Nothing of yours was saved over it: read it "
                  "again, "
                  "then decide.")
            .arg(thingWord(m_what));
    case ErrorCode::Cancelled: return tr("It was cancelled. What was finished before stays.");

    case ErrorCode::PermissionDenied:
    case ErrorCode::WrongPassword:
    case ErrorCode::UserDisabled:
    case ErrorCode::SignInDelayed:
    case ErrorCode::FourEyes:
    case ErrorCode::KeyMissing:
    case ErrorCode::StaleSignOff: return people();

    case ErrorCode::StepNotAllowed: return stepNotAllowed();
    case ErrorCode::UnknownPolicy:
        return tr("There is no policy \"%1\". Choose one from the list in Office.").arg(m_what);
    case ErrorCode::PastDate:
        return tr("%1 lies in the past. Choose a day or time that is still to come.").arg(dayWord(m_what));

    case ErrorCode::QuerySyntax: return querySyntax();
    case ErrorCode::QueryEmpty: return tr("The query is empty. Write at least one word that is to be found.");

    case ErrorCode::BadAddress:
    case ErrorCode::NameNotResolved:
    case ErrorCode::AddressRefused:
    case ErrorCode::ConnectFailed:
    case ErrorCode::TimedOut:
    case ErrorCode::TooLarge:
    case ErrorCode::TooManyRedirects:
    case ErrorCode::TlsFailed:
    case ErrorCode::HttpStatus:
    case ErrorCode::RobotsRefused:
    case ErrorCode::NetworkFailed:
    case ErrorCode::NotAFeed:
    case ErrorCode::FeedBroken:
    case ErrorCode::PageEmpty:
    case ErrorCode::SelectorInvalid: return web();

    case ErrorCode::FileUnreadable:
    case ErrorCode::FileUnwritable:
    case ErrorCode::StoreUnreadable:
    case ErrorCode::StoreNewer:
    case ErrorCode::StoreMissing:
    case ErrorCode::StoreBusy:
    case ErrorCode::StoreFailed:
    case ErrorCode::DiskFull:
    case ErrorCode::AuditBroken:
    case ErrorCode::BackupBroken:
    case ErrorCode::NotDemo: return files();

    case ErrorCode::LetterheadUnreadable:
    case ErrorCode::LetterheadField:
    case ErrorCode::LetterheadBody: return paper();
    }
    return {};
}

/// Of handing a shift over and signing for it.
QString ErrorSentence::handover() const {
    switch (m_error.code) {
    case ErrorCode::FourEyes:
        return tr("%1 hands this shift over and so cannot take it over as well: somebody else signs for "
                  "it. The attempt is in the audit log.")
            .arg(m_what);
    case ErrorCode::AlreadyExists:
        return tr("You have handed your shift over already: \"%1\" waits for the one who signs for it. "
                  "Withdraw it "
                  "first if it is to say something else.")
            .arg(thingWord(m_what));
    case ErrorCode::Conflict:
        return tr("\"%1\" does not wait any more: it was signed for or withdrawn, and stays as it is.")
            .arg(thingWord(m_what));
    default: return tr("No hand-over waits for %1. Whoever has the shift hands it over first.").arg(m_what);
    }
}

QString ErrorSentence::people() const {
    switch (m_error.code) {
    case ErrorCode::WrongPassword:
        return tr("The name \"%1\" and the password do not belong together. Check both and try again; after "
                  "three failures "
                  "each further try has to wait.")
            .arg(m_what);
    case ErrorCode::UserDisabled:
        return tr("The user \"%1\" is disabled. A supervisor can enable it again in Office.").arg(m_what);
    case ErrorCode::SignInDelayed:
        return tr("Too many wrong passwords. Wait %1 seconds, then try again.").arg(m_what);
    case ErrorCode::FourEyes:
        return tr("%1 wrote or edited this reply and so may not sign it off: four eyes are needed. Ask "
                  "another supervisor; "
                  "the attempt is in the audit log.")
            .arg(m_what);
    case ErrorCode::KeyMissing:
        return tr("You have no key for \"%1\" yet: it was sealed before you could open such notes. Ask "
                  "somebody "
                  "who can open it to sign in once; then it opens for you too.")
            .arg(thingWord(m_what));
    case ErrorCode::StaleSignOff:
        return tr("The reply of \"%1\" is not the text that was shown or signed: it was edited since, or "
                  "never "
                  "signed. Read "
                  "the newest version and have that one signed off.")
            .arg(thingWord(m_what));
    default: return notPermitted();
    }
}

QString ErrorSentence::notPermitted() const {
    const auto role = fromCode<Role>(m_detail);
    if (!role) return tr("Nobody is signed in, so it is not possible to %1. Sign in first.").arg(action());
    return tr("The role \"%1\" may not %2. Ask somebody whose role may; the attempt is in the audit log.")
        .arg(word(*role), action());
}

QString ErrorSentence::stepNotAllowed() const {
    if (m_detail == QLatin1StringView("clocks_running"))
        return tr("It is not possible to %1 while clocks of the case still run. Reopen it and do what they "
                  "ask for first.")
            .arg(action());
    // The state is the case's, or a clock's.
    if (const auto clock = fromCode<ClockState>(m_detail))
        return tr("It is not possible to %1 when the clock is \"%2\". Choose another clock.")
            .arg(action(), word(*clock));
    const auto state = fromCode<CaseState>(m_detail);
    return tr("It is not possible to %1 while the case is \"%2\". Take the step first that comes next for "
              "it.")
        .arg(action(), state ? word(*state) : m_detail);
}

QString ErrorSentence::querySyntax() const {
    const int position = m_error.at + 1;
    if (m_what.trimmed().isEmpty())
        return tr("The query cannot be read at its end, character %1: %2.").arg(position).arg(expected());
    return tr("The query cannot be read at character %1, \"%2\": %3.")
        .arg(QString::number(position), m_what, expected());
}

QString ErrorSentence::expected() const {
    if (m_detail == QLatin1StringView("operand"))
        return tr(
            "a word, a \"phrase\", a @list or an opening bracket is missing here; write it, or take what "
            "stands before it away");
    if (m_detail == QLatin1StringView("closing-bracket"))
        return tr("a closing bracket is missing; write it, or take the opening one away");
    if (m_detail == QLatin1StringView("closing-quote"))
        return tr(
            "the phrase that begins here has no closing quotation mark; write it at the end of the phrase");
    if (m_detail == QLatin1StringView("operator"))
        return tr("this does not belong to what stands before it; write AND, OR or NOT between them, or take "
                  "it away");
    if (m_detail == QLatin1StringView("something-to-find"))
        return tr("there is nothing in it that could be found, so it would flag everything or cannot be "
                  "near anything; add a word");
    if (m_detail == QLatin1StringView("host"))
        return tr("the name of a site is expected here, such as site:example.org, without http:// and path");
    if (m_detail == QLatin1StringView("list-name"))
        return tr("the name of a word list is expected here: letters, digits, _ and -");
    if (m_detail == QLatin1StringView("known-list"))
        return tr("there is no word list of that name; make it under Word lists, or correct the name");
    if (m_detail == QLatin1StringView("fewer-brackets"))
        return tr("brackets or NOT are nested too deeply here; use fewer of them");
    return m_detail;
}

QString ErrorSentence::web() const {
    switch (m_error.code) {
    case ErrorCode::BadAddress:
        return tr("\"%1\" is not a web address. It must begin with http:// or https:// and name a site.")
            .arg(m_what);
    case ErrorCode::NameNotResolved:
        return tr("The site of %1 cannot be found: its name is not known. Check the spelling and this "
                  "computer's "
                  "connection.")
            .arg(m_what);
    case ErrorCode::AddressRefused:
        return tr("%1 leads to an inside address%2, which is not contacted. If it is your office's own site, "
                  "a supervisor "
                  "can allow its network in Office.")
            .arg(m_what, because());
    case ErrorCode::ConnectFailed:
        return tr("No connection to %1. The site may be down, or this computer offline; it is tried again by "
                  "itself.")
            .arg(m_what);
    case ErrorCode::TimedOut:
        return tr("%1 did not answer in time%2. It is tried again by itself.").arg(m_what, because());
    case ErrorCode::TooLarge:
        return tr("%1 sends more than the limit of %2, so reading was stopped. Use a smaller feed or list of "
                  "that site.")
            .arg(m_what, size());
    case ErrorCode::TooManyRedirects:
        return tr("%1 sends on from address to address without end. Open it in a browser and use the address "
                  "where it ends.")
            .arg(m_what);
    case ErrorCode::TlsFailed:
        return tr("The connection to %1 cannot be trusted: its certificate does not hold%2. Check this "
                  "computer's clock, or "
                  "tell the site.")
            .arg(m_what, because());
    case ErrorCode::HttpStatus:
        if (m_detail.toInt() >= 500)
            return tr("%1 answered with status %2: the site itself has trouble.").arg(m_what, m_detail);
        return tr("%1 answered with status %2 instead of a page. Open it in a browser; if it moved, correct "
                  "the address.")
            .arg(m_what, m_detail);
    case ErrorCode::RobotsRefused:
        return tr("The site does not want %1 to be read by programs (robots.txt), and that is respected. Ask "
                  "the site, or "
                  "use its feed.")
            .arg(m_what);
    case ErrorCode::NotAFeed:
        return tr("%1 is not a feed%2. Look for the site's RSS or Atom address, or add it as a list page.")
            .arg(m_what, because());
    case ErrorCode::FeedBroken:
        return tr("The feed %1 is so damaged that nothing in it can be read. Tell the site; it is tried "
                  "again by itself.")
            .arg(m_what);
    case ErrorCode::PageEmpty:
        return tr("On %1 there is no text or list where it was looked for. Check the address and the "
                  "source's selectors.")
            .arg(m_what);
    case ErrorCode::SelectorInvalid:
        return tr("The selector \"%1\" cannot be read%2. Write a CSS selector, such as ul.news li, or XPath "
                  "1.0, such as //ul/li.")
            .arg(m_what, because());
    default: return tr("The network failed at %1%2. It is tried again by itself.").arg(m_what, because());
    }
}

QString ErrorSentence::files() const {
    switch (m_error.code) {
    case ErrorCode::FileUnreadable:
        return tr("The file %1 cannot be read%2. Check that it exists and that you may open it.")
            .arg(m_what, because());
    case ErrorCode::FileUnwritable:
        return tr("The file %1 cannot be written%2. Choose another folder, or close the program that has it "
                  "open.")
            .arg(m_what, because());
    case ErrorCode::StoreUnreadable:
        return tr("The store %1 cannot be read%2. Nothing was changed in it. Check the file, or restore a "
                  "backup.")
            .arg(m_what, because());
    case ErrorCode::StoreNewer:
        return tr("The store %1 was made by a newer version of the program%2 and was left as it is. Install "
                  "that version.")
            .arg(m_what, because());
    case ErrorCode::StoreMissing:
        return tr("There is no store at %1. Set up an office first, or give the path of another store.")
            .arg(m_what);
    case ErrorCode::StoreBusy:
        return m_what == QLatin1StringView("pull")
                   ? tr("A pull is running already. Wait until it ends, or cancel it.")
                   : tr("The store %1 is in use by another program. Wait a moment and try again.")
                         .arg(m_what);
    case ErrorCode::DiskFull:
        return tr("There is no room left on the disk of %1. Nothing was lost; free some space and try again.")
            .arg(m_what);
    case ErrorCode::AuditBroken:
        return tr("The store's records do not hold at \"%1\": %2. Somebody or something changed them from "
                  "outside. Keep this file, tell your supervisor, and compare with the last backup and the "
                  "printed summaries.")
            .arg(auditPlaceWords(m_what), auditBreakWords(m_detail));
    case ErrorCode::BackupBroken:
        return tr("The backup %1 does not hold (%2), so nothing was put in the store's place. Take another "
                  "one.")
            .arg(m_what, brokenBackupWords(m_detail));
    case ErrorCode::NotDemo:
        return tr("\"%1\" cannot be turned into a demonstration office, nor a demonstration into a real "
                  "office. Use another "
                  "store.")
            .arg(m_what);
    default:
        return tr("The store could not do this%1. Nothing of it was saved. Try again; if it happens again, "
                  "back up the "
                  "store and report it with the log file.")
            .arg(because());
    }
}

QString ErrorSentence::paper() const {
    switch (m_error.code) {
    case ErrorCode::LetterheadField:
        return tr("The letterhead has fields that nobody can fill: %1. Correct their names; the ones that "
                  "are "
                  "known are in the guide and in the built-in letterhead.")
            .arg(m_what);
    case ErrorCode::LetterheadBody:
        return tr(
            "The letterhead has no place for the paper's text. Write {{body}} in a paragraph of its own.");
    default:
        return tr("The letterhead cannot be read as a Word document (DOCX)%1. Save it as DOCX and try again.")
            .arg(because());
    }
}

QString ErrorSentence::action() const {
    const auto known = fromCode<Action>(m_what);
    return known ? word(*known) : m_what;
}

QString ErrorSentence::size() const {
    bool isNumber = false;
    const qint64 bytes = m_detail.toLongLong(&isNumber);
    return isNumber ? QLocale().formattedDataSize(bytes, 0) : m_detail;
}

QString ErrorSentence::because() const { return m_detail.isEmpty() ? QString() : tr(" (%1)").arg(m_detail); }

} // namespace

QString sentence(const Error& error) { return ErrorSentence(error).text(); }

QList<ErrorCode> allErrorCodes() {
    QList<ErrorCode> codes;
    for (int code = 0; code <= static_cast<int>(lastErrorCode); ++code)
        codes.append(static_cast<ErrorCode>(code));
    return codes;
}

} // namespace dutydesk
