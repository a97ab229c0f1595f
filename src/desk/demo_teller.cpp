#include "desk/demo_teller.h"

#include "desk/commands/office_commands.h"
#include "desk/commands/review_commands.h"
#include "desk/commands/rule_commands.h"
#include "desk/demo_office.h"
#include "desk/pull_batch.h"
#include "store/office_table.h"
#include "store/source_table.h"
#include "store/word_list_table.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace dutydesk {

namespace {

using namespace std::chrono_literals;

constexpr Millis noticed = 12min; ///< from a post's appearing to a pull's finding it

struct Person {
    const char* role;
    const char16_t* name;
    Role rights;
};
constexpr Person people[] = {{"analyst", DemoUsers::analyst, Role::Analyst},
                             {"supervisor", DemoUsers::supervisor, Role::Supervisor},
                             {"clerk", DemoUsers::clerk, Role::Clerk}};

QString nameOf(const QString& role) {
    for (const Person& person : people)
        if (role == QLatin1StringView(person.role)) return QString::fromUtf16(person.name);
    return {};
}

Result<QList<Rule>> demoRules() {
    QFile file(QStringLiteral(":/demo/rules.json"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, file.fileName(), file.errorString());
    QList<Rule> rules;
    const QJsonArray list = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue value : list) {
        const auto text = [&value](const char* name) { return value[QLatin1StringView(name)].toString(); };
        Rule rule;
        rule.name = text("name");
        rule.query = text("query");
        rule.category = text("category");
        rule.unit = text("unit");
        rule.tier = Tier(value[QLatin1StringView("tier")].toInt());
        rules.append(rule);
    }
    return rules;
}

} // namespace

Result<void> DemoTeller::become(const QString& role) {
    if (m_role == role) return {};
    m_desk.signOut();
    const auto user = waitFor(m_desk.signIn(nameOf(role), QString::fromUtf16(DemoUsers::password)));
    if (!user) return fail(user);
    m_users.insert(role, user->id);
    m_role = role;
    return {};
}

Result<void> DemoTeller::moveTo(Millis age) {
    m_clock.set(m_now - age);
    const auto ticked = waitFor(m_desk.tick());
    if (!ticked) return fail(ticked);
    return {};
}

Result<void> DemoTeller::setUp(const QList<DemoSite>& sites, const QString& sitesUrl) {
    m_sites = sites;
    m_sitesUrl = sitesUrl;
    if (auto signedIn = become(QStringLiteral("supervisor")); !signedIn) return signedIn;
    for (const Person& person : people) {
        if (person.rights == Role::Supervisor) continue;
        const auto added = run(
            AddUser{QString::fromUtf16(person.name), person.rights, QString::fromUtf16(DemoUsers::password)});
        if (!added) return fail(added);
        m_users.insert(QLatin1StringView(person.role), *added);
    }
    if (const auto allowed = run(AllowNetwork{QStringLiteral("127.0.0.0/8")}); !allowed) return fail(allowed);
    for (const DemoSite& site : sites) {
        Source source;
        source.name = site.name;
        source.url = sitesUrl + site.path;
        source.kind = site.kind();
        source.selectors = site.selectors;
        if (const auto added = run(AddSource{source}); !added) return fail(added);
    }
    const auto rules = demoRules();
    if (!rules) return fail(rules);
    for (const Rule& rule : *rules)
        if (const auto added = run(AddRule{rule}); !added) return fail(added);

    const auto sources = waitFor(m_desk.read([](Database& db) { return SourceTable(db).list(); }));
    if (!sources) return fail(sources);
    for (const DemoSite& site : sites)
        for (const Source& source : *sources)
            if (source.url == sitesUrl + site.path) m_sources.insert(site.key, source);
    const auto stored = waitFor(m_desk.read([](Database& db) { return readRuleBook(db); }));
    if (!stored) return fail(stored);
    m_flagging = Flagging::compile(*stored);
    return {};
}

Result<void> DemoTeller::storeOutcome(const Source& source, const QString& key, const QList<FoundItem>& items,
                                      std::optional<Error> error) {
    ScreenedPull pull{source, {}};
    pull.outcome.source = source.id;
    pull.outcome.error = std::move(error);
    for (const FoundItem& item : items)
        pull.items.append(
            {item, m_flagging->flags(item.title, item.text, {source.id, item.url}, m_clock.now())});
    const auto stored = waitFor(m_desk.store().write(
        Priority::Ingest, [pull, now = m_clock.now()](Database& db) -> Result<StoredPull> {
            return storePart(db, pull, 0, pull.items.size(), {}, now);
        }));
    if (!stored) return fail(stored);
    if (!stored->items.isEmpty()) m_items.insert(key, stored->items.first());
    return {};
}

Result<void> DemoTeller::find(const Find& found) {
    const DemoSite& site = m_sites.at(found.site);
    if (site.shape == DemoShape::Broken)
        return storeOutcome(m_sources.value(site.key), {}, {},
                            Error{ErrorCode::HttpStatus, m_sitesUrl + site.path, QStringLiteral("503")});
    const DemoPost& post = site.posts.at(found.post);
    FoundItem item;
    item.url = m_sitesUrl + site.pagePath(post);
    item.identity = item.url;
    item.title = post.title;
    item.text = post.text;
    item.published = m_now - post.age;
    return storeOutcome(m_sources.value(site.key), site.key + QLatin1Char('/') + post.id, {item}, {});
}

Result<void> DemoTeller::tell(const QList<DemoStep>& steps, Millis untold) {
    QList<Find> finds;
    for (qsizetype site = 0; site < m_sites.size(); ++site) {
        if (m_sites[site].shape == DemoShape::Broken)
            for (const Millis age : {Millis(6h), Millis(4h), Millis(2h)}) finds.append({age, site, 0});
        if (m_sites[site].shape == DemoShape::Page) continue;
        for (qsizetype post = 0; post < m_sites[site].posts.size(); ++post) {
            const DemoPost& one = m_sites[site].posts[post];
            if (!one.next && one.age >= untold) finds.append({one.age - noticed, site, post});
        }
    }
    std::sort(finds.begin(), finds.end(), [](const Find& a, const Find& b) { return a.age > b.age; });

    qsizetype next = 0;
    for (const DemoStep& step : steps) {
        for (; next < finds.size() && finds[next].age >= step.age; ++next) {
            if (auto moved = moveTo(finds[next].age); !moved) return moved;
            if (auto stored = find(finds[next]); !stored) return stored;
        }
        if (auto moved = moveTo(step.age); !moved) return moved;
        if (auto signedIn = become(step.by); !signedIn) return signedIn;
        if (auto done = perform(step); !done) {
            const Error& error = done.error();
            return fail(error.code, error.what,
                        QStringLiteral("%1 %2: %3").arg(step.caseKey, step.verb, error.detail), error.at);
        }
    }
    for (; next < finds.size(); ++next) {
        if (auto moved = moveTo(finds[next].age); !moved) return moved;
        if (auto stored = find(finds[next]); !stored) return stored;
    }
    return moveTo(0ms);
}

} // namespace dutydesk
