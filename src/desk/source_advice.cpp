#include "desk/source_health.h"

#include <QCoreApplication>

namespace dutydesk {

namespace {

using namespace std::chrono_literals;

/// Failures in a row after which waiting alone is no advice any more: about a day.
constexpr int manyFailures = 8;

struct AdviceWords {
    Q_DECLARE_TR_FUNCTIONS(SourceAdvice)
};

QString unreachable(const Source& source) {
    if (!source.health.lastSuccess)
        return AdviceWords::tr(
            "It was never reached: check the spelling of its address, and this computer's network.");
    if (source.health.failures >= manyFailures)
        return AdviceWords::tr(
            "It has been out of reach for long. Look in a browser whether the site has closed or has "
            "another address now; if so, correct the source or switch it off.");
    return AdviceWords::tr(
        "It is tried again by itself. If it goes on, open the site in a browser to see whether it is "
        "up.");
}

QString statusAdvice(const Source& source) {
    switch (source.health.httpStatus) {
    case 401:
    case 407:
        return AdviceWords::tr("The site wants a sign-in. Look for a public page of it, or read it by hand.");
    case 403:
        return AdviceWords::tr(
            "The site refuses programs. Ask its owner, giving the contact line of the office, or read "
            "it by hand.");
    case 404:
    case 410:
        return AdviceWords::tr(
            "The page is gone. Open the site's front page in a browser, find the new address and "
            "correct the source.");
    case 429:
        return AdviceWords::tr(
            "The site finds that it is asked too often. Give this source a longer interval.");
    default:
        return source.health.httpStatus >= 500
                   ? AdviceWords::tr(
                         "It is tried again by itself, less often each time. If it lasts, look in a browser "
                         "whether people can read it, and tell the site if not.")
                   : AdviceWords::tr("Open it in a browser: the page may have moved.");
    }
}

QString failureAdvice(const Source& source) {
    switch (source.health.error->code) {
    case ErrorCode::NameNotResolved:
    case ErrorCode::ConnectFailed:
    case ErrorCode::TimedOut:
    case ErrorCode::NetworkFailed: return unreachable(source);
    case ErrorCode::HttpStatus: return statusAdvice(source);
    case ErrorCode::BadAddress:
        return AdviceWords::tr("Correct its address: http:// or https:// and a site.");
    case ErrorCode::AddressRefused:
        return AdviceWords::tr("If it is inside the office, a supervisor can allow its network in Office.");
    case ErrorCode::TooLarge:
        return AdviceWords::tr("Use a smaller feed of the site, or one of its columns as a list page.");
    case ErrorCode::TooManyRedirects:
        return AdviceWords::tr("Open it in a browser and give the source the address where it ends.");
    case ErrorCode::NotAFeed:
        return AdviceWords::tr(
            "This is a page, not a feed. Look for its feed's address, or make it a list page.");
    case ErrorCode::FeedBroken:
        return AdviceWords::tr("Tell the site that its feed is damaged; until then, use its list page.");
    case ErrorCode::PageEmpty:
    case ErrorCode::SelectorInvalid:
        return AdviceWords::tr("The page may have been rebuilt: check its selectors, or leave them empty.");
    case ErrorCode::RobotsRefused:
        return AdviceWords::tr("The site asks programs not to read it. Read it by hand, or ask its owner.");
    case ErrorCode::TlsFailed:
        return AdviceWords::tr(
            "Check this computer's date and time. If they are right, tell the site's owner that the "
            "certificate does not hold; there is no way round.");
    default: return AdviceWords::tr("It is tried again by itself.");
    }
}

} // namespace

QString sourceAdvice(const Source& source) {
    if (!source.enabled) return {};
    if (source.health.error) return failureAdvice(source);
    if (silentSince(source))
        return AdviceWords::tr(
            "It can be read but has had nothing new for unusually long. Open it in a browser: the column "
            "may have ended or moved.");
    if (const QString address = askedAddress(source.schedule, source.url); address != source.url)
        return AdviceWords::tr("It has moved for good to %1 and is read there. Correct its address.")
            .arg(address);
    if (source.schedule.clockSkew)
        return AdviceWords::tr(
                   "The clocks of the site and of this computer differ by %1 minutes. Check this computer's.")
            .arg(std::chrono::abs(*source.schedule.clockSkew) / 1min);
    return {};
}

} // namespace dutydesk
