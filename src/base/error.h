#pragma once

#include <QString>

namespace dutydesk {

/// What went wrong, one code per sentence that a person can be told. The words, in the reader's language, are
/// in desk/error_words.h; nothing below gui/ and cli/ shows them.
enum class ErrorCode {
    Internal,     ///< a condition nobody planned for; detail says which
    Usage,        ///< a command line that cannot be read; what = the word, detail = what was expected
    InvalidInput, ///< a value that cannot be accepted; what = the value or the field, detail = the rule it
                  ///< breaks
    MissingInput, ///< a value that is needed; what = the field
    NotFound,     ///< what = the thing looked for
    AlreadyExists,
    Conflict, ///< somebody else changed it meanwhile; what = the thing
    Cancelled,

    // people
    PermissionDenied, ///< what = the action, detail = the role
    WrongPassword,    ///< what = the user's name; also for a name that does not exist
    UserDisabled,
    SignInDelayed, ///< what = seconds to wait
    FourEyes,      ///< who wrote or edited a draft may not sign it; what = the user's name
    KeyMissing,    ///< a sealed note that this person cannot open (yet); what = the note
    StaleSignOff,  ///< the text changed since it was shown; what = the case

    // casework
    StepNotAllowed, ///< what = the action, detail = the state of the case
    UnknownPolicy,
    PastDate,

    // rules
    QuerySyntax, ///< at = the character (code unit, from 0) in the query, what = what stands there, detail =
                 ///< expected
    QueryEmpty,

    // the web; what = the address
    BadAddress, ///< not http or https, or not an address at all
    NameNotResolved,
    AddressRefused, ///< a private, local or otherwise guarded address; detail = the address
    ConnectFailed,
    TimedOut, ///< detail = which limit
    TooLarge, ///< detail = the limit in bytes
    TooManyRedirects,
    TlsFailed,
    HttpStatus, ///< detail = the status
    RobotsRefused,
    NetworkFailed, ///< anything else curl reports; detail = its words
    NotAFeed,      ///< what came is not a feed; detail = what it looks like (for example HTML)
    FeedBroken,    ///< a feed that holds nothing that can be read
    PageEmpty,     ///< a page without the text or the list that was looked for
    SelectorInvalid,

    // files and the store; what = the path
    FileUnreadable,
    FileUnwritable,
    StoreUnreadable, ///< not a store, damaged, or not permitted; detail = SQLite's words
    StoreNewer,      ///< made by a newer version; detail = its schema number
    StoreMissing,
    StoreBusy,
    StoreFailed, ///< a statement failed; detail = SQLite's words
    DiskFull,
    AuditBroken,  ///< what = the first entry that does not hold, detail = why
    BackupBroken, ///< what = the backup, detail = why it does not hold
    NotDemo,      ///< the demonstration office and real offices do not mix

    // paper
    LetterheadUnreadable, ///< not a DOCX, or a damaged or hostile one; detail = the part or the limit
    LetterheadField,      ///< what = the fields of it that nobody knows
    LetterheadBody,       ///< it has no place for the paper's text
};

/// The last of the codes above; keep it so.
inline constexpr ErrorCode lastErrorCode = ErrorCode::LetterheadBody;

/// An expected failure. `what` names the thing it happened to and `detail` the technical cause, both
/// untranslated.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString what = {};
    QString detail = {};
    int at = -1; ///< for QuerySyntax: the UTF-16 offset of the character

    bool operator==(const Error&) const = default;
};

} // namespace dutydesk
