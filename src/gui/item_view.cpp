#include "gui/item_view.h"

#include "desk/await.h"
#include "gui/chart_look.h"
#include "gui/difference_text.h"
#include "gui/flow_layout.h"
#include "gui/formats.h"
#include "gui/marked_text.h"
#include "gui/theme.h"
#include "gui/verbs.h"
#include "gui/why_flagged.h"
#include "reporting/spread_chart.h"
#include "reporting/wording.h"
#include "store/flag_notes.h"
#include "store/item_table.h"
#include "ui_item_view.h"

#include <QDesktopServices>
#include <QEvent>
#include <QLayout>
#include <QScrollBar>
#include <QUrl>

#include <algorithm>

namespace dutydesk {

namespace {
constexpr int widestText = 810; ///< some 54 characters of Chinese
} // namespace

ItemView::ItemView(QWidget* parent) : QWidget(parent), m(std::make_unique<Ui::ItemView>()) {
    m->setupUi(this);
    m_actions = new FlowLayout(m->actions, px(8));
    m->actions->hide();
    m->spread->hide();
    m->address->setCursor(Qt::PointingHandCursor);
    connect(m->address, &QPushButton::clicked, this, &ItemView::openAddress);
    connect(m->revision, &QComboBox::activated, this,
            [this](int row) { showRevision(m_item.revision - row); });
    connect(m->changes, &QPushButton::toggled, this, [this] { showRevision(m_shown.revision); });
}
ItemView::~ItemView() = default;

QSize ItemView::minimumSizeHint() const {
    const QSize least = QWidget::minimumSizeHint();
    const int width = std::max(this->width(), least.width());
    return {least.width(), std::max(least.height(), layout()->minimumHeightForWidth(width))};
}

void ItemView::showItem(const Item& item, const QList<Flag>& flags, const QList<Hit>& found) {
    const bool same = item.id == m_item.id && item.revision == m_item.revision;
    m_item = item;
    m_flags = flags;
    m_found = found;
    if (!same || m_shown.revision == item.revision) m_shown = item;
    if (!same) {
        const QSignalBlocker quiet(m->changes);
        m->changes->setChecked(false);
        m_changes.clear();
    }
    m->actions->setVisible(m_actions->count() > 0);
    if (!same) {
        m_versions.clear();
        m_otherFlags.clear();
    }
    present();
    loadVersions();
}

void ItemView::present() {
    if (!m_desk) return;
    const Instant now = m_desk->clock().now();
    const QTimeZone zone = m_desk->office().hours.zone;
    QStringList meta{placeText(m_item.sourceName)};
    if (m_item.published) meta.append(tr("published %1").arg(shortTime(*m_item.published, now, zone)));
    meta.append(tr("found %1").arg(shortTime(m_item.found, now, zone)));
    m->title->setText(m_shown.title);
    m->meta->setText(meta.join(QStringLiteral("   ")));

    const QUrl url(m_item.url);
    m->address->setVisible(!m_item.url.isEmpty());
    m->address->setText(
        QFontMetrics(font()).elidedText(url.authority() + url.path(), Qt::ElideMiddle, px(260)));
    m->address->setToolTip(m_item.url);
    m->address->setAccessibleName(tr("Open %1").arg(m_item.url));

    const QSignalBlocker quiet(m->revision);
    m->revision->clear();
    for (int revision = m_item.revision; revision >= 1; --revision)
        m->revision->addItem(tr("Revision %1").arg(revision));
    m->revision->setCurrentIndex(m_item.revision - m_shown.revision);
    m->revision->setVisible(m_item.revision > 1);
    m->changes->setVisible(m_item.revision > 1);
    m->changes->setEnabled(m_shown.revision > 1);
    m->changes->setToolTip(keyText(Verb::CaseChanges)); // the same in the inbox
    showText();
    explain();
    showVersions();
}

void ItemView::showText() {
    if (m->changes->isChecked() && m_shown.revision > 1) {
        setDifferenceText(*m->text->document(), m_changes);
    } else {
        QList<Hit> hits = m_shown.revision == m_item.revision ? m_found : QList<Hit>{};
        for (const Flag& flag : m_flags)
            if (flag.revision == m_shown.revision) hits += flag.hits;
        setMarkedText(*m->text->document(), m_shown.text, hits, Field::Text, m_unlikely);
    }
    m->text->moveCursor(QTextCursor::Start);
}

void ItemView::explain() {
    const QString words = whyWords(m_flags, m_otherFlags, m_versions, m_unlikely, [this](Instant at) {
        return shortTime(at, m_desk->clock().now(), m_desk->office().hours.zone);
    });
    m->why->setVisible(!words.isEmpty());
    m->whyText->setText(words);
}

void ItemView::showRevision(int revision) {
    struct Version {
        Item item;
        QList<DiffPart> changes;
    };
    const bool compare = m->changes->isChecked() && revision > 1;
    const auto read = [id = m_item.id, revision, compare](Database& db) -> Result<Version> {
        const auto later = ItemTable(db).load(id, revision);
        if (!later) return fail(later);
        if (!compare) return Version{*later, {}};
        const auto earlier = ItemTable(db).load(id, revision - 1);
        if (!earlier) return fail(earlier);
        const auto whole = [](const Item& item) { return item.title + u'\n' + item.text; };
        return Version{*later, sentenceDifferences(whole(*earlier), whole(*later))};
    };
    await(m_desk->read(read), this, [this, id = m_item.id](const Result<Version>& version) {
        if (!version) return Q_EMIT failed(version.error());
        if (m_item.id != id) return;
        m_shown = version->item;
        m_changes = version->changes;
        present();
    });
}

void ItemView::toggleChanges() {
    if (m_shown.revision > 1) m->changes->toggle();
}

void ItemView::setUnlikelyShown(bool shown) {
    if (m_unlikely == shown) return;
    m_unlikely = shown;
    if (m_item.id == ItemId::None) return;
    const int place = m->text->verticalScrollBar()->value();
    present();
    m->text->verticalScrollBar()->setValue(place);
}

void ItemView::loadVersions() {
    const ItemId id = m_item.id;
    if (!m_desk || id == ItemId::None) return;
    struct Group {
        QList<RepostVersion> versions;
        QList<Flag> flags;
    };
    const auto read = [id](Database& db) -> Result<Group> {
        auto versions = RepostTable(db).versions(id);
        if (!versions) return fail(versions);
        if (versions->size() < 2) return Group{*std::move(versions), {}};
        auto flags = flagsOfOthers(db, id);
        if (!flags) return fail(flags);
        return Group{*std::move(versions), *std::move(flags)};
    };
    await(m_desk->read(read), this, [this, id](const Result<Group>& loaded) {
        if (!loaded) return Q_EMIT failed(loaded.error());
        if (m_item.id != id) return;
        m_versions = loaded->versions;
        m_otherFlags = loaded->flags;
        explain();
        showVersions();
    });
}

void ItemView::resizeEvent(QResizeEvent* event) {
    updateGeometry();
    QWidget::resizeEvent(event);
    // Where there is little room it belongs to the text; the list of sites says the same as the drawing.
    m->chart->setVisible(height() >= px(700));
    // In a wide window the eye would lose the next line.
    const bool wide = width() > px(widestText + 60);
    m->text->setLineWrapMode(wide ? QTextEdit::FixedPixelWidth : QTextEdit::WidgetWidth);
    m->text->setLineWrapColumnOrWidth(wide ? px(widestText) : 0);
}

void ItemView::showVersions() {
    m->spread->setVisible(m_versions.size() > 1);
    if (m_versions.size() < 2) return;
    const QTimeZone zone = m_desk->office().hours.zone;
    QList<SpreadPoint> points;
    for (const RepostVersion& version : std::as_const(m_versions))
        points.append({placeText(version.sourceName), version.at});
    const ChartLook look = chartLook(px(520));
    const SpreadChart chart = spreadChart(points, zone, look);
    m->chart->setDrawing(chart.svg, {chart.width, chart.height}, chart.words);
    m->spreadText->setText(tr("<b>Other sites</b>&nbsp; %1").arg(chart.words.toHtmlEscaped()));

    const ItemId chosen = chosenVersion();
    m->versions->clear();
    for (const RepostVersion& version : std::as_const(m_versions)) {
        auto* row = new QListWidgetItem(QStringLiteral("%1   %2   %3")
                                            .arg(shortTime(version.at, m_desk->clock().now(), zone),
                                                 placeText(version.sourceName), version.title),
                                        m->versions);
        row->setData(Qt::UserRole, number(version.item));
        row->setToolTip(version.url);
        if (version.item == chosen) m->versions->setCurrentItem(row);
    }
    const int shown = std::min(5, m->versions->count());
    m->versions->setFixedHeight(shown * m->versions->sizeHintForRow(0));
    m->versions->scrollToItem(m->versions->currentItem(), QAbstractItemView::PositionAtCenter);
}

ItemId ItemView::chosenVersion() const {
    const QListWidgetItem* row = m_versions.size() > 1 ? m->versions->currentItem() : nullptr;
    return row ? ItemId(row->data(Qt::UserRole).toLongLong()) : m_item.id;
}

void ItemView::openAddress() const {
    const QUrl url(m_item.url);
    if (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"))
        QDesktopServices::openUrl(url);
}

void ItemView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange && event->type() != QEvent::PaletteChange) return;
    if (event->type() == QEvent::LanguageChange) m->retranslateUi(this);
    if (m_item.id != ItemId::None) present();
}

} // namespace dutydesk
