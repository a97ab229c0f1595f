#include "gui/main_window.h"

#include "desk/await.h"
#include "desk/language.h"
#include "desk/upkeep.h"
#include "gui/sign_in_page.h"
#include "gui/theme.h"
#include "gui/workspace.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QThreadPool>
#include <QTimer>

namespace dutydesk {

MainWindow::MainWindow(Desk& desk)
    : m_desk(desk), m_stack(new QStackedWidget(this)), m_signIn(new SignInPage(desk, this)),
      m_idle(new QTimer(this)) {
    // A thread that has set a paper holds typefaces of its own as long as it lives.
    QThreadPool::globalInstance()->setExpiryTimeout(2000);
    setCentralWidget(m_stack);
    m_stack->addWidget(m_signIn);
    setMinimumSize(900, 600); // also at 200 %: panes scroll
    resize(QSize(px(1280), px(800)).boundedTo(screen()->availableSize()));
    restoreGeometry(QSettings().value(QStringLiteral("window/geometry")).toByteArray());
    connect(m_signIn, &SignInPage::signedIn, this, &MainWindow::enter);
    connect(m_signIn, &SignInPage::languageWanted, this, &MainWindow::switchLanguage);
    m_idle->setSingleShot(true);
    connect(m_idle, &QTimer::timeout, this, &MainWindow::lock);
    label();
    m_signIn->prepare(QSettings().value(QStringLiteral("signIn/last")).toString());
}
MainWindow::~MainWindow() {
    // Pages that are being drawn in the background need the fonts of the application.
    QThreadPool::globalInstance()->waitForDone();
}

void MainWindow::startPulling() {
    auto* timer = new QTimer(this);
    const auto pull = [this] {
        // What fails is in the health of each source.
        await(m_desk.pulls().pullDue(), this, [](const Result<PullSummary>&) {});
    };
    connect(timer, &QTimer::timeout, this, pull);
    timer->start(std::chrono::minutes(1));
    QTimer::singleShot(2000, this, pull);
    auto* upkeep = new Upkeep(m_desk, this);
    connect(timer, &QTimer::timeout, upkeep, &Upkeep::run);
    connect(upkeep, &Upkeep::failed, this, [this](const Error& error) {
        if (m_workspace) m_workspace->tellFailure(error);
    });
}

void MainWindow::setLockAfter(std::chrono::minutes idle) {
    m_idle->setInterval(idle);
    qApp->installEventFilter(this);
}

/// Taking the last person's workspace down, building one and showing it each take a turn of the loop of their
/// own.
void MainWindow::enter() {
    if (!m_desk.user()) return;
    const User user = *m_desk.user();
    if (m_workspace && m_owner != user.id) {
        m_stack->removeWidget(m_workspace);
        m_owner = UserId::None; // who locks now and comes back does not find it half taken down
        if (!m_workspace->takeDownNext()) delete std::exchange(m_workspace, nullptr);
        return QTimer::singleShot(0, this, &MainWindow::enter);
    }
    if (!m_workspace) {
        m_workspace = new Workspace(m_desk, this);
        m_owner = user.id;
        m_stack->addWidget(m_workspace);
        connect(m_workspace, &Workspace::lockWanted, this, &MainWindow::lock);
        connect(m_workspace, &Workspace::restoreWanted, this, &MainWindow::restoreWanted);
        connect(m_workspace, &Workspace::languageWanted, this, &MainWindow::switchLanguage);
        connect(m_workspace, &Workspace::shadeWanted, this, &MainWindow::switchShade);
        connect(m_workspace, &Workspace::scaleWanted, this, &MainWindow::setScale);
    }
    if (!m_workspace->isReady()) return QTimer::singleShot(0, this, &MainWindow::enter);
    m_stack->setCurrentWidget(m_workspace);
    m_workspace->comeBack();
    for (const QPointer<QDialog>& dialog : std::exchange(m_hidden, {}))
        if (dialog) dialog->open();
    QSettings().setValue(QStringLiteral("signIn/last"), user.name);
    if (m_idle->interval() > 0) m_idle->start();
}

void MainWindow::lock() {
    if (!m_desk.user()) return;
    const QString name = m_desk.user()->name;
    // Half-filled forms come back with the same person.
    for (QDialog* dialog : findChildren<QDialog*>())
        if (dialog->isVisible()) {
            m_hidden.append(dialog);
            dialog->hide();
        }
    if (m_workspace) m_workspace->flush();
    m_stack->setCurrentWidget(m_signIn);
    m_desk.signOut();
    m_signIn->prepare(name, true);
}

void MainWindow::switchLanguage() {
    const QString language =
        installedLanguage() == QLatin1String("zh_CN") ? QStringLiteral("en") : QStringLiteral("zh_CN");
    QSettings().setValue(QStringLiteral("language"), language);
    installLanguage(language);
}

void MainWindow::switchShade() {
    const Shade next = shade() == Shade::Light ? Shade::Dark : Shade::Light;
    QSettings().setValue(QStringLiteral("shade"),
                         next == Shade::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
    changeShade(next);
}

void MainWindow::setScale(double scale) {
    QSettings().setValue(QStringLiteral("scale"), scale);
    applyTheme(*qApp, shade(), scale);
    // Measures taken when the workspace was built are taken again by building it anew.
    if (!m_workspace) return;
    m_workspace->flush();
    m_owner = UserId::None;
    QTimer::singleShot(0, this, &MainWindow::enter);
}

void MainWindow::label() {
    setWindowTitle(QStringLiteral("%1 · %2").arg(tr("DutyDesk"), m_desk.office().name));
}

void MainWindow::tell(const QString& sentence) { m_signIn->tell(sentence); }

void MainWindow::closeEvent(QCloseEvent* event) {
    QSettings().setValue(QStringLiteral("window/geometry"), saveGeometry());
    if (m_workspace) m_workspace->flush();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) label();
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    const auto type = event->type();
    if ((type == QEvent::KeyPress || type == QEvent::MouseMove || type == QEvent::MouseButtonPress ||
         type == QEvent::Wheel) &&
        m_desk.user())
        m_idle->start();
    return QMainWindow::eventFilter(watched, event);
}

} // namespace dutydesk
