#pragma once

#include <QObject>
#include <QString>

class QTimer;
class QWidget;

namespace dutydesk {

/// Keeps what is being typed into a form until the form is sent: through another case, a lock, a crash. The
/// fields are its line and text editors, known by their object names.
class FormKeeper : public QObject {
    Q_OBJECT

  public:
    FormKeeper(QWidget* form, QObject* parent);
    /// Brings back what was kept under this key; what stands in the form is kept under it from now on. True
    /// if there was something. Call keepNow() first for what was typed under the key before.
    bool moveTo(const QString& key);
    /// The form was sent or emptied: nothing of it is kept.
    void forget();
    void keepNow();

  private:
    QWidget* m_form;
    QTimer* m_delay;
    QString m_key;
    bool m_quiet = false;
};

} // namespace dutydesk
