#include "store/error_codes.h"

#include <QLatin1StringView>

namespace dutydesk {

namespace {

// A switch, so that the compiler asks for the name of a new code.
const char* nameOf(ErrorCode code) {
    switch (code) {
    case ErrorCode::Internal: return "internal";
    case ErrorCode::Usage: return "usage";
    case ErrorCode::InvalidInput: return "invalid_input";
    case ErrorCode::MissingInput: return "missing_input";
    case ErrorCode::NotFound: return "not_found";
    case ErrorCode::AlreadyExists: return "already_exists";
    case ErrorCode::Conflict: return "conflict";
    case ErrorCode::Cancelled: return "cancelled";
    case ErrorCode::PermissionDenied: return "permission_denied";
    case ErrorCode::WrongPassword: return "wrong_password";
    case ErrorCode::UserDisabled: return "user_disabled";
    case ErrorCode::SignInDelayed: return "sign_in_delayed";
    case ErrorCode::FourEyes: return "four_eyes";
    case ErrorCode::KeyMissing: return "key_missing";
    case ErrorCode::StaleSignOff: return "stale_sign_off";
    case ErrorCode::StepNotAllowed: return "step_not_allowed";
    case ErrorCode::UnknownPolicy: return "unknown_policy";
    case ErrorCode::PastDate: return "past_date";
    case ErrorCode::QuerySyntax: return "query_syntax";
    case ErrorCode::QueryEmpty: return "query_empty";
    case ErrorCode::BadAddress: return "bad_address";
    case ErrorCode::NameNotResolved: return "name_not_resolved";
    case ErrorCode::AddressRefused: return "address_refused";
    case ErrorCode::ConnectFailed: return "connect_failed";
    case ErrorCode::TimedOut: return "timed_out";
    case ErrorCode::TooLarge: return "too_large";
    case ErrorCode::TooManyRedirects: return "too_many_redirects";
    case ErrorCode::TlsFailed: return "tls_failed";
    case ErrorCode::HttpStatus: return "http_status";
    case ErrorCode::RobotsRefused: return "robots_refused";
    case ErrorCode::NetworkFailed: return "network_failed";
    case ErrorCode::NotAFeed: return "not_a_feed";
    case ErrorCode::FeedBroken: return "feed_broken";
    case ErrorCode::PageEmpty: return "page_empty";
    case ErrorCode::SelectorInvalid: return "selector_invalid";
    case ErrorCode::FileUnreadable: return "file_unreadable";
    case ErrorCode::FileUnwritable: return "file_unwritable";
    case ErrorCode::StoreUnreadable: return "store_unreadable";
    case ErrorCode::StoreNewer: return "store_newer";
    case ErrorCode::StoreMissing: return "store_missing";
    case ErrorCode::StoreBusy: return "store_busy";
    case ErrorCode::StoreFailed: return "store_failed";
    case ErrorCode::DiskFull: return "disk_full";
    case ErrorCode::AuditBroken: return "audit_broken";
    case ErrorCode::BackupBroken: return "backup_broken";
    case ErrorCode::NotDemo: return "not_demo";
    case ErrorCode::LetterheadUnreadable: return "letterhead_unreadable";
    case ErrorCode::LetterheadField: return "letterhead_field";
    case ErrorCode::LetterheadBody: return "letterhead_body";
    }
    return nullptr;
}

} // namespace

QString errorName(ErrorCode code) { return QString::fromLatin1(nameOf(code)); }

ErrorCode errorCodeOf(const QString& name) {
    for (int i = 0; const char* known = nameOf(static_cast<ErrorCode>(i)); ++i)
        if (name == QLatin1StringView(known)) return static_cast<ErrorCode>(i);
    return ErrorCode::Internal;
}

} // namespace dutydesk
