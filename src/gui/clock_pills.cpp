#include "gui/clock_pills.h"

#include "gui/flow_layout.h"
#include "gui/formats.h"
#include "gui/pill_button.h"
#include "gui/theme.h"

namespace dutydesk {

ClockPills::ClockPills(QWidget* parent) : QWidget(parent) { new FlowLayout(this, px(6)); }

void ClockPills::setClocks(const QList<Clock>& clocks) {
    m_clocks = clocks;
    while (m_pills.size() > m_clocks.size()) delete m_pills.takeLast();
    while (m_pills.size() < m_clocks.size()) {
        auto* pill = new PillButton(this);
        const auto at = m_pills.size();
        connect(pill, &QAbstractButton::clicked, this, [this, pill, at] {
            if (at < m_clocks.size()) Q_EMIT asked(m_clocks.at(at), pill);
        });
        layout()->addWidget(pill);
        m_pills.append(pill);
        pill->show();
    }
    setVisible(!m_pills.isEmpty());
}

void ClockPills::passTime(Instant now, const QTimeZone& zone) {
    for (int at = 0; at < m_pills.size(); ++at) {
        m_pills.at(at)->setLook(headPill(m_clocks.at(at), now, zone));
        m_pills.at(at)->setToolTip(tr("Why this deadline?"));
    }
}

} // namespace dutydesk
