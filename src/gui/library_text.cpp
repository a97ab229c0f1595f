#include "gui/library_text.h"

#include "casework/words.h"
#include "gui/formats.h"
#include "gui/history_words.h"
#include "gui/theme.h"

#include <QCoreApplication>

namespace dutydesk {

namespace {

struct LibraryTexts {
    Q_DECLARE_TR_FUNCTIONS(LibraryText)
};

QString quietHtml(const QString& text) {
    return QStringLiteral("<span style='color:%1'>%2</span>")
        .arg(tokens().quiet.name(), text.toHtmlEscaped());
}

QString headHtml(const QString& text) {
    return QStringLiteral("<p style='margin:18px 0 4px 0;font-weight:600'>%1</p>").arg(text.toHtmlEscaped());
}

QString lineHtml(const QString& html) {
    return QStringLiteral("<p style='margin:0 0 4px 0'>%1</p>").arg(html);
}

/// With its own line breaks.
QString bodyHtml(const QString& text) {
    return lineHtml(text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br/>")));
}

QString linkHtml(const Case& head) {
    return QStringLiteral("<a href='case:%1' style='color:%2'>%3</a>")
        .arg(number(head.id))
        .arg(tokens().accent.name(), QStringLiteral("%1 %2 %3")
                                         .arg(shape(head.tier))
                                         .arg(caseLabel(head.id), head.title)
                                         .toHtmlEscaped());
}

class LibraryWriter {
  public:
    LibraryWriter(const CaseView& view, Instant now, const QTimeZone& zone)
        : m_view(view), m_now(now), m_zone(zone) {}

    void retrospective() {
        m_html += headHtml(LibraryTexts::tr("Retrospective"));
        bool any = false;
        for (const CaseEntry& entry : m_view.file.entries) {
            if (entry.kind != EntryKind::Retrospective) continue;
            any = true;
            m_html += bodyHtml(entry.text) + lineHtml(quietHtml(by(entry.by, entry.at)));
        }
        if (!any) none(LibraryTexts::tr("None was written."));
    }
    void reply() {
        m_html += headHtml(LibraryTexts::tr("The last reply"));
        if (m_view.file.publications.isEmpty()) return none(LibraryTexts::tr("No reply was published."));
        const Publication& last = m_view.file.publications.last();
        m_html += bodyHtml(last.text) + lineHtml(quietHtml(last.address)) +
                  lineHtml(quietHtml(by(last.by, last.at)));
    }
    void deadlines() {
        m_html += headHtml(LibraryTexts::tr("Deadlines"));
        bool any = false;
        for (const Clock& clock : m_view.file.clocks) {
            if (clock.guide) continue;
            any = true;
            QString line = headPill(clock, m_now, m_zone).text.toHtmlEscaped();
            if (!clock.reason.isEmpty()) line += QStringLiteral(" ") + quietHtml(clock.reason);
            m_html += lineHtml(line);
        }
        if (!any) none(LibraryTexts::tr("It had none."));
    }
    void others(const QList<SimilarCase>& similar) {
        if (!m_view.file.links.isEmpty()) m_html += headHtml(LibraryTexts::tr("Linked cases"));
        for (const CaseLink& link : m_view.file.links) {
            const CaseId other = link.from == m_view.head().id ? link.to : link.from;
            if (m_view.linked.contains(other))
                m_html += lineHtml(linkHtml(m_view.linked.value(other)) + QStringLiteral(" ") +
                                   quietHtml(word(link.kind)));
        }
        m_html += headHtml(LibraryTexts::tr("Similar earlier cases"));
        if (similar.isEmpty()) none(LibraryTexts::tr("None is like it."));
        for (const SimilarCase& one : similar) m_html += lineHtml(linkHtml(one.head));
    }
    void timeline() {
        m_html += headHtml(LibraryTexts::tr("What happened when"));
        for (auto entry = m_view.history.rbegin(); entry != m_view.history.rend(); ++entry) {
            QString line = quietHtml(dayAndTime(entry->at, m_now, m_zone)) + QStringLiteral(" &nbsp; ") +
                           actionWords(*entry).toHtmlEscaped();
            if (!entry->userName.isEmpty()) line += QStringLiteral(" · ") + entry->userName.toHtmlEscaped();
            if (const QString change = changeWords(*entry); !change.isEmpty())
                line += quietHtml(QStringLiteral(" · ") + oneLine(change, 120));
            m_html += lineHtml(line);
        }
    }
    [[nodiscard]] QString done() const { return m_html; }

  private:
    void none(const QString& text) { m_html += lineHtml(quietHtml(text)); }
    [[nodiscard]] QString by(UserId id, Instant at) const {
        return QStringLiteral("%1 · %2").arg(m_view.userName(id), dayAndTime(at, m_now, m_zone));
    }

    const CaseView& m_view;
    const Instant m_now;
    const QTimeZone& m_zone;
    QString m_html;
};

} // namespace

QString libraryText(const CaseView& view, const QList<SimilarCase>& similar, Instant now,
                    const QTimeZone& zone) {
    LibraryWriter writer(view, now, zone);
    writer.retrospective();
    writer.reply();
    writer.deadlines();
    writer.others(similar);
    writer.timeline();
    return writer.done();
}

} // namespace dutydesk
