#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QLocale>
#include <QTranslator>
#include <QXmlStreamReader>

namespace dutydesk {

struct TsMessage {
    QString source;
    QString comment;
    QString translation;
    QString type; ///< "unfinished", "vanished" …; empty when it is finished
};

/// The messages of a .ts file's context.
inline QList<TsMessage> messagesOf(const QString& path, const QString& context) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QList<TsMessage> messages;
    QString name;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"name")
            name = xml.readElementText();
        else if (xml.name() == u"message")
            messages.append(TsMessage{});
        else if (xml.name() == u"source")
            messages.last().source = xml.readElementText();
        else if (xml.name() == u"comment")
            messages.last().comment = xml.readElementText();
        else if (xml.name() == u"translation") {
            messages.last().type = xml.attributes().value(QLatin1String("type")).toString();
            messages.last().translation = xml.readElementText();
        }
    }
    return name == context && !xml.hasError() ? messages : QList<TsMessage>{};
}

/// Translates straight from a .ts file, so that a test needs no compiled translation.
class TsTranslator final : public QTranslator {
  public:
    TsTranslator(const QString& path, const QString& context) : m_context(context) {
        for (const TsMessage& message : messagesOf(path, context))
            m_translations.insert(message.source + u'\n' + message.comment, message.translation);
    }
    [[nodiscard]] bool isEmpty() const override { return m_translations.isEmpty(); }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment,
                                    int) const override {
        if (m_context != QLatin1String(context)) return {};
        return m_translations.value(QString::fromUtf8(source) + u'\n' + QString::fromUtf8(comment));
    }

  private:
    QString m_context;
    QHash<QString, QString> m_translations;
};

/// Chinese words and the Chinese locale, until the end of the scope.
class ChineseWords {
  public:
    ChineseWords()
        : m_translator(QStringLiteral(SOURCE_DIR "/resources/translations/casework_zh_CN.ts"),
                       QStringLiteral("Casework")) {
        QCoreApplication::installTranslator(&m_translator);
        QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    }
    ~ChineseWords() {
        QCoreApplication::removeTranslator(&m_translator);
        QLocale::setDefault(QLocale::c());
    }
    ChineseWords(const ChineseWords&) = delete;
    ChineseWords& operator=(const ChineseWords&) = delete;

  private:
    TsTranslator m_translator;
};

} // namespace dutydesk
