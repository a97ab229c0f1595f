#include "tests/gui/support/demo_desk.h"

#include "store/case_table.h"
#include "tests/gui/support/gui_desk.h"

namespace dutydesk {

DemoDesk::DemoDesk(const WallClock& clock) {
    auto sites = DemoSites::start(clock);
    if (!sites) qFatal("the demonstration sites do not start");
    m_sites = *std::move(sites);
    const QString path = m_folder.filePath(QStringLiteral("demonstration.db"));
    if (auto made = makeDemoOffice(path, m_sites->baseUrl(), clock); !made)
        qFatal("no demonstration office: %s", qPrintable(made.error().what + made.error().detail));
    auto desk = Desk::open(path, clock);
    if (!desk) qFatal("the demonstration office does not open");
    m_desk = *std::move(desk);
    const auto pulled = waited(m_desk->pulls().pull({}, true));
    if (!pulled || !*pulled) qFatal("nothing was pulled");
}

CaseId DemoDesk::caseIn(CaseState state) const {
    CaseQuery query;
    query.all = true;
    const auto rows = waited(m_desk->read([query](Database& db) { return CaseTable(db).list(query); }));
    if (rows && *rows)
        for (const CaseRow& row : **rows)
            if (row.head.state == state) return row.head.id;
    return CaseId::None;
}

} // namespace dutydesk
