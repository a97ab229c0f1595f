#pragma once

#include "desk/long_works.h"
#include "desk/pull_service.h"
#include "desk/rescreening.h"
#include "store/records.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;
class QTimer;

namespace dutydesk {

class ShortLabel;

/// How pulling and screening of the past are doing, in words; what can be taken back; language.
class BottomBar : public QFrame {
    Q_OBJECT

  public:
    explicit BottomBar(QWidget* parent = nullptr);
    void setSources(const QList<Source>& sources, Instant now, const QTimeZone& zone);
    void setPulling(int done, int of, const QString& source);
    /// A pull that lasts is offered to be stopped.
    void setMayStopPull(bool may);
    /// It was asked to stop, and does so soon.
    void setPullStopping();
    void setPulled(const PullSummary& summary, Instant at);
    /// None: nothing is screened again. Who may, is offered to stop it.
    void setRescreening(const std::optional<Rescreen>& run, bool mayStop);
    /// None: nothing lasts. What can be stopped is offered to be.
    void setWork(const std::optional<LongWorks::Work>& work);
    void setUndo(const QString& text);
    /// What asks for attention, grouped; empty: nothing does.
    void setReminders(const QString& text);

  Q_SIGNALS:
    void undoWanted();
    void stopRescreeningWanted();
    void stopWorkWanted();
    void stopPullWanted();
    void languageWanted();
    void sourcesWanted();
    void remindersWanted();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    /// Of the sources that are switched on.
    struct Seen {
        int enabled = 0;
        int pulled = 0; ///< with success the last time
        QStringList failing = {};
        std::optional<Instant> last = {}; ///< success of any
        [[nodiscard]] bool allFail() const { return enabled > 0 && failing.size() == enabled; }
    };
    [[nodiscard]] Seen seen() const;
    [[nodiscard]] QString pullWords(const Seen& seen) const;
    void label();
    void labelPull();
    void labelRescreening();
    void labelWork();
    void labelPullStop();

    QLabel* m_dot;
    ShortLabel* m_pull;
    QPushButton* m_stopPull;
    QTimer* m_patience; ///< a short pull is over before anybody could stop it
    QLabel* m_failingDot;
    QPushButton* m_failing;
    ShortLabel* m_again;
    QPushButton* m_stop;
    ShortLabel* m_work;
    QPushButton* m_cancel;
    QPushButton* m_reminders;
    QPushButton* m_undo;
    QPushButton* m_language;
    QList<Source> m_sources;
    std::optional<PullSummary> m_summary;
    std::optional<Rescreen> m_rescreen;
    std::optional<LongWorks::Work> m_lasting;
    bool m_mayStop = false;
    bool m_mayStopPull = false;
    bool m_pullStopping = false;
    QString m_pulling;
    QString m_undoText;
    Instant m_now{};
    QTimeZone m_zone{"Asia/Shanghai"};
};

} // namespace dutydesk
