#include "gui/finder.h"

#include "casework/codes.h"
#include "casework/words.h"
#include "gui/formats.h"
#include "gui/record_list.h"
#include "gui/theme.h"
#include "screening/fold.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace dutydesk {

Finder::Finder(Desk& desk, QLineEdit* field, QWidget* over)
    : DeskWidget(desk, over), m_field(field), m_over(over), m_frame(new QFrame(this)),
      m_list(new RecordList(m_frame)), m_delay(new QTimer(this)),
      m_newest(std::make_shared<std::atomic<int>>(0)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_frame);
    auto* column = new QVBoxLayout(m_frame);
    column->setContentsMargins(1, px(4), 1, px(4));
    column->addWidget(m_list);
    m_frame->setProperty("look", "popup");
    m_list->setFocusPolicy(Qt::NoFocus);
    m_delay->setSingleShot(true);
    m_delay->setInterval(40);
    connect(m_delay, &QTimer::timeout, this, &Finder::ask);
    connect(m_field, &QLineEdit::textChanged, this, &Finder::typed);
    connect(m_list, &QListWidget::itemClicked, this, &Finder::go);
    m_field->installEventFilter(this);
    m_over->installEventFilter(this);
    retranslate();
    hide();
}

Finder::~Finder() { ++*m_newest; }

bool Finder::holds(const QString& text, const QString& query) {
    const QString folded = foldText(text);
    const QStringList words = foldText(query).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&folded](const QString& word) { return folded.contains(word); });
}

void Finder::close() {
    m_field->clear();
    hide();
}

void Finder::typed() {
    ++*m_newest; // what is being looked for is not wanted any more
    m_goThen = false;
    m_finds = {};
    const QString query = m_field->text().trimmed();
    m_waiting = !query.isEmpty();
    if (m_waiting)
        m_delay->start();
    else
        m_delay->stop();
    if (!m_field->hasFocus()) return hide();
    m_list->setCurrentRow(-1);
    show(m_known ? m_known(query) : QList<FinderRow>());
}

void Finder::ask() {
    const QString query = m_field->text().trimmed();
    const int mine = ++*m_newest;
    const auto wanted = [newest = m_newest, mine] { return *newest == mine; };
    await(desk().read([query, wanted](Database& db) {
        return findEverywhere(db, query, wanted, {.each = mostOfAKind});
    }),
          this, [this, query, wanted](const Result<Finds>& finds) {
              if (!wanted()) return;
              m_waiting = false;
              if (finds)
                  m_finds = *finds;
              else
                  Q_EMIT failed(finds.error());
              show((m_known ? m_known(query) : QList<FinderRow>()) + found());
              Q_EMIT answered();
              if (std::exchange(m_goThen, false)) go();
          });
}

QList<FinderRow> Finder::found() {
    using Group = FinderRow::Group;
    QList<FinderRow> rows;
    const auto add = [&rows](Group group, const char* kind, qint64 id, const QString& text,
                             const QString& sub, std::function<void()> go) {
        rows.append({group,
                     QStringLiteral("%1/%2").arg(QLatin1String(kind)).arg(id),
                     oneLine(text, 60),
                     oneLine(sub, 90),
                     {},
                     std::move(go)});
    };
    const auto ofCase = [](const FoundText& find) {
        const auto state = fromCode<CaseState>(find.place);
        return QStringList{state ? word(*state) : QString(), find.snippet}.join(QStringLiteral(" · "));
    };
    const auto title = [](const FoundText& find) {
        return QStringLiteral("%1 %2").arg(caseLabel(CaseId(find.id)), find.title);
    };
    for (const FoundText& find : m_finds.cases)
        add(Group::Cases, "case", find.id, title(find), ofCase(find),
            [this, id = CaseId(find.id)] { Q_EMIT caseWanted(id); });
    const QString query = m_field->text().trimmed();
    for (const FoundText& find : m_finds.items)
        add(Group::Items, "item", find.id, find.title,
            QStringLiteral("%1 · %2 · %3").arg(find.place, shortTime(find.at, now(), zone()), find.snippet),
            [this, query, id = ItemId(find.id)] { Q_EMIT itemWanted(id, query); });
    for (const FoundText& find : m_finds.replies)
        add(Group::Replies, "reply", find.id, title(find), ofCase(find),
            [this, id = CaseId(find.id)] { Q_EMIT replyWanted(id); });
    for (const FoundName& find : m_finds.rules)
        add(Group::Rules, "rule", find.id, find.name, find.more,
            [this, id = RuleId(find.id)] { Q_EMIT ruleWanted(id); });
    for (const FoundName& find : m_finds.sources)
        add(Group::Sources, "source", find.id, find.name, find.more,
            [this, id = SourceId(find.id)] { Q_EMIT sourceWanted(id); });
    for (const FoundName& find : m_finds.users) {
        const auto role = fromCode<Role>(find.more);
        add(Group::People, "user", find.id, find.name, role ? word(*role) : QString(),
            [this, id = UserId(find.id)] { Q_EMIT userWanted(id); });
    }
    add(Group::More, "all", 0, tr("All items and cases that hold \"%1\"").arg(query), {},
        [this, query] { Q_EMIT allWanted(query); });
    return rows;
}

void Finder::show(QList<FinderRow> rows) {
    std::stable_sort(rows.begin(), rows.end(),
                     [](const FinderRow& a, const FinderRow& b) { return a.group < b.group; });
    m_rows = std::move(rows);
    const QStringList heads{tr("Commands"), tr("Cases"),    tr("Items"),  tr("Replies"), tr("Rules"),
                            tr("Sources"),  tr("Settings"), tr("People"), tr("More")};
    QList<Record> records;
    std::optional<FinderRow::Group> group;
    for (const FinderRow& row : std::as_const(m_rows)) {
        if (group != row.group) {
            group = row.group;
            Record head;
            head.text = heads.at(int(row.group));
            head.heading = true;
            records.append(head);
        }
        Record record;
        record.text = row.text;
        record.sub = row.sub;
        record.time = row.keys;
        record.key = row.key;
        records.append(record);
    }
    m_list->setRecords(records);
    if (!m_list->chosen() && !records.isEmpty()) m_list->setCurrentRow(1);
    setVisible(!records.isEmpty() && m_field->hasFocus());
    place();
}

void Finder::place() {
    if (!isVisible()) return;
    const QPoint corner = m_field->mapTo(m_over, QPoint(0, m_field->height() + px(4)));
    const int width = std::min(std::max(m_field->width(), px(560)), m_over->width() - corner.x() - px(8));
    resize(width, m_over->height()); // rows are as high as the width lets them be
    m_list->doItemsLayout();
    int rows = 0;
    for (int row = 0; row < m_list->count(); ++row) rows += m_list->sizeHintForRow(row);
    const int most = m_over->height() - corner.y() - px(40);
    setGeometry(corner.x(), corner.y(), width, std::min(rows + px(12), most));
    raise();
}

const FinderRow* Finder::chosen() const {
    const Record* record = m_list->chosen();
    for (const FinderRow& row : m_rows)
        if (record && row.key == record->key.toString()) return &row;
    return nullptr;
}

void Finder::move(int by) {
    int row = m_list->currentRow() + by;
    while (row >= 0 && row < m_list->count() && m_list->record(row).heading) row += by;
    if (row < 0 || row >= m_list->count()) return;
    m_list->setCurrentRow(row);
    if (row == 1) m_list->scrollToTop();
    m_field->setAccessibleDescription(m_list->item(row)->data(Qt::AccessibleTextRole).toString());
}

void Finder::go() {
    const FinderRow* row = chosen();
    if (!row) return;
    const auto go = row->go;
    close();
    Q_EMIT left();
    if (go) go();
}

bool Finder::steer(int key) {
    switch (key) {
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_waiting && !chosen())
            m_goThen = true;
        else
            go();
        return true;
    case Qt::Key_Escape:
        close();
        Q_EMIT left();
        return true;
    default: return false;
    }
}

bool Finder::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_over) {
        if (event->type() == QEvent::Resize) place();
        return false;
    }
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // Esc closes this, not the case behind it.
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) event->accept();
        return false;
    case QEvent::KeyPress: {
        const auto* key = static_cast<QKeyEvent*>(event);
        return (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && steer(key->key());
    }
    case QEvent::FocusIn:
        // Not where the focus only passes by, as when a pane has nothing that could take it.
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::TabFocusReason) typed();
        return false;
    case QEvent::FocusOut:
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) hide();
        return false;
    default: return false;
    }
}

void Finder::retranslate() { m_list->setAccessibleName(tr("What was found")); }

} // namespace dutydesk
