#include "casework/codes.h"
#include "casework/permissions.h"
#include "store/audit_log.h"
#include "tests/cli/test_office.h"

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

/// A verb that changes something, in its shortest form. Whoever may run it succeeds or fails for another
/// reason than permission.
struct ChangingVerb {
    QStringList words;
    Action action;
};

QList<ChangingVerb> changingVerbs() {
    const auto verb = [](const char* words, Action action) {
        return ChangingVerb{QString::fromUtf8(words).split(u' '), action};
    };
    return {
        verb("user add 新人 --role analyst --new-password-file @long", Action::ManageUsers),
        verb("user disable 小周", Action::ManageUsers),
        verb("user password 小周 --new-password-file @long", Action::ManageUsers),
        verb("network allow 10.0.0.0/8", Action::ManageNetworks),
        verb("network refuse 10.0.0.0/8", Action::ManageNetworks),
        verb("source add --url https://example.org/f --kind feed --name 源", Action::ManageSources),
        verb("rule add --name 规则 --query 停水 --tier 3", Action::ManageRules),
        verb("case open --title 东街停水", Action::OpenCase),
        verb("case take 1", Action::TakeCase),
        verb("case assign 1 --to 李主任", Action::AssignCase),
        verb("case release 1", Action::TakeCase),
        verb("case edit 1 --unit 水务所", Action::EditCase),
        verb("case attach 1 1", Action::AttachItem),
        verb("case tier 1 --tier 2 --reason 扩散", Action::SetTier),
        verb("case note 1 --text 记录", Action::WriteNote),
        verb("case seal 1 --text 密封", Action::WriteSealedNote),
        verb("case unseal 1 1", Action::OpenSealedNote),
        verb("case fact 1 --claim 停水两天", Action::RecordFact),
        verb("case call 1 --party 分管领导", Action::RecordCall),
        verb("case draft 1 --text 您好", Action::WriteDraft),
        verb("case submit 1", Action::SubmitDraft),
        verb("case sign 3", Action::SignOff),
        verb("case return 3 --reason 补充", Action::ReturnDraft),
        verb("case publish 1 --address https://example.org/r", Action::Publish),
        verb("case follow 1 --text 回访", Action::FollowUp),
        verb("case close 1 --reason 误报", Action::CloseCase),
        verb("case reopen 1 --reason 反复", Action::ReopenCase),
        verb("case archive 1", Action::ArchiveCase),
        verb("case link 1 2", Action::LinkCases),
        verb("case pause 1 --clock 1 --until 2099-01-01T00:00+08:00 --reason 等检测", Action::PauseClock),
        verb("case explain 1 --clock 1 --reason 停电", Action::ExplainMissed),
        verb("summary --format csv --out @paper.csv", Action::ExportPaper),
        verb("shift add --person 李主任 --from 2099-01-01T08:00 --to 2099-01-01T20:00", Action::ManageRoster),
        verb("shift note 供水公司来电", Action::WriteShiftLog),
        verb("shift handover --note 无", Action::HandOver),
        verb("template add 模板 --text 您好", Action::ManageTemplates),
        verb("backup @copy.backup", Action::BackUp),
        verb("tidy", Action::ManageOffice),
    };
}

class RoleMatrix : public testing::TestWithParam<Role> {
  protected:
    void SetUp() override {
        m_office.write(QStringLiteral("long"), "long-enough-password\n");
        m_office.write(QStringLiteral("clerk"), "clerk-password\n");
        ASSERT_EQ(m_office
                      .asSupervisor({"user", "add", "小孙", "--role", "clerk", "--new-password-file",
                                     m_office.file("clerk")})
                      .exit,
                  0);
        ASSERT_EQ(m_office
                      .asSupervisor({"user", "add", "小周", "--role", "analyst", "--new-password-file",
                                     m_office.file("long")})
                      .exit,
                  0);
        for (const char* title : {"一", "二", "三"})
            ASSERT_EQ(m_office.asSupervisor({"case", "open", "--title", title}).exit, 0);
        // Somebody else's draft, so that four eyes stand in nobody's way.
        for (const QStringList& words :
             {QStringList{"case", "take", "3"}, QStringList{"case", "draft", "3", "--text", "您好"},
              QStringList{"case", "submit", "3"}}) {
            const CtlRun run = m_office.asAnalyst(words);
            ASSERT_EQ(run.exit, 0) << qPrintable(run.err);
        }
    }
    CtlRun runAs(Role role, QStringList words) const {
        for (QString& word : words)
            if (word.startsWith(u'@')) word = m_office.file(word.mid(1));
        switch (role) {
        case Role::Analyst: return m_office.asAnalyst(words);
        case Role::Supervisor: return m_office.asSupervisor(words);
        case Role::Clerk:
            return m_office.run(words +
                                QStringList{"--as", "小孙", "--password-file", m_office.file("clerk")});
        }
        return {};
    }
    QString lastAction() const {
        auto db = Database::open(m_office.store(), Database::Mode::ReadWrite);
        if (!db) return {};
        const auto entries = AuditLog(**db).list({}, 0, 1);
        return entries && !entries->isEmpty() ? entries->first().action : QString();
    }
    TestOffice m_office;
};

TEST_P(RoleMatrix, EachVerbDoesWhatTheTableSays) {
    for (const ChangingVerb& verb : changingVerbs()) {
        const CtlRun run = runAs(GetParam(), verb.words);
        const std::string what = verb.words.join(u' ').toStdString();
        EXPECT_NE(run.exit, 2) << what << ": " << run.err.toStdString();
        const QString refusal = QStringLiteral("refused:") + code(verb.action);
        if (permitted(GetParam(), verb.action)) {
            EXPECT_FALSE(run.err.contains("may not")) << what << ": " << run.err.toStdString();
            EXPECT_NE(lastAction().toStdString(), refusal.toStdString()) << what;
        } else {
            EXPECT_EQ(run.exit, 1) << what;
            EXPECT_TRUE(run.err.contains("may not")) << what << ": " << run.err.toStdString();
            EXPECT_EQ(lastAction().toStdString(), refusal.toStdString()) << what;
        }
    }
    EXPECT_EQ(m_office.run({"verify"}).exit, 0);
}

INSTANTIATE_TEST_SUITE_P(Roles, RoleMatrix, testing::Values(Role::Analyst, Role::Supervisor, Role::Clerk),
                         [](const testing::TestParamInfo<Role>& role) {
                             return std::string(QString(code(role.param)).toStdString());
                         });

class SealedVerbs : public testing::Test {
  protected:
    TestOffice m_office;
};

TEST_F(SealedVerbs, ANoteIsSealedListedAndOpened) {
    ASSERT_EQ(m_office.asSupervisor({"case", "open", "--title", "东街停水"}).exit, 0);
    const QString secret = QStringLiteral("线人的说法");
    ASSERT_EQ(m_office.asSupervisor({"case", "seal", "1", "--text", secret}).exit, 0);
    const CtlRun shown = m_office.run({"case", "show", "1", "--json"});
    EXPECT_FALSE(shown.out.contains(secret.toUtf8()));
    const int note = shown.json()["sealedNotes"][0]["id"].toInt();
    const CtlRun opened = m_office.asSupervisor({"case", "unseal", "1", QString::number(note)});
    EXPECT_EQ(opened.exit, 0) << qPrintable(opened.err);
    EXPECT_EQ(opened.out.trimmed(), secret.toUtf8());
    EXPECT_TRUE(m_office.run({"search", secret}).out.isEmpty());
    // Characters that are none would be replaced in silence, and nobody could tell what was there.
    const QString garbled = m_office.write("garbled", "\xc4\xe3\xba\xc3");
    EXPECT_EQ(m_office.asSupervisor({"case", "seal", "1", "--file", garbled}).exit, 1);
    const QString wrong = m_office.write("wrong", "not-the-password\n");
    EXPECT_EQ(m_office.run({"case", "unseal", "1", "1", "--as", "李主任", "--password-file", wrong}).exit, 1);
}

TEST_F(SealedVerbs, APasswordIsChangedAndTheOldOneIsNoMore) {
    const QString fresh = m_office.write("fresh", "quite-another-one\n");
    ASSERT_EQ(m_office.asAnalyst({"user", "password", "--new-password-file", fresh}).exit, 0);
    EXPECT_EQ(m_office.asAnalyst({"case", "open", "--title", "一"}).exit, 1);
    EXPECT_EQ(m_office.run({"case", "open", "--title", "一", "--as", "小陈", "--password-file", fresh}).exit,
              0);
    const QString tooShort = m_office.write("short", "abc\n");
    EXPECT_EQ(m_office.asSupervisor({"user", "password", "--new-password-file", tooShort}).exit, 1);
}

TEST_F(SealedVerbs, StatsAndTidyTellWhatCanGo) {
    const QJsonDocument stats = m_office.run({"stats"}).json();
    EXPECT_EQ(stats["keptDays"].toInt(), 90);
    EXPECT_GT(stats["bytes"].toInteger(), 0);
    EXPECT_EQ(stats["droppable"]["revisions"].toInt(-1), 0);
    EXPECT_EQ(m_office.run({"tidy", "--preview"}).json()["revisions"].toInt(-1), 0);
    EXPECT_EQ(m_office.asSupervisor({"tidy", "--keep", "30"}).exit, 0);
    EXPECT_EQ(m_office.run({"stats"}).json()["keptDays"].toInt(), 30);
    EXPECT_EQ(m_office.asSupervisor({"tidy", "--keep", "3"}).exit, 1);
    EXPECT_EQ(m_office.asSupervisor({"tidy", "--keep", "x"}).exit, 2);
}

} // namespace
} // namespace dutydesk
