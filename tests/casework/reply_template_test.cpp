#include "casework/reply_checks.h"
#include "casework/reply_template.h"

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

TemplateInput sampleInput() {
    TemplateInput input;
    input.head.id = CaseId(12);
    input.head.title = QStringLiteral("河堤路灯不亮");
    input.head.unit = QStringLiteral("供电所");
    input.officeName = QStringLiteral("青石镇便民服务中心");
    input.contact = QStringLiteral("desk@example.org");
    input.today = QDate(2026, 3, 2);
    Fact untrue;
    untrue.claim = QStringLiteral("路灯从未修过。");
    untrue.verdict = Verdict::False;
    Fact partly = untrue;
    partly.claim = QStringLiteral("三盏不亮");
    partly.verdict = Verdict::Partly;
    Fact verified = untrue;
    verified.claim = QStringLiteral("二号线路灯电缆被挖断。");
    verified.verdict = Verdict::True;
    input.facts = {untrue, partly, verified};
    return input;
}
QString filled(const QString& body, const TemplateInput& input = sampleInput(),
               const QString& language = QStringLiteral("zh")) {
    return fillTemplate({QStringLiteral("x"), ReplyKind::Reply, language, body}, input);
}

TEST(ReplyTemplate, FieldsAreFilledFromTheCaseAndTheOffice) {
    EXPECT_EQ(filled(QStringLiteral("{case.number} {case.title}，{unit}，{office}，{today}")),
              QStringLiteral("12 河堤路灯不亮，供电所，青石镇便民服务中心，2026年3月2日"));
}

TEST(ReplyTemplate, OnlyWhatWasFoundTrueIsSaidAsAFact) {
    EXPECT_EQ(filled(QStringLiteral("{fact.1}。不属实：{untrue.1}。")),
              QStringLiteral("二号线路灯电缆被挖断。不属实：路灯从未修过。"));
    EXPECT_EQ(filled(QStringLiteral("{fact.2}")), QStringLiteral("{fact.2}"));
}

TEST(ReplyTemplate, WhatCannotBeFilledStaysAndTheChecksWarnOfIt) {
    TemplateInput input = sampleInput();
    const QString text = filled(QStringLiteral("{promise.date}前答复。青石镇便民服务中心"), input);
    const QList<CheckFinding> findings = checkReply(
        {text, ReplyKind::Reply, {}, input.today, {}, input.facts, input.head.id, input.officeName});
    ASSERT_EQ(findings.size(), 1);
    EXPECT_EQ(findings.first().kind, CheckKind::Placeholder);
    EXPECT_EQ(findings.first().what, QStringLiteral("{promise.date}"));
}

TEST(ReplyTemplate, APromisedDateIsWrittenSoThatTheChecksKnowIt) {
    for (const QString& language : {QStringLiteral("zh"), QStringLiteral("en")}) {
        TemplateInput input = sampleInput();
        input.promised = QDate(2026, 3, 6);
        const QString text = filled(QStringLiteral("{promise.date} {office}"), input, language);
        EXPECT_TRUE(checkReply({text,
                                ReplyKind::Holding,
                                input.promised,
                                input.today,
                                {},
                                input.facts,
                                input.head.id,
                                input.officeName})
                        .isEmpty())
            << text.toStdString();
    }
}

TEST(ReplyTemplate, AValueIsNotFilledIntoAnother) {
    TemplateInput input = sampleInput();
    input.head.title = QStringLiteral("{unit}");
    EXPECT_EQ(filled(QStringLiteral("{case.title}"), input), QStringLiteral("{unit}"));
}

TEST(ReplyTemplate, TheBuiltInOnesAreInBothLanguagesAndNameKnownFields) {
    QSet<QString> names;
    QHash<QString, int> languages;
    for (const ReplyTemplate& one : builtInTemplates()) {
        EXPECT_TRUE(checkedTemplate(one)) << one.name.toStdString();
        EXPECT_FALSE(names.contains(one.name));
        names.insert(one.name);
        ++languages[one.language + (one.kind == ReplyKind::Holding ? QStringLiteral(" holding") : QString())];
    }
    EXPECT_EQ(languages.value(QStringLiteral("zh")), languages.value(QStringLiteral("en")));
    EXPECT_EQ(languages.value(QStringLiteral("zh holding")), languages.value(QStringLiteral("en holding")));
    EXPECT_GT(languages.value(QStringLiteral("zh holding")), 0);
}

TEST(ReplyTemplate, AnUnknownFieldIsRefusedByItsName) {
    const auto checked = checkedTemplate(
        {QStringLiteral("x"), ReplyKind::Reply, QStringLiteral("zh"), QStringLiteral("{case.author}")});
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().what, QStringLiteral("{case.author}"));
    EXPECT_EQ(unknownFields(QStringLiteral("{fact.9} {fact.0} {oops} {oops}")),
              (QStringList{QStringLiteral("fact.0"), QStringLiteral("oops")}));
}

} // namespace
} // namespace dutydesk
