#include "screening/search_terms.h"
#include "tests/store/store_support.h"

#include <random>

namespace dutydesk {
namespace {

class SearchTest : public StoreTest {
  protected:
    void SetUp() override {
        const SourceId source = addSource();
        put(source,
            found(QStringLiteral("1"), QStringLiteral("食堂午餐后有学生腹痛"),
                  QStringLiteral("清河一中食堂午餐以后,三名学生说腹痛,School Canteen closed today.")));
        put(source, found(QStringLiteral("2"), QStringLiteral("校车晚点"),
                          QStringLiteral("3号校车连续两天晚点二十分钟。")));
        put(source,
            found(QStringLiteral("3"), QStringLiteral("圖書館"), QStringLiteral("縣圖書館週末開放嗎?")));
    }
    /// The titles of what is found, newest first.
    QString titles(const QString& query, int limit = 100) {
        QStringList all;
        for (const FoundText& found : must(searchStore(db(), query, limit))) all.append(found.title);
        return all.join(QLatin1Char('|'));
    }
    const QString canteen = QStringLiteral("食堂午餐后有学生腹痛");
    const QString bus = QStringLiteral("校车晚点");
};

TEST_F(SearchTest, OneCharacter) {
    EXPECT_EQ(titles(QStringLiteral("腹")), canteen);
    EXPECT_EQ(titles(QStringLiteral("校")), bus);
}

// More than the newest that a lone character is looked for in first.
TEST_F(SearchTest, OneCharacterBehindManyNewerTexts) {
    const SourceId source = addSource(QStringLiteral("https://b.example/"));
    must(db().transaction([&]() -> Result<void> {
        for (int i = 0; i < 520; ++i)
            put(source, found(QString::number(i), QStringLiteral("的%1").arg(i), QStringLiteral("别的的士")),
                at("2026-03-03T01:00:00Z"));
        return {};
    }));
    EXPECT_EQ(titles(QStringLiteral("餐")), canteen);
    EXPECT_EQ(titles(QStringLiteral("痛")), canteen) << "it ends its line as well";
    EXPECT_EQ(titles(QStringLiteral("说 名")), canteen);
    EXPECT_EQ(titles(QStringLiteral("的"), 2), QStringLiteral("的519|的518"));
    EXPECT_EQ(titles(QStringLiteral("的 别"), 1), QStringLiteral("的519"));
    EXPECT_EQ(titles(QStringLiteral("的 餐")), QString()) << "no text has both";
    EXPECT_EQ(titles(QStringLiteral("晚点 校")), bus);
}

TEST_F(SearchTest, TwoCharacters) { EXPECT_EQ(titles(QStringLiteral("校车")), bus); }
TEST_F(SearchTest, ThreeCharacters) { EXPECT_EQ(titles(QStringLiteral("二十分")), bus); }
TEST_F(SearchTest, TenCharacters) { EXPECT_EQ(titles(QStringLiteral("连续两天晚点二十分钟")), bus); }

TEST_F(SearchTest, PairsThatDoNotStandTogetherAreNotFound) {
    // 食堂, 堂午, 午餐 and 餐以 are all there; 食堂午餐学 is not.
    EXPECT_EQ(titles(QStringLiteral("学生腹痛午餐")), QString());
}

TEST_F(SearchTest, LatinWordsInAnyCase) {
    EXPECT_EQ(titles(QStringLiteral("canteen")), canteen);
    EXPECT_EQ(titles(QStringLiteral("ＳＣＨＯＯＬ")), canteen);
}

TEST_F(SearchTest, TraditionalTextBySimplifiedQuery) {
    EXPECT_EQ(titles(QStringLiteral("图书馆周末")), QStringLiteral("圖書館"));
}

TEST_F(SearchTest, EveryWordMustBeThere) {
    EXPECT_EQ(titles(QStringLiteral("食堂 腹痛")), canteen);
    EXPECT_EQ(titles(QStringLiteral("食堂 晚点")), QString());
}

TEST_F(SearchTest, NothingToLookForFindsNothing) {
    EXPECT_EQ(titles(QString()), QString());
    EXPECT_EQ(titles(QStringLiteral("。\" ' * ( AND")), QString());
}

TEST_F(SearchTest, NewestFirstUpToTheLimit) {
    EXPECT_EQ(titles(QStringLiteral("学生")), canteen);
    put(addSource(QStringLiteral("https://b.example/")),
        found(QStringLiteral("9"), QStringLiteral("学生"), QStringLiteral("学生会")),
        at("2026-03-03T01:00:00Z"));
    EXPECT_EQ(titles(QStringLiteral("学生")), QStringLiteral("学生|") + canteen);
    EXPECT_EQ(titles(QStringLiteral("学生"), 1), QStringLiteral("学生"));
}

TEST_F(SearchTest, RevisionIsFoundByItsNewTextOnly) {
    put(must(SourceTable(db()).list()).first().id,
        found(QStringLiteral("2"), QStringLiteral("校车晚点"), QStringLiteral("已经恢复准时。")));
    EXPECT_EQ(titles(QStringLiteral("恢复")), bus);
    EXPECT_EQ(titles(QStringLiteral("二十分钟")), QString());
}

/// Few characters, so that nearly every text holds every pair and few hold a query.
class RandomTexts : public StoreTest {
  protected:
    void SetUp() override {
        const SourceId source = addSource();
        must(db().transaction([&]() -> Result<void> {
            for (int i = 0; i < 900; ++i) put(source, found(QString::number(i), text(4), text(60)), nextAt());
            for (int i = 0; i < 250; ++i) {
                Case head;
                head.title = text(50);
                head.opened = head.found = nextAt();
                (void)must(CaseTable(db()).insert(head));
            }
            return {};
        }));
    }
    QString text(int size) {
        QString made;
        for (int i = 0; i < size; ++i) made += QStringLiteral("山水云雨风花，")[int(m_random() % 7)];
        return made;
    }
    /// Items and cases by turns in time.
    Instant nextAt() { return at("2026-03-02T01:00:00Z") + std::chrono::minutes(m_random() % 100'000); }

    /// Without index and pieces: of each kind the newest by number, all by time.
    QStringList plainly(const QString& query, int limit) {
        QList<FoundText> all;
        for (const char* sql : {"SELECT i.id, b.title, b.text, i.found FROM items i JOIN item_bodies b ON "
                                "b.item_id = i.id AND b.revision = i.revision ORDER BY i.id DESC",
                                "SELECT id, title, '', opened FROM cases ORDER BY id DESC"}) {
            int found = 0;
            auto rows = must(db().run(QString::fromLatin1(sql)));
            while (rows.next() && found < limit)
                if (contains(searchedText(rows.text(1), rows.text(2)), query)) {
                    all.append({{}, rows.integer(0), rows.text(1), {}, {}, fromMillis(rows.integer(3))});
                    ++found;
                }
        }
        std::stable_sort(all.begin(), all.end(),
                         [](const FoundText& a, const FoundText& b) { return a.at > b.at; });
        return titles(all.first(std::min<qsizetype>(limit, all.size())));
    }
    static QStringList titles(const QList<FoundText>& found) {
        QStringList titles;
        for (const FoundText& text : found) titles.append(text.title);
        return titles;
    }

  private:
    std::mt19937 m_random{20260302};
};

TEST_F(RandomTexts, PiecesBringWhatLookingAtEachTextBrings) {
    int mostPieces = 0;
    for (int i = 0; i < 60; ++i) {
        QString query = text(1 + i % 6);
        if (i % 5 == 0) query += u' ' + text(2);
        const int limit = i % 3 == 0 ? 20 : 2000;
        TextSearch search(query, limit);
        int pieces = 0;
        for (; !search.isDone(); ++pieces) must(search.lookOn(db()));
        mostPieces = std::max(mostPieces, pieces);
        EXPECT_EQ(titles(search.found()), queryTerms(query).isEmpty() ? QStringList() : plainly(query, limit))
            << query.toStdString();
    }
    EXPECT_GT(mostPieces, 3);
}

TEST_F(SearchTest, SnippetIsOneLineAroundTheFind) {
    const QString text =
        QString(200, QChar(0x7532)) + QStringLiteral("\n暖气\n不热") + QString(200, QChar(0x4e59));
    put(addSource(QStringLiteral("https://b.example/")),
        found(QStringLiteral("9"), QStringLiteral("来信"), text));
    const QString snippet = must(searchStore(db(), QStringLiteral("暖气"))).first().snippet;
    EXPECT_TRUE(snippet.contains(QStringLiteral("暖气 不热"))) << snippet.toStdString();
    EXPECT_TRUE(snippet.startsWith(QChar(0x2026)) && snippet.endsWith(QChar(0x2026)));
    EXPECT_LT(snippet.size(), 90);
}

TEST_F(SearchTest, CaseIsFoundByTitleFactsAndDrafts) {
    const CaseId id = addCase(QStringLiteral("宿舍热水不足"));
    CaseTable cases(db());
    Fact fact;
    fact.caseId = id;
    fact.claim = QStringLiteral("锅炉检修三天");
    must(cases.saveFact(fact));
    Draft draft;
    draft.caseId = id;
    draft.text = QStringLiteral("您好,热水供应已恢复正常");
    draft.author = addUser(u"陈岚");
    must(cases.insertDraft(draft));
    for (const auto& query : {QStringLiteral("宿舍"), QStringLiteral("锅炉"), QStringLiteral("恢复正常"),
                              QStringLiteral("宿舍 锅炉 恢复")}) {
        const QList<FoundText> found = must(searchStore(db(), query));
        ASSERT_EQ(found.size(), 1) << query.toStdString();
        EXPECT_EQ(found.first().kind, FoundText::Kind::Case);
        EXPECT_EQ(found.first().id, number(id));
        EXPECT_EQ(found.first().place, QStringLiteral("new"));
    }
}

TEST_F(SearchTest, RenamedCaseIsFoundByItsNewTitleOnly) {
    CaseTable cases(db());
    Case head = must(cases.head(addCase(QStringLiteral("宿舍热水不足"))));
    head.title = QStringLiteral("浴室停水");
    must(cases.save(head));
    EXPECT_EQ(titles(QStringLiteral("浴室")), QStringLiteral("浴室停水"));
    EXPECT_EQ(titles(QStringLiteral("热水")), QString());
}

TEST_F(SearchTest, IndexIsMadeAnewWhenItsTermsChange) {
    addCase(QStringLiteral("宿舍热水不足"));
    force(QStringLiteral("INSERT INTO item_terms (item_terms) VALUES ('delete-all')"));
    force(QStringLiteral("INSERT INTO case_terms (case_terms) VALUES ('delete-all')"));
    EXPECT_EQ(titles(QStringLiteral("校车")), QString());
    force(QStringLiteral("UPDATE search_state SET fingerprint = 'of an older program'"));
    reopen();
    EXPECT_EQ(titles(QStringLiteral("校车")), bus);
    EXPECT_EQ(titles(QStringLiteral("热水")), QStringLiteral("宿舍热水不足"));
}

} // namespace
} // namespace dutydesk
