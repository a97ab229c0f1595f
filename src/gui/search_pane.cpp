#include "gui/search_pane.h"

#include "casework/codes.h"
#include "casework/words.h"
#include "gui/form_scale.h"
#include "gui/formats.h"
#include "gui/stacked.h"
#include "gui/theme.h"
#include "screening/screen.h"
#include "store/flag_table.h"
#include "store/item_table.h"
#include "ui_search_pane.h"

#include <QLineEdit>
#include <QTimer>

namespace dutydesk {

SearchPane::SearchPane(Desk& desk, QWidget* parent)
    : Pane(desk, parent), m(std::make_unique<Ui::SearchPane>()), m_delay(new QTimer(this)) {
    m->setupUi(this);
    scaleForm(*this);
    m->item->setDesk(desk);
    stackWhenNarrow(*m->body, 720, 150);
    connect(m->item, &ItemView::failed, this, &Pane::failed);
    m_delay->setSingleShot(true);
    m_delay->setInterval(150);
    connect(m_delay, &QTimer::timeout, this, &SearchPane::refresh);
    connect(m->list, &RecordList::choiceChanged, this, &SearchPane::showCurrent);
    connect(m->list, &QListWidget::itemActivated, this, [this] {
        const int row = m->list->currentRow();
        if (row >= 0 && m_found.at(row).kind == FoundText::Kind::Case)
            Q_EMIT caseWanted(CaseId(m_found.at(row).id));
    });
    connect(m->nothing, &EmptyState::asked, this, [this] {
        const int row = m->list->currentRow();
        if (row >= 0) Q_EMIT caseWanted(CaseId(m_found.at(row).id));
    });
    setFocusProxy(m->query);
    connect(m->query, &QLineEdit::textEdited, this, &SearchPane::search);
    connect(m->query, &QLineEdit::returnPressed, m->list, qOverload<>(&QWidget::setFocus));
    label();
    m->listStack->setCurrentWidget(m->empty);
    m->detailStack->setCurrentWidget(m->nothing);
}
SearchPane::~SearchPane() = default;

void SearchPane::search(const QString& query) {
    if (m->query->text() != query) m->query->setText(query);
    m_query = query.trimmed();
    ++m_run;
    m_delay->start();
}

void SearchPane::reveal(qint64 id) { m->list->choose(id * 2); }

bool SearchPane::concerns(const Changes& changes) const {
    return !changes.items.isEmpty() || !changes.cases.isEmpty();
}

void SearchPane::refresh() {
    const int run = ++m_run;
    if (!m_query.isEmpty()) return look(run, TextSearch(m_query));
    m_found.clear();
    m_answered = m_looking = false;
    showFound();
}

/// Piece by piece. What stood there before stays until there is something to put in its place.
void SearchPane::look(int run, const TextSearch& search) {
    load(
        [further = search](Database& db) mutable -> Result<TextSearch> {
            if (auto looked = further.lookOn(db); !looked) return fail(looked);
            return further;
        },
        [this, run](const TextSearch& looked) {
            if (run != m_run) return;
            m_looking = !looked.isDone();
            const QList<FoundText> found = looked.found();
            if (!m_looking || !found.isEmpty()) {
                m_found = found;
                m_answered = true;
                showFound();
            }
            m_looking ? look(run, looked) : Q_EMIT answered();
        });
}

void SearchPane::showFound() {
    QList<Record> records;
    const Screen screen = Screen::forKeywords(m_query.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    for (const FoundText& found : std::as_const(m_found)) {
        const bool isCase = found.kind == FoundText::Kind::Case;
        QString place = found.place;
        if (isCase)
            if (const auto state = fromCode<CaseState>(found.place)) place = word(*state);
        const QString title =
            isCase ? QStringLiteral("%1 %2").arg(caseLabel(CaseId(found.id)), found.title) : found.title;
        const QString kind = isCase ? tr("Case") : tr("Item");
        Record record;
        record.text = title;
        record.sub = QStringLiteral("%1 · %2\n%3").arg(kind, place, found.snippet);
        const qsizetype before = record.sub.size() - found.snippet.size();
        for (const Hit& hit : screen.find(found.snippet))
            record.marks.append({before + hit.start, hit.end - hit.start});
        record.time = shortTime(found.at, now(), zone());
        record.key = found.id * 2 + (isCase ? 1 : 0);
        record.strong = true;
        records.append(record);
    }
    m->list->setRecords(records);
    if (!m->list->chosen() && m->list->count() > 0) m->list->setCurrentRow(0);
    m->listStack->setCurrentWidget(records.isEmpty() ? static_cast<QWidget*>(m->empty) : m->list);
    label();
    showCurrent();
}

void SearchPane::showCurrent() {
    const int row = m->list->currentRow();
    const bool any = row >= 0 && row < m_found.size();
    const bool isCase = any && m_found.at(row).kind == FoundText::Kind::Case;
    m->detailStack->setCurrentWidget(m->nothing);
    if (!any)
        return m->nothing->setWords(QStringLiteral("library"), tr("Nothing is chosen"),
                                    tr("The text of what is chosen in the list is shown here."));
    if (isCase)
        return m->nothing->setWords(QStringLiteral("queue"), m_found.at(row).title,
                                    tr("Enter opens this case with its clocks, facts and replies."),
                                    tr("Open the case"));
    struct Answer {
        Item item;
        QList<Flag> flags;
        QList<Hit> words;
    };
    const ItemId id = ItemId(m_found.at(row).id);
    load(
        [id, words = m_query.split(QLatin1Char(' '), Qt::SkipEmptyParts)](Database& db) -> Result<Answer> {
            auto item = ItemTable(db).load(id);
            if (!item) return fail(item);
            auto flags = FlagTable(db).ofItem(id);
            if (!flags) return fail(flags);
            return Answer{*item, *flags, Screen::forKeywords(words).find(item->text)};
        },
        [this, id](const Answer& answer) {
            const int chosen = m->list->currentRow();
            if (chosen < 0 || chosen >= m_found.size() || ItemId(m_found.at(chosen).id) != id) return;
            m->item->showItem(answer.item, answer.flags, answer.words);
            m->detailStack->setCurrentWidget(m->item);
        });
}

void SearchPane::label() {
    const QString words = m_looking ? tr("\"%1\": %2 found, looking further …") : tr("\"%1\": %2 found");
    m->summary->setText(m_answered ? words.arg(m_query).arg(m_found.size()) : QString());
    if (m_answered)
        m->empty->setWords(
            QStringLiteral("search"), tr("Nothing holds \"%1\"").arg(m_query),
            tr("Try fewer or other words. Traditional and simplified characters count as the same."));
    else
        m->empty->setWords(
            QStringLiteral("search"), tr("Search items and cases"),
            tr("Type into the field above. One character is enough; several words must all occur."));
}

void SearchPane::retranslate() {
    m->retranslateUi(this);
    showFound();
}

} // namespace dutydesk
