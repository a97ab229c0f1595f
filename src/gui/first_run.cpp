#include "gui/first_run.h"

#include "desk/await.h"
#include "desk/commands/rule_commands.h"
#include "desk/demo_office.h"
#include "desk/desk.h"
#include "desk/error_words.h"
#include "desk/language.h"
#include "desk/rule_files.h"
#include "desk/wait.h"
#include "gui/background.h"
#include "gui/dialog_focus.h"
#include "gui/dialog_size.h"
#include "ui_first_run.h"

#include <QEvent>
#include <QSettings>

namespace dutydesk {

namespace {

/// The office, with the rules it starts from as if its supervisor had added them.
Result<void> makeOffice(const QString& path, const Office& office, const QString& name,
                        const QString& password, const RuleFile& rules, const WallClock& clock) {
    auto made = Desk::init(path, office, name, password, clock);
    if (!made || rules.rules.isEmpty()) return made;
    auto desk = Desk::open(path, clock);
    if (!desk) return fail(desk);
    if (auto signedIn = waitFor((*desk)->signIn(name, password)); !signedIn) return fail(signedIn);
    return waitFor((*desk)->run(ImportRules{rules.rules, rules.lists})).map([](const auto&) {});
}

} // namespace

FirstRun::FirstRun(const QString& path, const WallClock& clock, QWidget* parent)
    : QDialog(parent), m(std::make_unique<Ui::FirstRun>()), m_clock(clock), m_path(path) {
    m->setupUi(this);
    m->message->hide();
    connect(m->make, &QPushButton::clicked, this, &FirstRun::makeOffice);
    connect(m->demo, &QPushButton::clicked, this, &FirstRun::startDemo);
    connect(m->leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m->language, &QPushButton::clicked, this, [] {
        const bool chinese = installedLanguage() == QLatin1String("zh_CN");
        QSettings().setValue(QStringLiteral("language"),
                             chinese ? QStringLiteral("en") : QStringLiteral("zh_CN"));
        installLanguage(chinese ? QStringLiteral("en") : QStringLiteral("zh_CN"));
    });
    releaseActivation(*this);
    keepInside(*this);
    setBusy(false);
    label();
    m->office->setFocus();
}
FirstRun::~FirstRun() = default;

void FirstRun::makeOffice() {
    const Office office{m->office->text().trimmed()};
    const QString name = m->supervisor->text().trimmed();
    const QString password = m->password->text();
    const auto say = [this](const QString& text, QWidget* field) {
        m->message->setText(text);
        m->message->show();
        field->setFocus();
    };
    if (office.name.isEmpty()) return say(tr("Enter the name of the office."), m->office);
    if (name.isEmpty()) return say(tr("Enter your name; you become its first supervisor."), m->supervisor);
    if (password != m->again->text()) return say(tr("The two passwords differ."), m->again);
    setBusy(true);
    const QList<RulePack> packs = rulePacks(installedLanguage());
    const int chosen = m->pack->currentIndex() - 1; // before the packs stands "none"
    const RuleFile rules = chosen >= 0 ? packs.value(chosen).rules : RuleFile{};
    await(inBackground([path = m_path, office, name, password, rules, clock = &m_clock] {
              return dutydesk::makeOffice(path, office, name, password, rules, *clock);
          }),
          this, [this](const Result<void>& made) {
              setBusy(false);
              if (!made) return refuse(made.error());
              m_chosen = m_path;
              accept();
          });
}

void FirstRun::startDemo() {
    setBusy(true);
    m_folder = std::make_shared<QTemporaryDir>();
    const QString path = m_folder->filePath(QStringLiteral("demonstration.db"));
    auto sites = DemoSites::start(m_clock);
    if (!sites) {
        setBusy(false);
        return refuse(sites.error());
    }
    m_sites = std::move(*sites);
    await(inBackground([path, url = m_sites->baseUrl(), clock = &m_clock] {
              return makeDemoOffice(path, url, *clock);
          }),
          this, [this, path](const Result<void>& made) {
              setBusy(false);
              if (!made) return refuse(made.error());
              m_chosen = path;
              accept();
          });
}

void FirstRun::setBusy(bool busy) {
    m_busy = busy;
    m->busy->setVisible(busy);
    m->officeCard->setEnabled(!busy);
    m->demoCard->setEnabled(!busy);
    if (busy) m->message->hide();
}

void FirstRun::refuse(const Error& error) {
    m->message->setText(sentence(error));
    m->message->show();
}

void FirstRun::reject() {
    if (!m_busy) QDialog::reject();
}

void FirstRun::label() {
    m->demoHint->setText(
        tr("Everybody's password there is %1.")
            .arg(QStringLiteral("<br><b>%1</b>").arg(QString::fromUtf16(DemoUsers::password))));
    const int chosen = std::max(0, m->pack->currentIndex());
    m->pack->clear();
    m->pack->addItem(tr("None; rules are written later"));
    for (const RulePack& pack : rulePacks(installedLanguage())) {
        m->pack->addItem(pack.name);
        m->pack->setItemData(m->pack->count() - 1, pack.description, Qt::ToolTipRole);
    }
    m->pack->setCurrentIndex(chosen);
    m->language->setText(installedLanguage() == QLatin1String("zh_CN") ? QStringLiteral("English")
                                                                       : QStringLiteral("中文"));
    for (QPushButton* button : {m->make, m->demo, m->leave, m->language})
        button->setAccessibleName(button->text());
}

void FirstRun::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    m->retranslateUi(this);
    label();
}

} // namespace dutydesk
