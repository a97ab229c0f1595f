#include "gui/style_sheet.h"

#include "gui/theme.h"

#include <QHash>
#include <QRegularExpression>

namespace dutydesk {

namespace {

// @name is a colour token, 12px a measure at 100 %.
const char* const frames = R"(
QMainWindow, QDialog, QFrame[look="ground"] { background: @ground; }
QFrame[look="surface"], QStackedWidget[look="surface"] { background: @surface; border: 0; }
QFrame[look="top"] { background: @surface; border: 0; border-bottom: 1px solid @line; }
QFrame[look="bottom"] { background: @surface; border: 0; border-top: 1px solid @line; }
QFrame[look="rail"] { background: @raised; border: 0; border-right: 1px solid @line; }
QFrame[look="side"] { background: @surface; border: 0; border-right: 1px solid @line; }
QFrame[look="column"] { background: @surface; border: 0; border-left: 1px solid @line; }
QFrame[look="bar"] { background: @surface; border: 0; border-bottom: 1px solid @line; }
QFrame[look="side"][stacked="true"] { border: 0; border-bottom: 1px solid @line; }
*[stacked="true"] QLabel[look="keys"] { max-height: 0; padding: 0; border: 0; }
QFrame[look="column"][stacked="true"] { border: 0; border-top: 1px solid @line; }
QFrame[look="card"] { background: @surface; border: 1px solid @line; border-radius: 8px; }
QFrame[look="hint"] { background: @hint; border: 1px solid @hintEdge; border-radius: 8px; }
QFrame[look="error"] { background: @removed; border: 0; border-bottom: 1px solid @tier1; }
QFrame[look="reminder"] { background: @hint; border: 0; border-bottom: 1px solid @hintEdge; }
QFrame[look="notice"] { background: @selection; border: 1px solid @edge; border-radius: 8px; }
QFrame[look="rule"] { background: @line; border: 0; max-height: 1px; min-height: 1px; }
QFrame[look="popup"] { background: @surface; border: 1px solid @edge; border-radius: 6px; }
QLabel { background: transparent; }
QLabel[look="title"] { font-size: 20px; font-weight: 600; }
QLabel[look="heading"] { font-weight: 600; }
QLabel[look="brand"] { font-size: 15px; font-weight: 600; }
QLabel[look="quiet"] { color: @quiet; }
QLabel[look="small"] { color: @quiet; font-size: 12px; }
QLabel[look="fine"] { color: @inTime; font-size: 12px; }
QLabel[look="warn"] { color: @soon; font-size: 12px; }
QLabel[look="bad"] { color: @tier1; font-size: 12px; }
QLabel[look="keys"] { color: @quiet; font-size: 12px; border-top: 1px solid @line; padding: 8px 12px; }
QToolTip { background: @surface; color: @text; border: 1px solid @edge; padding: 4px 6px; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QAbstractItemView[look="boxed"] { border: 1px solid @line; border-radius: 6px; padding: 1px; }
QAbstractItemView[look="boxed"]:focus { border: 2px solid @accent; padding: 0; }
QListWidget[look="boxed"]::item { padding: 4px 8px; border: 1px solid transparent; }
QListWidget[look="boxed"]::item:selected { background: @selection; color: @text; }
QScrollArea { border: 0; background: transparent; }
QScrollArea > QWidget > QWidget[look="plain"] { background: transparent; }
)";

const char* const controls = R"(
QPushButton { background: @surface; border: 1px solid @edge; border-radius: 6px; padding: 0 12px;
  min-height: 26px; }
QPushButton:hover { background: @selection; }
QPushButton:pressed { background: @line; }
QPushButton:focus { border: 2px solid @accent; padding: 0 11px; min-height: 24px; }
QPushButton:disabled { color: @quiet; background: @ground; border-color: @line; }
QPushButton[look="primary"], QPushButton:default { background: @accent; border-color: @accent; color: @onAccent; }
QPushButton[look="primary"]:focus { border: 2px solid @text; }
QPushButton[look="primary"]:disabled { background: @ground; border-color: @line; color: @quiet; }
QPushButton[look="chip"] { border-radius: 11px; min-height: 22px; padding: 0 8px; font-size: 12px; }
QPushButton[look="chip"]:checked { background: @selection; border-color: @accent; color: @accent; }
QPushButton[look="chip"]:focus { border: 2px solid @accent; padding: 0 7px; min-height: 20px; }
QPushButton[look="link"], QToolButton[look="link"] { border: 0; background: transparent; color: @accent;
  padding: 0 4px; text-decoration: underline; }
QPushButton[look="link"]:focus { border: 1px solid @accent; border-radius: 4px; padding: 0 3px; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 3px 6px; background: transparent; }
QToolButton:hover { background: @selection; }
QToolButton:focus { border: 2px solid @accent; padding: 2px 5px; }
QToolButton::menu-indicator { image: none; width: 0; }
QPushButton::menu-indicator { image: url(:/icons/arrow_@shade.svg); width: 12px; height: 12px;
  subcontrol-origin: padding; subcontrol-position: right center; right: 6px; }
QPushButton[look="foot"] { border: 0; background: transparent; color: @quiet; font-size: 12px; padding: 0 6px;
  min-height: 22px; border-radius: 4px; }
QPushButton[look="foot"]:hover { color: @accent; }
QPushButton[look="foot"]:focus { border: 1px solid @accent; padding: 0 5px; min-height: 20px; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QDateEdit, QDateTimeEdit, QTimeEdit, QSpinBox,
  QDoubleSpinBox { background: @surface; border: 1px solid @edge; border-radius: 6px; padding: 0 8px; selection-background-color: @accent;
  selection-color: @onAccent; }
QLineEdit, QComboBox, QDateEdit, QDateTimeEdit, QTimeEdit, QSpinBox, QDoubleSpinBox { min-height: 28px; }
QDateEdit { min-width: 96px; }
QDateTimeEdit { min-width: 132px; }
QPlainTextEdit, QTextEdit { padding: 4px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QDateEdit:focus, QDateTimeEdit:focus,
  QTimeEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus { border: 2px solid @accent; padding-left: 7px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 3px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QComboBox:disabled, QDateEdit:disabled,
  QDateTimeEdit:disabled, QTimeEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled { background: @ground; border-color: @line; }
QLineEdit[look="search"] { background: @raised; min-height: 26px; }
QTextEdit[look="reading"], QTextBrowser[look="reading"] { border: 0; padding: 0; background: @surface; }
QTextBrowser[look="reading"]:focus { border: 0; border-left: 2px solid @accent; padding: 0; }
QComboBox::drop-down { border: 0; width: 22px; }
QComboBox::down-arrow { image: url(:/icons/arrow_@shade.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @edge; selection-background-color: @selection;
  selection-color: @text; outline: 0; }
QDateEdit::drop-down, QDateTimeEdit::drop-down { border: 0; width: 22px; }
QDateEdit::down-arrow, QDateTimeEdit::down-arrow { image: url(:/icons/arrow_@shade.svg); width: 12px; height: 12px; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button, QTimeEdit::up-button, QTimeEdit::down-button { width: 0; border: 0; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 24px; background: transparent; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid @edge; border-radius: 3px; background: @surface; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/icons/tick_@shade.svg); }
QCheckBox::indicator:disabled { background: @ground; border-color: @line; }
QCheckBox::indicator:checked:disabled { background: @quiet; border-color: @quiet; }
QCheckBox:focus, QRadioButton:focus { color: @accent; text-decoration: underline; }
QMenu { background: @surface; border: 1px solid @edge; padding: 4px 0; }
QMenu::item { padding: 5px 24px 5px 14px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::item:disabled { color: @quiet; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QProgressBar { border: 0; background: @line; max-height: 4px; min-height: 4px; border-radius: 2px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
)";

const char* const views = R"(
QAbstractItemView { background: @surface; border: 0; outline: 0; selection-background-color: @selection;
  selection-color: @text; alternate-background-color: @raised; }
QHeaderView { background: @surface; }
QHeaderView::section { background: @surface; color: @quiet; border: 0; border-bottom: 1px solid @line;
  padding: 4px 10px; font-size: 12px; font-weight: 400; }
QHeaderView[look="dense"]::section { padding: 4px 2px; }
QTableView { gridline-color: @faint; }
QTableView QTableCornerButton::section { background: @surface; border: 0; border-bottom: 1px solid @line; }
QAbstractScrollArea::corner { background: @surface; border: 0; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; border: 0; border-bottom: 2px solid transparent; padding: 6px 0 7px 0;
  margin-right: 22px; }
QTabBar::tab:selected { color: @accent; font-weight: 600; border-bottom-color: @accent; }
QTabBar::tab:hover { color: @accent; }
QTabBar:focus { border: 1px dotted @accent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @edge; border-radius: 3px; margin: 2px; min-height: 28px; min-width: 28px; }
QScrollBar::handle:hover { background: @quiet; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QCalendarWidget QWidget { alternate-background-color: @raised; }
QCalendarWidget QAbstractItemView { selection-background-color: @accent; selection-color: @onAccent; }
)";

QHash<QString, QString> colours(const Tokens& t) {
    QHash<QString, QString> names;
    const auto put = [&names](const char* name, const QColor& colour) { names.insert(name, colour.name()); };
    put("ground", t.ground), put("surface", t.surface), put("raised", t.raised), put("line", t.line);
    put("faint", t.faint), put("edge", t.edge), put("text", t.text), put("quiet", t.quiet);
    put("accent", t.accent), put("onAccent", t.onAccent), put("selection", t.selection);
    put("tier1", t.tier1), put("soon", t.soon), put("inTime", t.inTime), put("removed", t.removed);
    put("hint", t.hint), put("hintEdge", t.hintEdge);
    names.insert("shade", t.surface.lightness() < 128 ? "dark" : "light");
    return names;
}

} // namespace

QString styleSheet(const Tokens& tokens) {
    static const QRegularExpression pattern(R"(@([A-Za-z0-9]+)|(\d+)px)");
    const QString source = QString::fromLatin1(frames) + QLatin1String(controls) + QLatin1String(views);
    const auto names = colours(tokens);
    QString sheet;
    qsizetype from = 0;
    for (auto found = pattern.globalMatch(source); found.hasNext();) {
        const auto match = found.next();
        sheet += QStringView(source).mid(from, match.capturedStart() - from);
        if (match.hasCaptured(2)) {
            const int measure = match.captured(2).toInt();
            sheet += QString::number(measure <= 2 ? measure : px(measure)) + QLatin1String("px");
        } else {
            sheet += names.value(match.captured(1));
        }
        from = match.capturedEnd();
    }
    return sheet.append(QStringView(source).mid(from));
}

} // namespace dutydesk
