#include "desk/demo_text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace dutydesk {

namespace {

const QString sitesFolder = QStringLiteral(":/demo/sites/");

Result<QByteArray> readAll(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorCode::Internal, path, file.errorString());
    return file.readAll();
}

/// "# 118 -95m" or "# 513 next", the title's line, then the text; a line "~" and the text it becomes.
Result<DemoPost> parsePost(const QString& part) {
    const QStringList lines = part.split(QLatin1Char('\n'));
    const QStringList head = lines.value(0).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (head.size() != 2 || lines.size() < 3) return fail(ErrorCode::InvalidInput, lines.value(0));
    DemoPost post;
    post.id = head[0];
    post.next = head[1] == QLatin1String("next");
    if (!post.next) {
        const auto age = demoAge(head[1].mid(1));
        if (!age) return fail(age);
        post.age = *age;
    }
    post.title = lines[1].trimmed();
    const QString body = lines.mid(2).join(QLatin1Char('\n'));
    post.text = body.section(QStringLiteral("\n~\n"), 0, 0).trimmed();
    post.edited = body.section(QStringLiteral("\n~\n"), 1).trimmed();
    return post;
}

Result<QList<DemoPost>> readPosts(const QString& key) {
    const auto bytes = readAll(sitesFolder + key + QStringLiteral(".txt"));
    if (!bytes) return fail(bytes);
    QList<DemoPost> posts;
    const QString text = QLatin1Char('\n') + QString::fromUtf8(*bytes);
    for (const QString& part : text.split(QStringLiteral("\n# "), Qt::SkipEmptyParts)) {
        auto post = parsePost(part);
        if (!post) return fail(post);
        posts.append(*std::move(post));
    }
    std::stable_sort(posts.begin(), posts.end(), [](const DemoPost& a, const DemoPost& b) {
        return a.next != b.next ? a.next : a.age < b.age;
    });
    return posts;
}

DemoShape shapeOf(const QString& name) {
    if (name == QLatin1String("atom")) return DemoShape::Atom;
    if (name == QLatin1String("list")) return DemoShape::List;
    if (name == QLatin1String("page")) return DemoShape::Page;
    if (name == QLatin1String("broken")) return DemoShape::Broken;
    return DemoShape::Rss;
}

} // namespace

SourceKind DemoSite::kind() const {
    if (shape == DemoShape::List) return SourceKind::List;
    return shape == DemoShape::Page ? SourceKind::Page : SourceKind::Feed;
}

Result<Millis> demoAge(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^(?:(\\d+)d)?(?:(\\d+)h)?(?:(\\d+)m)?$"));
    const auto match = form.match(text);
    if (!match.hasMatch() || text.isEmpty())
        return fail(ErrorCode::InvalidInput, text, QStringLiteral("2d3h10m"));
    using namespace std::chrono;
    return days(match.captured(1).toInt()) + hours(match.captured(2).toInt()) +
           minutes(match.captured(3).toInt());
}

Result<QList<DemoSite>> demoSites() {
    const auto bytes = readAll(sitesFolder + QStringLiteral("sites.json"));
    if (!bytes) return fail(bytes);
    QList<DemoSite> sites;
    const QJsonArray list = QJsonDocument::fromJson(*bytes).array();
    for (const QJsonValue value : list) {
        const auto text = [&value](const char* name) { return value[QLatin1String(name)].toString(); };
        DemoSite site{text("key"),     text("name"), shapeOf(text("shape")),
                      text("charset"), text("path"), text("pages")};
        const QJsonValue selectors = value[QLatin1String("selectors")];
        site.selectors = {
            selectors[QLatin1String("entry")].toString(), selectors[QLatin1String("title")].toString(),
            selectors[QLatin1String("link")].toString(), selectors[QLatin1String("date")].toString()};
        if (site.shape != DemoShape::Broken) {
            auto posts = readPosts(site.key);
            if (!posts) return fail(posts);
            site.posts = *std::move(posts);
        }
        sites.append(std::move(site));
    }
    if (sites.isEmpty()) return fail(ErrorCode::Internal, sitesFolder);
    return sites;
}

} // namespace dutydesk
