#pragma once

#include "store/records.h"

#include <QTimeZone>
#include <QWidget>

#include <memory>

class QMenu;

namespace dutydesk {

namespace Ui {
class RuleForm;
}

/// The fields of one rule; its query is checked as it is typed.
class RuleForm : public QWidget {
    Q_OBJECT

  public:
    explicit RuleForm(QWidget* parent = nullptr);
    ~RuleForm() override;

    /// What queries may mention and rules apply to; the zone says when days begin, today where a period
    /// begins that nobody has given yet.
    void setContext(const WordLists& lists, const QList<Source>& sources, const QTimeZone& zone, QDate today);
    void setRule(const Rule& rule);
    void setReadOnly(bool readOnly);
    void takeQuery(const QString& query); ///< as if it had been typed
    void begin();                         ///< the keyboard goes to the first field

    /// The rule with what stands in the fields.
    [[nodiscard]] Rule edited() const;
    [[nodiscard]] bool isDirty() const;
    [[nodiscard]] bool isValid() const { return m_valid; } ///< the query can be read
    void retranslate();

  Q_SIGNALS:
    void changed();

  private:
    void check();
    void showSources();
    void buildMenu();

    std::unique_ptr<Ui::RuleForm> m;
    QMenu* m_menu;
    Rule m_rule; ///< as set
    QList<SourceId> m_chosen;
    QList<Source> m_sources;
    WordLists m_lists;
    QTimeZone m_zone{"Asia/Shanghai"};
    QDate m_today;
    bool m_valid = false;
    bool m_filling = false;
};

} // namespace dutydesk
