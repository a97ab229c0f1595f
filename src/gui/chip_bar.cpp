#include "gui/chip_bar.h"

#include "gui/flow_layout.h"
#include "gui/theme.h"

#include <QButtonGroup>
#include <QPushButton>

namespace dutydesk {

ChipBar::ChipBar(QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_row(new FlowLayout(this, px(6))) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, &ChipBar::chose);
}

void ChipBar::addChip(int id, const QString& text) {
    Chip chip{new QPushButton(this), text};
    chip.button->setCheckable(true);
    chip.button->setProperty("look", "chip");
    chip.button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_group->addButton(chip.button, id);
    m_row->addWidget(chip.button);
    label(chip);
    if (m_chips.isEmpty()) chip.button->setChecked(true);
    m_chips.insert(id, chip);
}

QSize ChipBar::sizeHint() const {
    QSize size = QWidget::sizeHint();
    int width = 0;
    for (const Chip& chip : m_chips) width += chip.button->sizeHint().width() + px(6);
    return {width, size.height()};
}

void ChipBar::setText(int id, const QString& text) {
    m_chips[id].text = text;
    label(m_chips[id]);
}

void ChipBar::setCount(int id, int count) {
    m_chips[id].count = count;
    label(m_chips[id]);
}

void ChipBar::label(const Chip& chip) {
    const QString text =
        chip.count < 0 ? chip.text : QStringLiteral("%1\u2002%2").arg(chip.text).arg(chip.count);
    chip.button->setText(text);
    chip.button->setAccessibleName(text);
}

void ChipBar::choose(int id) {
    if (auto* button = m_group->button(id)) button->setChecked(true);
}
int ChipBar::chosen() const { return m_group->checkedId(); }

} // namespace dutydesk
