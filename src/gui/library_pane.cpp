#include "gui/library_pane.h"

#include "casework/words.h"
#include "gui/formats.h"
#include "gui/library_delegate.h"
#include "gui/library_model.h"
#include "gui/library_text.h"
#include "gui/stacked.h"
#include "gui/theme.h"
#include "gui/verbs.h"
#include "ui_library_pane.h"

#include <QAction>
#include <QTimer>
#include <QUrl>

namespace dutydesk {

namespace {

constexpr int similarShown = 5;

struct LibraryAnswer {
    LibraryPage page;
    LibraryTerms terms;
};
struct LibraryCase {
    CaseView view;
    QList<SimilarCase> similar;
};

} // namespace

LibraryPane::LibraryPane(Desk& desk, QWidget* parent)
    : Pane(desk, parent), m(std::make_unique<Ui::LibraryPane>()), m_model(new LibraryModel(this)),
      m_delay(new QTimer(this)) {
    m->setupUi(this);
    setFocusProxy(m->list);
    stackWhenNarrow(*m->barRow, 720);
    stackWhenNarrow(*m->body, 720, 130);
    m->list->setModel(m_model);
    m->list->setItemDelegate(new LibraryDelegate(this));
    m->text->setOpenLinks(false);
    for (int tier = 0; tier <= int(Tier::Ordinary); ++tier) m->tier->addItem({}, tier);
    for (const int days : {0, 30, 365, 3 * 365}) m->period->addItem({}, days);
    for (QComboBox* box : {m->category, m->unit}) box->addItem({}, QString());
    m_delay->setSingleShot(true);
    m_delay->setInterval(200); // several letters are asked once
    connect(m_delay, &QTimer::timeout, this, &LibraryPane::read);
    connect(m->words, &QLineEdit::textEdited, m_delay, qOverload<>(&QTimer::start));
    connect(m->words, &QLineEdit::returnPressed, this, [this] { m->list->setFocus(); });
    for (QComboBox* box : {m->category, m->unit, m->tier, m->period})
        connect(box, &QComboBox::activated, this, &LibraryPane::read);
    connect(m_model, &LibraryModel::moreWanted, this, &LibraryPane::readMore);
    connect(m->list->selectionModel(), &QItemSelectionModel::currentChanged, this, &LibraryPane::readCurrent);
    connect(m->text, &QTextBrowser::anchorClicked, this, &LibraryPane::follow);
    buildActions();
    label();
    m->listStack->setCurrentWidget(m->empty);
    m->detail->hide();
}
LibraryPane::~LibraryPane() = default;

void LibraryPane::buildActions() {
    const auto on = [this](Verb verb, QWidget* owner, auto slot) {
        connect(addVerb(verb, owner), &QAction::triggered, this, slot);
    };
    const auto open = [this] {
        if (current() != CaseId::None) Q_EMIT caseWanted(current());
    };
    on(Verb::LibraryNext, this, [this] { move(1); });
    on(Verb::LibraryPrevious, this, [this] { move(-1); });
    on(Verb::LibraryOpen, m->list, open);
    on(Verb::LibraryFind, this, [this] {
        m->words->setFocus();
        m->words->selectAll();
    });
    connect(m->list, &QListView::doubleClicked, this, open);
    connect(m->open, &QPushButton::clicked, this, open);
}

bool LibraryPane::concerns(const Changes& changes) const { return !changes.cases.isEmpty() || changes.users; }

LibraryQuery LibraryPane::query() const {
    LibraryQuery query;
    query.words = m->words->text().trimmed();
    query.category = m->category->currentData().toString();
    query.unit = m->unit->currentData().toString();
    if (const int tier = m->tier->currentData().toInt(); tier > 0) query.tier = Tier(tier);
    if (const int days = m->period->currentData().toInt(); days > 0)
        query.closedFrom = toInstant(today().addDays(-days).startOfDay(zone()));
    return query;
}

bool LibraryPane::filtered() const {
    return !m->words->text().trimmed().isEmpty() || m->category->currentIndex() > 0 ||
           m->unit->currentIndex() > 0 || m->tier->currentIndex() > 0 || m->period->currentIndex() > 0;
}

void LibraryPane::refresh() {
    m_shown = CaseId::None;
    read();
}

void LibraryPane::read() {
    m_delay->stop();
    const LibraryQuery asked = query();
    load(
        [asked](Database& db) -> Result<LibraryAnswer> {
            auto page = libraryPage(db, asked);
            if (!page) return fail(page);
            auto terms = libraryTerms(db);
            if (!terms) return fail(terms);
            return LibraryAnswer{*std::move(page), *std::move(terms)};
        },
        [this, words = asked.words](const LibraryAnswer& answer) {
            if (words != query().words) return; // somebody typed on
            const CaseId chosen = current();
            m_answered = true;
            fillChoices(answer.terms);
            m_model->setPage(answer.page, zone());
            m->list->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(chosen))));
            const bool any = m_model->rowCount() > 0;
            m->listStack->setCurrentWidget(any ? static_cast<QWidget*>(m->list) : m->empty);
            label();
            readCurrent();
        });
}

void LibraryPane::readMore(CaseId after) {
    LibraryQuery asked = query();
    asked.before = after;
    load([asked](Database& db) { return libraryPage(db, asked); },
         [this, after](const LibraryPage& page) {
             if (m_model->rowCount() == 0 || m_model->row(m_model->rowCount() - 1).head.id != after) return;
             m_model->addPage(page);
             label();
         });
}

CaseId LibraryPane::current() const {
    return CaseId(m->list->currentIndex().data(LibraryModel::IdRole).toLongLong());
}

void LibraryPane::readCurrent() {
    const CaseId id = current();
    m->detail->setVisible(id != CaseId::None);
    if (id == CaseId::None || id == m_shown) return;
    load(
        [id, reader = userId()](Database& db) -> Result<LibraryCase> {
            auto view = readCase(db, id, reader);
            if (!view) return fail(view);
            auto similar = similarCases(db, id, similarShown);
            if (!similar) return fail(similar);
            return LibraryCase{*std::move(view), *std::move(similar)};
        },
        [this, id](const LibraryCase& read) {
            if (id == current()) present(read.view, read.similar);
        });
}

void LibraryPane::present(const CaseView& view, const QList<SimilarCase>& similar) {
    const Case& head = view.head();
    m_shown = head.id;
    m->title->setText(QStringLiteral("%1 %2").arg(caseLabel(head.id), oneLine(head.title, 60)));
    m->title->setToolTip(head.title);
    m->caseTier->setTier(head.tier);
    QStringList about{word(head.state)};
    for (const QString& part : {head.category, head.unit, head.helpingUnits, view.file.assigneeName})
        if (!part.isEmpty()) about.append(part);
    m->about->setText(about.join(QStringLiteral(" · ")));
    m->text->document()->setDefaultFont(dutydesk::font(TextRole::Body));
    m->text->setHtml(libraryText(view, similar, now(), zone()));
}

/// A case of the library is shown here, another one opened.
void LibraryPane::follow(const QUrl& link) {
    if (link.scheme() != QLatin1String("case")) return;
    const CaseId id = CaseId(link.path().toLongLong());
    const int row = m_model->rowOf(id);
    if (row < 0) return Q_EMIT caseWanted(id);
    m->list->setCurrentIndex(m_model->index(row));
}

void LibraryPane::fillChoices(const LibraryTerms& terms) {
    const auto fill = [](QComboBox* box, const QStringList& names) {
        const QString chosen = box->currentData().toString();
        while (box->count() > 1) box->removeItem(1);
        for (const QString& name : names) box->addItem(name, name);
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    };
    fill(m->category, terms.categories);
    fill(m->unit, terms.units);
}

void LibraryPane::move(int by) {
    const int count = m_model->rowCount();
    if (count == 0) return;
    m->list->setCurrentIndex(m_model->index(std::clamp(m->list->currentIndex().row() + by, 0, count - 1)));
    m->list->setFocus();
}

void LibraryPane::label() {
    m->category->setItemText(0, tr("Any category"));
    m->unit->setItemText(0, tr("Any unit"));
    m->tier->setItemText(0, tr("Any tier"));
    for (int tier = 1; tier < m->tier->count(); ++tier) m->tier->setItemText(tier, word(Tier(tier)));
    const QStringList periods{tr("Closed at any time"), tr("Closed in the last 30 days"),
                              tr("Closed in the last year"), tr("Closed in the last 3 years")};
    for (int at = 0; at < periods.size(); ++at) m->period->setItemText(at, periods.at(at));
    const int shown = m_model->rowCount();
    m->summary->setText(shown == 0           ? QString()
                        : m_model->hasMore() ? tr("%1 shown, more below").arg(shown)
                                             : plural(shown, tr("1 case"), tr("%1 cases")));
    m->keyHints->setText(tr("J K move   / search   Enter open the case"));
    if (!m_answered)
        m->empty->setWords(QStringLiteral("clock"), tr("Reading the library …"), {});
    else if (filtered())
        m->empty->setWords(QStringLiteral("search"), tr("No closed case is like that"),
                           tr("Try fewer or other words, or choose less above."));
    else
        m->empty->setWords(
            QStringLiteral("library"), tr("No case is closed yet"),
            tr("What was closed or archived stands here, with its reply and its retrospective."));
}

void LibraryPane::retranslate() {
    m->retranslateUi(this);
    m_shown = CaseId::None;
    label();
    readCurrent();
}

} // namespace dutydesk
