#pragma once

#include "base/result.h"
#include "base/time.h"

#include <QString>

#include <memory>

namespace dutydesk {

/// The made-up sites of the demonstration office, served on a free loopback port from a thread of its own.
class DemoSites {
  public:
    /// Times of posts are told from the clock, which must outlive the sites. Errors: Internal (no port can be
    /// had).
    [[nodiscard]] static Result<std::unique_ptr<DemoSites>> start(const WallClock& clock);
    ~DemoSites();
    [[nodiscard]] QString baseUrl() const; ///< "http://127.0.0.1:43121"
    /// Serves the next state of the sites: edited posts, new items. There are two states; later calls change
    /// nothing. Call it on the thread that called start().
    void advance();

  private:
    explicit DemoSites(const WallClock& clock);
    struct Private;
    std::unique_ptr<Private> m;
};

/// Names and password of the demonstration users; the one place in the program with a known password.
struct DemoUsers {
    static constexpr const char16_t* analyst = u"陈岚";
    static constexpr const char16_t* supervisor = u"周敏";
    static constexpr const char16_t* clerk = u"何文";
    static constexpr const char16_t* password = u"qinghe-demo";
};

/// Makes the demonstration office (清河县教育局) in a new store: three users, sources on `sites`, eight
/// rules, and cases in every state from earlier days. Errors: NotDemo if the store exists and is a real one.
[[nodiscard]] Result<void> makeDemoOffice(const QString& path, const QString& sitesUrl,
                                          const WallClock& clock);

} // namespace dutydesk
