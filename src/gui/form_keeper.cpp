#include "gui/form_keeper.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTimer>

namespace dutydesk {

namespace {

QString path(const QString& key) { return QStringLiteral("typing/") + key; }

bool isField(const QWidget* widget) { // The inner fields of combo and spin boxes have no name of their own.
    return !widget->objectName().isEmpty() && !widget->objectName().startsWith(QLatin1String("qt_"));
}

} // namespace

FormKeeper::FormKeeper(QWidget* form, QObject* parent)
    : QObject(parent), m_form(form), m_delay(new QTimer(this)) {
    m_delay->setSingleShot(true);
    m_delay->setInterval(800);
    connect(m_delay, &QTimer::timeout, this, &FormKeeper::keepNow);
    const auto typed = [this] {
        if (!m_quiet) m_delay->start();
    };
    for (auto* field : form->findChildren<QLineEdit*>())
        if (isField(field)) connect(field, &QLineEdit::textEdited, this, typed);
    for (auto* field : form->findChildren<QPlainTextEdit*>())
        connect(field, &QPlainTextEdit::textChanged, this, typed);
}

bool FormKeeper::moveTo(const QString& key) {
    m_delay->stop(); // emptying the form for another case is not typing
    m_key = key;
    QSettings settings;
    settings.beginGroup(path(key));
    if (settings.childKeys().isEmpty()) return false;
    m_quiet = true;
    for (auto* field : m_form->findChildren<QLineEdit*>())
        if (isField(field)) field->setText(settings.value(field->objectName()).toString());
    for (auto* field : m_form->findChildren<QPlainTextEdit*>())
        field->setPlainText(settings.value(field->objectName()).toString());
    m_quiet = false;
    return true;
}

void FormKeeper::forget() {
    m_delay->stop();
    if (!m_key.isEmpty()) QSettings().remove(path(m_key));
}

void FormKeeper::keepNow() {
    m_delay->stop();
    if (m_key.isEmpty()) return;
    QSettings settings;
    settings.remove(path(m_key));
    settings.beginGroup(path(m_key));
    const auto keep = [&settings](const QString& name, const QString& text) {
        if (!text.trimmed().isEmpty()) settings.setValue(name, text);
    };
    for (const auto* field : m_form->findChildren<QLineEdit*>())
        if (isField(field)) keep(field->objectName(), field->text());
    for (const auto* field : m_form->findChildren<QPlainTextEdit*>())
        keep(field->objectName(), field->toPlainText());
}

} // namespace dutydesk
