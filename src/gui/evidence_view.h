#pragma once

#include "store/case_table.h"

#include <QWidget>

#include <memory>

class QAction;

namespace dutydesk {

namespace Ui {
class EvidenceView;
}

/// What was fetched when an item was flagged: addresses, time, head, size and hash. The bytes themselves are
/// a stranger's and are never shown here, only saved.
class EvidenceView : public QWidget {
    Q_OBJECT

  public:
    explicit EvidenceView(QWidget* parent = nullptr);
    ~EvidenceView() override;
    /// `all`: of the item's versions, in order; none: says why.
    void showEvidence(const Item& item, const QList<Evidence>& all, const QTimeZone& zone);
    /// What exports the evidence of the whole case.
    void setExportAction(QAction* action);

  Q_SIGNALS:
    void saveWanted(const dutydesk::Evidence& evidence);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void present();
    void showOne();
    [[nodiscard]] const Evidence* chosen() const;

    std::unique_ptr<Ui::EvidenceView> m;
    Item m_item;
    QList<Evidence> m_all;
    QTimeZone m_zone;
};

} // namespace dutydesk
