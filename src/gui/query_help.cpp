#include "gui/query_help.h"

#include "desk/language.h"
#include "gui/dialog_focus.h"
#include "gui/dialog_size.h"
#include "gui/theme.h"

#include <QEvent>
#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace dutydesk {

QueryHelp::QueryHelp(QWidget* parent) : QDialog(parent), m_text(new QTextBrowser(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    releaseActivation(*this);
    keepInside(*this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(12), px(12), px(12), px(12));
    column->addWidget(m_text);
    m_text->setOpenLinks(false);
    resize(px(620), px(640));
    fill();
}

void QueryHelp::fill() {
    setWindowTitle(tr("How to write a query"));
    m_text->setAccessibleName(windowTitle());
    const bool chinese = installedLanguage() == QLatin1String("zh_CN");
    QFile file(chinese ? QStringLiteral(":/help/query.zh.md") : QStringLiteral(":/help/query.en.md"));
    if (file.open(QIODevice::ReadOnly)) m_text->setMarkdown(QString::fromUtf8(file.readAll()));
}

void QueryHelp::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) fill();
}

} // namespace dutydesk
