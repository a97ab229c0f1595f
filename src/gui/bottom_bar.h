#pragma once

#include "desk/pull_service.h"
#include "store/records.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace dutydesk {

/// How pulling is doing, in words; what can be taken back; language.
class BottomBar : public QFrame {
    Q_OBJECT

  public:
    explicit BottomBar(QWidget* parent = nullptr);
    void setSources(const QList<Source>& sources, Instant now, const QTimeZone& zone);
    void setPulling(int done, int of, const QString& source);
    void setPulled(const PullSummary& summary, Instant at);
    void setUndo(const QString& text);

  Q_SIGNALS:
    void undoWanted();
    void languageWanted();
    void sourcesWanted();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void label();

    QLabel* m_dot;
    QLabel* m_pull;
    QLabel* m_failingDot;
    QPushButton* m_failing;
    QPushButton* m_undo;
    QPushButton* m_language;
    QList<Source> m_sources;
    std::optional<PullSummary> m_summary;
    QString m_pulling;
    QString m_undoText;
    Instant m_now{};
    QTimeZone m_zone{"Asia/Shanghai"};
};

} // namespace dutydesk
