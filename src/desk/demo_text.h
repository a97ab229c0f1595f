#pragma once

#include "base/result.h"
#include "base/time.h"
#include "intake/source_spec.h"

#include <QList>
#include <QString>

namespace dutydesk {

/// One post of a made-up site, as resources/demo/sites/*.txt has it.
struct DemoPost {
    QString id;        ///< in its address
    Millis age{0};     ///< before the sites were started
    bool next = false; ///< comes only with advance()
    QString title;
    QString text;
    QString edited = {}; ///< the text after advance(), where it changes
};

enum class DemoShape { Rss, Atom, List, Page, Broken };

/// One made-up site: how it is served, and its posts, newest first.
struct DemoSite {
    QString key;
    QString name;
    DemoShape shape = DemoShape::Rss;
    QString charset;
    QString path;
    QString pages; ///< path of a post's page; %1 is its id
    ListSelectors selectors = {};
    QList<DemoPost> posts = {};

    [[nodiscard]] QString pagePath(const DemoPost& post) const { return pages.arg(post.id); }
    /// What its source is to intake.
    [[nodiscard]] SourceKind kind() const;
};

/// The built-in sites. Errors: Internal, what = the file (they are read again by a test).
[[nodiscard]] Result<QList<DemoSite>> demoSites();
/// "2d3h10m" as a length of time. Errors: InvalidInput.
[[nodiscard]] Result<Millis> demoAge(const QString& text);

} // namespace dutydesk
