#include "desk/demo_office.h"

#include "desk/demo_teller.h"
#include "desk/paths.h"
#include "store/office_table.h"

#include <QFile>
#include <QFileInfo>

namespace dutydesk {

namespace {

using namespace std::chrono_literals;

constexpr Millis begins = std::chrono::days(13); ///< before now
constexpr Millis untold = 100min;                ///< what is younger is left for the first pull to find

/// A demonstration made earlier gives way: its sites have another address now. A real office never does.
Result<void> makeRoom(const QString& path) {
    if (!QFileInfo::exists(path)) return {};
    {
        const auto db = Database::open(path, Database::Mode::ReadOnly);
        if (!db) return fail(db);
        const auto office = OfficeTable(**db).office();
        if (!office) return fail(office);
        if (!office->demo) return fail(ErrorCode::NotDemo, path);
    }
    removeStore(path);
    return {};
}

Result<void> fill(const QString& path, const QString& sitesUrl, Instant now) {
    const auto sites = demoSites();
    if (!sites) return fail(sites);
    const auto story = demoStory();
    if (!story) return fail(story);

    SteppingClock clock(now - begins);
    Office office;
    office.name = QStringLiteral("清河县教育局");
    office.contact = QStringLiteral("desk@edu.qinghe.example");
    office.policy = QStringLiteral("township");
    office.demo = true;
    if (auto made = Desk::init(path, office, QString::fromUtf16(DemoUsers::supervisor),
                               QString::fromUtf16(DemoUsers::password), clock);
        !made)
        return made;
    auto desk = Desk::open(path, clock);
    if (!desk) return fail(desk);
    DemoTeller teller(**desk, clock, now);
    if (auto setUp = teller.setUp(*sites, sitesUrl); !setUp) return setUp;
    return teller.tell(*story, untold);
}

} // namespace

Result<void> makeDemoOffice(const QString& path, const QString& sitesUrl, const WallClock& clock) {
    if (auto room = makeRoom(path); !room) return room;
    auto filled = fill(path, sitesUrl, clock.now());
    if (!filled) removeStore(path);
    return filled;
}

} // namespace dutydesk
