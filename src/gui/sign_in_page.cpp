#include "gui/sign_in_page.h"

#include "casework/words.h"
#include "desk/await.h"
#include "desk/demo_office.h"
#include "desk/error_words.h"
#include "desk/language.h"
#include "gui/theme.h"
#include "gui/theme_parts.h"
#include "store/office_table.h"
#include "ui_sign_in_page.h"

#include <QKeyEvent>
#include <QTimer>

namespace dutydesk {

namespace {
constexpr int rowHeight = 32;
constexpr int mostRows = 8;
} // namespace

SignInPage::SignInPage(Desk& desk, QWidget* parent)
    : QFrame(parent), m_desk(desk), m(std::make_unique<Ui::SignInPage>()), m_delay(new QTimer(this)) {
    wearTheme(this);
    m->setupUi(this);
    m_delay->setInterval(1000);
    connect(m_delay, &QTimer::timeout, this, &SignInPage::wait);
    connect(m->signIn, &QPushButton::clicked, this, &SignInPage::signIn);
    connect(m->password, &QLineEdit::returnPressed, this, &SignInPage::signIn);
    connect(m->users, &QListWidget::itemActivated, this, [this] { m->password->setFocus(); });
    connect(m->users, &QListWidget::itemClicked, this, [this] { m->password->setFocus(); });
    connect(m->language, &QPushButton::clicked, this, &SignInPage::languageWanted);
    m->password->installEventFilter(this);
    m->message->hide();
    label();
}
SignInPage::~SignInPage() = default;

void SignInPage::prepare(const QString& name, bool locked) {
    const QString chosen = name.isEmpty() && m->users->currentItem()
                               ? m->users->currentItem()->data(Qt::UserRole).toString()
                               : name;
    m->password->clear();
    m->message->hide();
    m_lockedFor = locked ? name : QString();
    label();
    await(m_desk.read([](Database& db) { return UserTable(db).list(); }), this,
          [this, chosen](const Result<QList<User>>& users) {
              if (!users) return refuse(users.error());
              m->users->clear();
              for (const User& user : *users) {
                  if (user.disabled) continue;
                  auto* item = new QListWidgetItem(
                      QStringLiteral("%1  ·  %2").arg(user.name, word(user.role)), m->users);
                  item->setData(Qt::UserRole, user.name);
                  item->setData(Qt::UserRole + 1, int(user.role));
                  item->setSizeHint({0, px(rowHeight)});
                  if (user.name == chosen) m->users->setCurrentItem(item);
              }
              if (!m->users->currentItem()) m->users->setCurrentRow(0);
              m->users->setFixedHeight(px(rowHeight) * std::clamp(m->users->count(), 1, mostRows) + px(4));
              m->password->setFocus();
          });
}

void SignInPage::tell(const QString& sentence) {
    m->message->setText(sentence);
    m->message->show();
}

bool SignInPage::eventFilter(QObject* watched, QEvent* event) {
    // Another person is one key away: the list is steered from the password's field.
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int by = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (by != 0 && m->users->count() > 0) {
            m->users->setCurrentRow((m->users->currentRow() + by + m->users->count()) % m->users->count());
            m->password->clear();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void SignInPage::signIn() {
    const QListWidgetItem* item = m->users->currentItem();
    if (!item || m_seconds > 0) return;
    m->signIn->setEnabled(false);
    m->message->hide();
    await(m_desk.signIn(item->data(Qt::UserRole).toString(), m->password->text()), this,
          [this](const Result<User>& user) {
              m->signIn->setEnabled(true);
              m->password->clear();
              if (!user) return refuse(user.error());
              m_lockedFor.clear();
              Q_EMIT signedIn();
          });
}

void SignInPage::refuse(const Error& error) {
    m_error = error;
    m->message->setText(sentence(error));
    m->message->show();
    m->password->setFocus();
    if (error.code != ErrorCode::SignInDelayed) return;
    m_seconds = std::max(1, error.what.toInt());
    m->signIn->setEnabled(false);
    m_delay->start();
}

void SignInPage::wait() {
    if (--m_seconds > 0) {
        m_error.what = QString::number(m_seconds);
        m->message->setText(sentence(m_error));
        return;
    }
    m_delay->stop();
    m->message->hide();
    m->signIn->setEnabled(true);
}

void SignInPage::label() {
    m->office->setText(m_desk.office().name);
    m->demo->setVisible(m_desk.office().demo);
    m->demo->setText(tr("This is the demonstration office. Everybody's password is %1.")
                         .arg(QString::fromUtf16(DemoUsers::password)));
    m->locked->setVisible(!m_lockedFor.isEmpty());
    m->locked->setText(
        tr("Locked for %1. After signing in again everything stands as it was left.").arg(m_lockedFor));
    m->language->setText(installedLanguage() == QLatin1String("zh_CN") ? QStringLiteral("English")
                                                                       : QStringLiteral("中文"));
    for (QPushButton* button : {m->language, m->signIn}) button->setAccessibleName(button->text());
    for (int row = 0; row < m->users->count(); ++row) {
        QListWidgetItem* item = m->users->item(row);
        item->setText(
            QStringLiteral("%1  ·  %2")
                .arg(item->data(Qt::UserRole).toString(), word(Role(item->data(Qt::UserRole + 1).toInt()))));
    }
}

void SignInPage::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    m->retranslateUi(this);
    label();
}

} // namespace dutydesk
