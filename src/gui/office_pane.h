#pragma once

#include "desk/backups.h"
#include "gui/pane.h"
#include "store/policy_table.h"
#include "store/silent_hours.h"

#include <memory>

class QLabel;
class QPushButton;

namespace dutydesk {

namespace Ui {
class OfficePane;
}
class CallListSection;
class DayList;
class PolicySection;
class StoreSection;

/// The office itself, its users, the networks of its own, the days of its calendar. Policies, call list and
/// store are parts with files of their own.
class OfficePane : public Pane {
    Q_OBJECT

  public:
    OfficePane(Desk& desk, QWidget* parent);
    ~OfficePane() override;
    void refresh() override;
    void reveal(qint64 id) override;

  Q_SIGNALS:
    void restoreWanted(const dutydesk::RestoreOrder& order);

  protected:
    [[nodiscard]] bool concerns(const Changes& changes) const override;
    void retranslate() override;

  private:
    struct Answer {
        Office office;
        QStringList networks;
        QList<User> users;
        Calendar calendar;
        QList<PolicyVersion> policies;
        SilentHours silent;
    };
    void wireOffice();
    void wireUsers();
    void present();
    void showDay();
    void previewDay(bool working);
    void label();
    void saveOffice();
    void addUser();
    [[nodiscard]] const User* chosenUser() const;

    std::unique_ptr<Ui::OfficePane> m;
    PolicySection* m_policies;
    StoreSection* m_store;
    QLabel* m_templatesHead = nullptr;
    QPushButton* m_templates = nullptr;
    DayList* m_days;
    CallListSection* m_calls;
    Answer m_answer;
    bool m_dirty = false;
    bool m_read = false;
};

} // namespace dutydesk
