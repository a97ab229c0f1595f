#pragma once

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QPushButton;

namespace dutydesk {

class FlowLayout;

/// A row of filter chips, one of which is chosen.
class ChipBar : public QWidget {
    Q_OBJECT

  public:
    explicit ChipBar(QWidget* parent = nullptr);
    void addChip(int id, const QString& text);
    void setText(int id, const QString& text);
    /// Shown behind the text; below 0: none.
    void setCount(int id, int count);
    void choose(int id);
    [[nodiscard]] int chosen() const;

    /// In one line; with less room they take several.
    [[nodiscard]] QSize sizeHint() const override;

  Q_SIGNALS:
    void chose(int id);

  private:
    struct Chip {
        QPushButton* button = nullptr;
        QString text;
        int count = -1;
    };
    void label(const Chip& chip);

    QButtonGroup* m_group;
    FlowLayout* m_row;
    QHash<int, Chip> m_chips;
};

} // namespace dutydesk
