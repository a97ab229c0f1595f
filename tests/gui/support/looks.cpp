#include "tests/gui/support/looks.h"

#include "gui/pane_room.h"
#include "gui/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QButtonGroup>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTabBar>
#include <QTextEdit>
#include <QXmlStreamReader>

namespace dutydesk {

namespace {

bool interactive(const QWidget* widget) {
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QAbstractItemView*>(widget) ||
           qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget) ||
           qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget) ||
           qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QTabBar*>(widget);
}

/// Parts of Qt's own compound widgets are named and tabbed to by the widget that holds them.
bool partOfAnother(const QWidget* widget) {
    for (const QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget())
        if (qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent) ||
            qobject_cast<const QLineEdit*>(parent) || qobject_cast<const QCalendarWidget*>(parent) ||
            qobject_cast<const QAbstractItemView*>(parent) || qobject_cast<const QTabBar*>(parent) ||
            qobject_cast<const QMenu*>(parent))
            return true;
    return false;
}

QString describe(const QWidget* widget, const QString& text = {}) {
    const QWidget* parent = widget->parentWidget();
    return QStringLiteral("%1 %2 in %3%4")
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
             parent ? parent->objectName() : QString(),
             text.isEmpty() ? QString() : QStringLiteral(": ") + text);
}

QList<const QWidget*> shownWidgets(const QWidget& root) {
    QList<const QWidget*> shown;
    for (const QWidget* widget : root.findChildren<QWidget*>())
        if (widget->isVisible() && widget->window() == root.window()) shown.append(widget);
    return shown;
}

/// From the last to the first of a part: where Tab begins anew.
bool wraps(const QWidget* last, const QWidget* first) {
    for (const QWidget* each :
         last->parentWidget()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!each->isVisible() || !(each->focusPolicy() & Qt::TabFocus) || each == first) continue;
        if (each->geometry().bottom() < first->geometry().top()) return false;
        if (each != last && each->geometry().top() > last->geometry().bottom()) return false;
    }
    return true;
}

bool narrower(const QWidget* widget, int needed) { return widget->width() < needed - 1; }

/// What the widget shows and has no room for; empty: it has.
QString cutText(const QWidget* widget) {
    if (const auto* label = qobject_cast<const QLabel*>(widget)) {
        if (label->text().isEmpty() || label->inherits("dutydesk::ShortLabel")) return {};
        const bool low = label->wordWrap() ? label->height() < label->heightForWidth(label->width()) - 1
                                           : label->height() < label->sizeHint().height() - 1;
        return low || (!label->wordWrap() && narrower(label, label->sizeHint().width())) ? label->text()
                                                                                         : QString();
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
        const bool standard =
            qobject_cast<const QPushButton*>(button) || qobject_cast<const QCheckBox*>(button);
        return standard && !button->text().isEmpty() &&
                       (narrower(button, button->minimumSizeHint().width()) ||
                        button->height() < button->minimumSizeHint().height() - px(2))
                   ? button->text()
                   : QString();
    }
    if (const auto* field = qobject_cast<const QLineEdit*>(widget)) {
        const int needed = field->fontMetrics().horizontalAdvance(field->placeholderText()) + px(18);
        return field->text().isEmpty() && narrower(field, needed) ? field->placeholderText() : QString();
    }
    if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
        int needed = 0;
        for (int tab = 0; tab < tabs->count(); ++tab) needed += tabs->tabRect(tab).width();
        return narrower(tabs, needed) && !tabs->usesScrollButtons() ? tabs->tabText(0) : QString();
    }
    if (const auto* head = qobject_cast<const QHeaderView*>(widget)) {
        if (head->orientation() != Qt::Horizontal || !head->model()) return {};
        for (int column = 0; column < head->count(); ++column) {
            const QString text = head->model()->headerData(column, Qt::Horizontal).toString();
            if (!head->isSectionHidden(column) &&
                head->sectionSize(column) < head->fontMetrics().horizontalAdvance(text) + px(8))
                return text;
        }
    }
    return {};
}

/// Out of its parent, where no scroll bar brings it back.
bool sticksOut(const QWidget* widget, const QWidget& root) {
    if (widget == &root || widget->isWindow()) return false;
    for (const QWidget* up = widget->parentWidget(); up; up = up->parentWidget())
        if (qobject_cast<const QAbstractScrollArea*>(up)) return false;
    const QRect place = widget->geometry();
    const QRect room = widget->parentWidget()->rect().adjusted(-1, -1, 1, 1);
    return !place.isEmpty() && !room.contains(place);
}

void collectTexts(const QWidget* widget, QStringList& texts) {
    texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
    if (widget->isWindow()) texts << widget->windowTitle();
    if (const auto* label = qobject_cast<const QLabel*>(widget)) texts << label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) texts << button->text();
    if (const auto* field = qobject_cast<const QLineEdit*>(widget)) texts << field->placeholderText();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget)) texts << text->placeholderText();
    if (const auto* text = qobject_cast<const QTextEdit*>(widget)) texts << text->placeholderText();
    if (const auto* box = qobject_cast<const QComboBox*>(widget))
        for (int row = 0; row < box->count(); ++row) texts << box->itemText(row);
    if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
        for (int tab = 0; tab < tabs->count(); ++tab) texts << tabs->tabText(tab);
    if (const auto* head = qobject_cast<const QHeaderView*>(widget); head && head->model())
        for (int column = 0; column < head->model()->columnCount(); ++column)
            if (head->orientation() == Qt::Horizontal)
                texts << head->model()->headerData(column, Qt::Horizontal).toString();
    for (const QAction* action : widget->actions()) texts << action->text().section(QLatin1Char('\t'), 0, 0);
}

} // namespace

QStringList nameless(const QWidget& root) {
    QStringList found;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!interactive(widget) || partOfAnother(widget)) continue;
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        if (face && !face->text(QAccessible::Name).trimmed().isEmpty()) continue;
        if (!widget->accessibleName().isEmpty()) continue; // a tab bar tells its current tab instead
        // What cannot be seen yet gets its text when it is shown.
        if (qobject_cast<const QAbstractButton*>(widget) && !widget->isVisible()) continue;
        found.append(describe(widget));
    }
    return found;
}

QStringList clipped(const QWidget& root) {
    QStringList found;
    for (const QWidget* widget : shownWidgets(root)) {
        if (partOfAnother(widget) && !qobject_cast<const QHeaderView*>(widget)) continue;
        if (const QString text = cutText(widget); !text.isEmpty()) found.append(describe(widget, text));
        if (sticksOut(widget, root)) found.append(describe(widget) + QStringLiteral(" sticks out"));
    }
    return found;
}

QStringList scrolledSideways(const QWidget& root) {
    QStringList found;
    for (const auto* room : root.findChildren<PaneRoom*>()) {
        const int wanted = room->minimumSizeHint().width();
        const int given = room->parentWidget()->width();
        if (wanted > given) found.append(QStringLiteral("%1 wide where there are %2").arg(wanted).arg(given));
    }
    return found;
}

QStringList tabbedBackwards(const QWidget& root) {
    QStringList found;
    const QWidget* last = nullptr;
    for (const QWidget* widget = root.nextInFocusChain(); widget && widget != &root;
         widget = widget->nextInFocusChain()) {
        if (!root.isAncestorOf(widget) || !widget->isVisible() || !widget->isEnabled() ||
            !(widget->focusPolicy() & Qt::TabFocus) || partOfAnother(widget))
            continue;
        if (last && last->parentWidget() == widget->parentWidget()) {
            const QRect a = last->geometry();
            const QRect b = widget->geometry();
            const bool above = b.bottom() < a.top() && b.left() < a.right() && a.left() < b.right();
            const bool before = b.right() < a.left() && b.top() < a.bottom() && a.top() < b.bottom();
            // The button that Enter presses comes before those that give up, wherever it stands.
            const auto* button = qobject_cast<const QPushButton*>(last);
            const bool usual = button && button->isDefault() && qobject_cast<const QPushButton*>(widget);
            if ((above || before) && !usual && !wraps(last, widget))
                found.append(describe(last) + QStringLiteral(" → ") + describe(widget));
        }
        last = widget;
    }
    return found;
}

QStringList unreachable(const QWidget& root) {
    QStringList found;
    for (const QWidget* widget : shownWidgets(root)) {
        if (!interactive(widget) || partOfAnother(widget) || (widget->focusPolicy() & Qt::TabFocus)) continue;
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (button && !button->shortcut().isEmpty()) continue;
        if (button && button->group() && button->group()->exclusive()) continue; // by the arrow keys
        bool hasKey = false;
        for (const QAction* action : widget->actions()) hasKey |= !action->shortcuts().isEmpty();
        if (!hasKey) found.append(describe(widget, button ? button->text() : QString()));
    }
    return found;
}

Texts::Texts() {
    const QDir folder(QStringLiteral(SOURCE_DIR "/resources/translations"));
    for (const QString& name : folder.entryList({QStringLiteral("*.ts")})) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) qFatal("a translation cannot be read");
        QXmlStreamReader xml(&file);
        QString source;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement()) continue;
            if (xml.name() == QLatin1String("source"))
                source = xml.readElementText();
            else if (xml.name() == QLatin1String("translation")) {
                const QString chinese = xml.readElementText();
                if (chinese == source) continue;
                m_chinese.insert(source, chinese);
                m_english.insert(chinese, source);
                static const QRegularExpression place(QStringLiteral("%(L?[0-9]|n)"));
                QString letters = source;
                letters.remove(place).remove(QRegularExpression(QStringLiteral("[^A-Za-z]")));
                if (!source.contains(place) || letters.size() < 8) continue;
                QStringList parts;
                for (const QString& part : source.split(place))
                    parts.append(QRegularExpression::escape(part));
                m_patterns.append(QRegularExpression::anchoredPattern(parts.join(QStringLiteral(".*"))));
            }
        }
    }
    // Terms that are the same word in both languages' texts, or somebody's data.
    for (const char16_t* both : {u"English", u"中文"}) {
        m_chinese.remove(QString::fromUtf16(both));
        m_english.remove(QString::fromUtf16(both));
    }
}

bool Texts::belongsToOther(const QString& text, bool chinese) const {
    if (!chinese) return m_english.contains(text) && !m_chinese.contains(text);
    if (m_chinese.contains(text) && !m_english.contains(text)) return true;
    return std::any_of(m_patterns.begin(), m_patterns.end(), [&text](const QString& pattern) {
        return QRegularExpression(pattern, QRegularExpression::DotMatchesEverythingOption)
            .match(text)
            .hasMatch();
    });
}

QStringList Texts::inOtherLanguage(const QWidget& root, bool chinese) const {
    static const QRegularExpression latin(QStringLiteral("[A-Za-z]{3}"));
    QStringList found;
    QList<const QWidget*> widgets = shownWidgets(root);
    widgets.append(&root);
    for (const QWidget* widget : std::as_const(widgets)) {
        QStringList texts;
        collectTexts(widget, texts);
        for (const QString& text : std::as_const(texts))
            if (!text.isEmpty() && (!chinese || text.contains(latin)) && belongsToOther(text, chinese))
                found.append(describe(widget, text));
    }
    found.removeDuplicates();
    return found;
}

} // namespace dutydesk
