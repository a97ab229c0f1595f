#include "tests/casework/ts_translator.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

QList<TsMessage> messages() {
    return messagesOf(QStringLiteral(SOURCE_DIR "/resources/translations/casework_zh_CN.ts"),
                      QStringLiteral("Casework"));
}

/// "%1 … %2" of a text, sorted.
QStringList placesOf(const QString& text) {
    static const QRegularExpression place(QStringLiteral("%[0-9]"));
    QStringList places;
    for (auto matches = place.globalMatch(text); matches.hasNext();) places << matches.next().captured();
    places.sort();
    return places;
}

/// The English texts in the sources of this folder: every string handed to Casework::tr.
QSet<QString> sourceTexts() {
    static const QRegularExpression call(
        QStringLiteral("Casework::tr\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)"));
    static const QRegularExpression literal(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    QSet<QString> texts;
    QDirIterator files(QStringLiteral(SOURCE_DIR "/src/casework"), {QStringLiteral("*.cpp")});
    while (files.hasNext()) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QString code = QString::fromUtf8(file.readAll());
        for (auto calls = call.globalMatch(code); calls.hasNext();) {
            QString text;
            for (auto parts = literal.globalMatch(calls.next().captured(1)); parts.hasNext();)
                text += parts.next().captured(1).replace(QLatin1String("\\\""), QLatin1String("\""));
            texts.insert(text);
        }
    }
    return texts;
}

TEST(Translations, NoEntryIsUnfinishedOrEmpty) {
    ASSERT_GT(messages().size(), 100);
    for (const TsMessage& message : messages()) {
        EXPECT_EQ(message.type, "") << message.source.toStdString();
        EXPECT_FALSE(message.translation.trimmed().isEmpty()) << message.source.toStdString();
    }
}

TEST(Translations, EveryTextOfTheSourcesIsThere) {
    QSet<QString> translated;
    for (const TsMessage& message : messages()) translated.insert(message.source);
    const QSet<QString> texts = sourceTexts();
    EXPECT_GT(texts.size(), 100);
    for (const QString& text : texts) EXPECT_TRUE(translated.contains(text)) << text.toStdString();
    for (const QString& text : translated)
        EXPECT_TRUE(texts.contains(text)) << "not used: " << text.toStdString();
}

TEST(Translations, KeepTheirPlaces) {
    for (const TsMessage& message : messages())
        EXPECT_EQ(placesOf(message.translation), placesOf(message.source)) << message.source.toStdString();
}

TEST(Translations, AreChinese) {
    static const QRegularExpression han(QStringLiteral("\\p{Han}"));
    const QSet<QString> same{QStringLiteral("%1 24:00"), QStringLiteral("%1 %2"), QStringLiteral("%1 (%2)")};
    for (const TsMessage& message : messages())
        EXPECT_TRUE(same.contains(message.source) || han.match(message.translation).hasMatch())
            << message.source.toStdString();
}

} // namespace
} // namespace dutydesk
