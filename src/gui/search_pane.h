#pragma once

#include "gui/pane.h"
#include "store/text_search.h"

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
    void look(int run, const TextSearch& search);
    void showFound();
    void showCurrent();
    void label();

    std::unique_ptr<Ui::SearchPane> m;
    QTimer* m_delay;
    QString m_query;
    QList<FoundText> m_found;
    int m_run = 0;          ///< the search that is looked for; others are forgotten
    bool m_looking = false; ///< further
    bool m_answered = false;
};

} // namespace dutydesk
