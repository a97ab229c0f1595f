#include "tests/gui/screenshots/photographer.h"

#include "desk/language.h"
#include "gui/paper_view.h"
#include "gui/sign_in_page.h"
#include "gui/summary_pane.h"
#include "gui/theme.h"
#include "gui/workspace.h"
#include "store/case_table.h"
#include "tests/gui/support/gui_desk.h"

#include <QElapsedTimer>
#include <QImage>
#include <QScrollBar>

namespace dutydesk {

namespace {

/// "inbox" of Verb::GoInbox, by its English text.
QString nameOf(Verb pane) { return QString::fromUtf8(specOf(pane).text).toLower().replace(u' ', u'-'); }

/// The colours that an image has most of: a window has few, and the edges of its letters between them. Those
/// that mean something stay, however little of them there is.
QList<QRgb> usualColours(const QImage& image) {
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) ++counts[image.pixel(x, y)];
    const Tokens& theme = tokens();
    for (const QColor& colour : {theme.tier1, theme.tier2, theme.tier3, theme.late, theme.soon, theme.inTime,
                                 theme.accent, theme.mark})
        if (const auto found = counts.find(colour.rgb()); found != counts.end())
            *found += image.width() * image.height();
    QList<QRgb> colours = counts.keys();
    std::sort(colours.begin(), colours.end(),
              [&counts](QRgb a, QRgb b) { return std::pair(counts[a], a) > std::pair(counts[b], b); });
    return colours.mid(0, 256);
}

} // namespace

void Photographer::settle(int ms) {
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms) QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

void Photographer::settleIn(Workspace& workspace, int ms) {
    settle(ms);
    if (const auto* summary = qobject_cast<SummaryPane*>(workspace.current()))
        if (!QTest::qWaitFor([summary] { return summary->isReady(); }, 30'000))
            qWarning("the paper takes too long");
    settle(ms / 2);
}

void Photographer::take(QWidget& widget, const QString& name) {
    if (!wants(name)) return;
    settle();
    takeNow(widget, name);
}

void Photographer::takeNow(QWidget& widget, const QString& name) {
    if (!wants(name)) return;
    const QString dark = shade() == Shade::Dark ? QStringLiteral("-dark") : QString();
    const QString size =
        m_small ? QString() : QStringLiteral("-%1x%2").arg(widget.width()).arg(widget.height());
    QImage image = widget.grab().toImage();
    if (m_small)
        image = image.convertToFormat(QImage::Format_Indexed8, usualColours(image), Qt::ThresholdDither);
    const QString path =
        QStringLiteral("%1/%2-%3%4%5.png").arg(m_folder, name, installedLanguage(), dark, size);
    if (!image.save(path, "PNG", m_small ? 0 : -1)) qFatal("%s cannot be written", qPrintable(path));
}

Workspace& signIn(MainWindow& window, Desk& desk, const char16_t* name, const char16_t* password) {
    window.lock();
    Photographer::settle(200);
    const auto done = waited(desk.signIn(QString::fromUtf16(name), QString::fromUtf16(password)));
    if (!done || !*done) qFatal("cannot sign in");
    Q_EMIT window.findChild<SignInPage*>()->signedIn();
    QElapsedTimer timer;
    timer.start();
    // No longer than that takes: what reads only begins.
    while (!window.workspace() || !window.workspace()->isVisible()) {
        if (timer.elapsed() > 30'000) qFatal("the workspace does not come");
        QCoreApplication::processEvents();
    }
    return *window.workspace();
}

void takePanes(Photographer& photographer, Desk& desk, const char16_t* name, const char16_t* password,
               const QString& state) {
    MainWindow window(desk);
    window.resize(1280, 800);
    window.show();
    Workspace& workspace = signIn(window, desk, name, password);
    // A pane reads when it is shown first: before its answer comes, it is loading.
    if (state == QLatin1String("full"))
        for (const Verb pane : workspace.panes()) {
            workspace.go(pane);
            photographer.takeNow(window, nameOf(pane) + QStringLiteral("-loading"));
        }
    for (const Verb pane : workspace.panes()) {
        const QString picture = QStringLiteral("%1-%2").arg(nameOf(pane), state);
        if (!photographer.wants(picture)) continue;
        workspace.go(pane);
        Photographer::settleIn(workspace, 300);
        photographer.takeNow(window, picture);
    }
    if (state != QLatin1String("full")) return;
    for (const Verb pane : workspace.panes()) {
        if (!photographer.wants(nameOf(pane) + QStringLiteral("-error"))) continue;
        workspace.go(pane);
        workspace.tellFailure({ErrorCode::DiskFull, desk.store().path()});
        photographer.takeNow(window, nameOf(pane) + QStringLiteral("-error"));
    }
    window.lock();
    photographer.take(window, QStringLiteral("locked"));
}

QHash<CaseState, CaseId> casesByState(Desk& desk) {
    CaseQuery query;
    query.all = true;
    const auto rows = waited(desk.read([query](Database& db) { return CaseTable(db).list(query); }));
    QHash<CaseState, CaseId> cases;
    if (rows && *rows)
        for (const CaseRow& row : **rows) cases.insert(row.head.state, row.head.id);
    return cases;
}

void takePapers(Photographer& photographer, MainWindow& window) {
    window.workspace()->go(Verb::GoSummary);
    auto* pane = window.workspace()->pane<SummaryPane>();
    auto* bar = pane->findChild<PaperView*>()->verticalScrollBar();
    for (const PaperKind kind : {PaperKind::Day, PaperKind::Week, PaperKind::Month, PaperKind::Units,
                                 PaperKind::Ledger, PaperKind::Shift}) {
        const QString name = QStringLiteral("paper-") + code(kind);
        if (!photographer.wants(name)) continue;
        pane->showKind(kind);
        Photographer::settle(800);
        Photographer::settleIn(*window.workspace(), 800);
        for (int screen = 0; screen < 3; ++screen) {
            bar->setValue(screen * bar->pageStep());
            Photographer::settle();
            photographer.takeNow(window, name + QString::number(screen + 1));
        }
    }
    pane->showKind(PaperKind::Day);
}

} // namespace dutydesk
