#include "casework/policy.h"
#include "desk/error_words.h"
#include "desk/language.h"
#include "desk/paths.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>

namespace dutydesk {

namespace {

/// Puts the language back, so that the order of tests does not matter.
class Words : public testing::Test {
  protected:
    void TearDown() override {
        installLanguage(QStringLiteral("en"));
        QLocale::setDefault(QLocale::c());
    }
    static bool hasHan(const QString& text) {
        return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Han; });
    }
    static Error errorOf(ErrorCode code) {
        return {code, QStringLiteral("https://example.org/a"), QStringLiteral("cause"), 3};
    }
};

/// Sets environment variables for one test.
class Environment {
  public:
    using Values = QList<std::pair<const char*, const char*>>;

    explicit Environment(const Values& values) {
        for (const char* name :
             {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG", "XDG_DATA_HOME", "XDG_STATE_HOME", "HOME"})
            m_before.append({name, qgetenv(name), qEnvironmentVariableIsSet(name)});
        for (const char* name :
             {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG", "XDG_DATA_HOME", "XDG_STATE_HOME"})
            qunsetenv(name);
        for (const auto& [name, value] : values) qputenv(name, value);
    }
    ~Environment() {
        for (const auto& [name, value, set] : m_before)
            set ? void(qputenv(name, value)) : void(qunsetenv(name));
    }
    Environment(const Environment&) = delete;
    Environment& operator=(const Environment&) = delete;

  private:
    struct Variable {
        const char* name;
        QByteArray value;
        bool set;
    };
    QList<Variable> m_before;
};

} // namespace

TEST_F(Words, sayEveryErrorInEnglishAndOnce) {
    QSet<QString> said;
    for (const ErrorCode code : allErrorCodes()) {
        const QString text = sentence(errorOf(code));
        EXPECT_GT(text.size(), 20) << int(code);
        EXPECT_FALSE(hasHan(text)) << text.toStdString();
        EXPECT_FALSE(text.contains(QLatin1Char('%'))) << text.toStdString();
        EXPECT_FALSE(said.contains(text)) << text.toStdString();
        said.insert(text);
    }
}

TEST_F(Words, sayEveryErrorInChinese) {
    installLanguage(QStringLiteral("zh_CN"));
    for (const ErrorCode code : allErrorCodes()) {
        const QString text = sentence(errorOf(code));
        EXPECT_TRUE(hasHan(text)) << int(code) << ": " << text.toStdString();
        EXPECT_FALSE(text.contains(QLatin1Char('%'))) << text.toStdString();
        EXPECT_TRUE(text.endsWith(u'。')) << text.toStdString();
    }
}

TEST_F(Words, pointAtTheCharacterOfAQuery) {
    Error error{ErrorCode::QuerySyntax, QStringLiteral("OR"), QStringLiteral("operand"), 4};
    EXPECT_TRUE(sentence(error).contains(QStringLiteral("character 5, \"OR\"")))
        << sentence(error).toStdString();
    installLanguage(QStringLiteral("zh_CN"));
    EXPECT_TRUE(sentence(error).contains(QStringLiteral("第5个字符“OR”"))) << sentence(error).toStdString();
    for (const char* expected :
         {"operand", "closing-bracket", "closing-quote", "operator", "something-to-find", "fewer-brackets"}) {
        error.detail = QString::fromLatin1(expected);
        EXPECT_FALSE(sentence(error).contains(error.detail)) << expected;
    }
}

TEST_F(Words, nameFieldsAndRules) {
    installLanguage(QStringLiteral("zh_CN"));
    EXPECT_EQ(sentence({ErrorCode::MissingInput, QStringLiteral("reason")}),
              QStringLiteral("缺少“理由”，请填写后重试。"));
    EXPECT_EQ(sentence({ErrorCode::InvalidInput, QStringLiteral("password"), QStringLiteral("too_short")}),
              QStringLiteral("“密码”不符合要求：至少需要8个字符。"));
    const Error promise{ErrorCode::InvalidInput, QStringLiteral("promised"),
                        QStringLiteral("latest_day:2026-02-12")};
    EXPECT_TRUE(sentence(promise).contains(QStringLiteral("2026年2月12日")))
        << sentence(promise).toStdString();
    const Error gone{ErrorCode::NotFound, QStringLiteral("case 12")};
    EXPECT_TRUE(sentence(gone).contains(QStringLiteral("案件12"))) << sentence(gone).toStdString();
}

TEST_F(Words, sayWhatIsWrongWithAPolicyFile) {
    installLanguage(QStringLiteral("zh_CN"));
    const QByteArray right = Policy::builtIn(QStringLiteral("company"))->toJson();
    const auto said = [&](const QByteArray& before, const QByteArray& after) {
        QByteArray json = right;
        const auto policy = Policy::fromJson(json.replace(before, after));
        if (policy) return QStringLiteral("accepted");
        const QString words = sentence(policy.error());
        EXPECT_FALSE(words.contains(policy.error().detail)) << words.toStdString();
        return words;
    };
    EXPECT_TRUE(
        said("\"elapsed\"", "\"lunar\"").contains(QStringLiteral("elapsed, working_hours, working_days")));
    EXPECT_TRUE(said("\"days\": 3", "\"moons\": 3").contains(QStringLiteral("{\"days\": 3}")));
    EXPECT_TRUE(said("\"brief\"", "\"statement\"").contains(QStringLiteral("另一时限")));
    EXPECT_TRUE(said("{", "x{").contains(QStringLiteral("第1字节")));
    EXPECT_TRUE(said(right, "[]").contains(QStringLiteral("不是时限制度文件")));
}

TEST_F(Words, tellOneHandoverFromAnother) {
    const auto said = [](ErrorCode code) {
        return sentence({code, QStringLiteral("handover 3"), QStringLiteral("handover")});
    };
    EXPECT_TRUE(said(ErrorCode::Conflict).contains(QStringLiteral("signed for or withdrawn")));
    EXPECT_TRUE(said(ErrorCode::AlreadyExists).contains(QStringLiteral("Withdraw it first")));
    EXPECT_TRUE(said(ErrorCode::NotFound).contains(QStringLiteral("No hand-over waits")));
    EXPECT_TRUE(said(ErrorCode::FourEyes).contains(QStringLiteral("somebody else signs")));
}

TEST_F(Words, sayWhichTimeIsPast) {
    const QString said = sentence({ErrorCode::PastDate, QStringLiteral("2026-02-05T00:30:00+08:00")});
    EXPECT_TRUE(said.contains(QStringLiteral("5 February 2026 00:30"))) << said.toStdString();
}

TEST_F(Words, nameActionsStatesAndRoles) {
    const Error step{ErrorCode::StepNotAllowed, QStringLiteral("submit_draft"), QStringLiteral("new")};
    EXPECT_TRUE(sentence(step).contains(QStringLiteral("submit a draft"))) << sentence(step).toStdString();
    const Error role{ErrorCode::PermissionDenied, QStringLiteral("sign_off"), QStringLiteral("clerk")};
    EXPECT_TRUE(sentence(role).contains(QStringLiteral("Clerk"))) << sentence(role).toStdString();
    const Error nobody{ErrorCode::PermissionDenied, QStringLiteral("sign_off")};
    EXPECT_TRUE(sentence(nobody).contains(QStringLiteral("Nobody is signed in")))
        << sentence(nobody).toStdString();
}

TEST_F(Words, switchTheLanguageBackAndForth) {
    const Error error{ErrorCode::QueryEmpty};
    const QString english = sentence(error);
    installLanguage(QStringLiteral("zh_CN"));
    EXPECT_EQ(installedLanguage(), QStringLiteral("zh_CN"));
    EXPECT_EQ(QLocale().language(), QLocale::Chinese);
    EXPECT_NE(sentence(error), english);
    installLanguage(QStringLiteral("en"));
    EXPECT_EQ(QLocale().language(), QLocale::English);
    EXPECT_EQ(sentence(error), english);
}

TEST(Language, followsTheEnvironment) {
    const auto preferred = [](const Environment::Values& values) {
        const Environment environment(values);
        return preferredLanguage();
    };
    EXPECT_EQ(preferred({{"LANG", "zh_CN.UTF-8"}}), QStringLiteral("zh_CN"));
    EXPECT_EQ(preferred({{"LANG", "en_GB.UTF-8"}}), QStringLiteral("en"));
    EXPECT_EQ(preferred({{"LANG", "de_DE.UTF-8"}}), QStringLiteral("en"));
    EXPECT_EQ(preferred({{"LANG", "zh_CN.UTF-8"}, {"LC_ALL", "C.UTF-8"}}), QStringLiteral("en"));
    EXPECT_EQ(preferred({{"LANG", "en_US.UTF-8"}, {"LANGUAGE", "zh_CN:en"}}), QStringLiteral("zh_CN"));
}

TEST(Paths, followTheXdgSpecification) {
    {
        const Environment environment(Environment::Values{{"HOME", "/home/lin"}});
        EXPECT_EQ(defaultStorePath(), QStringLiteral("/home/lin/.local/share/dutydesk/dutydesk.db"));
        EXPECT_EQ(logFolder(), QStringLiteral("/home/lin/.local/state/dutydesk"));
    }
    const Environment environment(
        {{"XDG_DATA_HOME", "/data"}, {"XDG_STATE_HOME", "relative"}, {"HOME", "/home/lin"}});
    EXPECT_EQ(defaultStorePath(), QStringLiteral("/data/dutydesk/dutydesk.db"));
    EXPECT_EQ(logFolder(), QStringLiteral("/home/lin/.local/state/dutydesk"));
}

} // namespace dutydesk
