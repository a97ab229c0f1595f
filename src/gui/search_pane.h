#pragma once

#include "gui/pane.h"
#include "store/item_table.h"

#include <memory>

class QTimer;

namespace dutydesk {

namespace Ui {
class SearchPane;
}

/// All items and cases that hold the words in its field.
class SearchPane : public Pane {
    Q_OBJECT

  public:
    SearchPane(Desk& desk, QWidget* parent);
    ~SearchPane() override;
    void search(const QString& query);
    void refresh() override;
    void reveal(qint64 id) override;
    [[nodiscard]] const QList<FoundText>& found() const { return m_found; }

  Q_SIGNALS:
    void answered();

  protected:
    [[nodiscard]] bool concerns(const Changes& changes) const override;
    void retranslate() override;

  private:
    void showFound();
    void showCurrent();
    void label();

    std::unique_ptr<Ui::SearchPane> m;
    QTimer* m_delay;
    QString m_query;
    QList<FoundText> m_found;
    bool m_answered = false;
};

} // namespace dutydesk
