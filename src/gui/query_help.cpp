#include "gui/query_help.h"

#include "desk/language.h"
#include "gui/dialog_focus.h"
#include "gui/dialog_size.h"
#include "gui/theme.h"

#include <QEvent>
#include <QFile>
#include <QPushButton>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QVBoxLayout>

namespace dutydesk {

QueryHelp::QueryHelp(QWidget* parent)
    : QDialog(parent), m_text(new QTextBrowser(this)), m_close(new QPushButton(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    releaseActivation(*this);
    keepInside(*this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(12), px(12), px(12), px(12));
    column->setSpacing(px(10));
    column->addWidget(m_text);
    m_close->setDefault(true);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(m_close, 0, Qt::AlignRight);
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
    dressText();
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(m_close->text());
}

/// Markdown's own heads are huge in a window, and its tables have the borders of a browser of long ago.
void QueryHelp::dressText() {
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0) continue;
        QTextCursor cursor(block);
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat format;
        format.setProperty(QTextFormat::FontSizeAdjustment, level == 1 ? 2 : 1);
        cursor.mergeCharFormat(format);
    }
    for (QTextFrame* frame : m_text->document()->rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table) continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(tokens().line);
        format.setCellPadding(px(6));
        format.setCellSpacing(0);
        table->setFormat(format);
    }
}

void QueryHelp::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) fill();
}

} // namespace dutydesk
