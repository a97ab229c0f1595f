#include "desk/source_files.h"
#include "store/source_table.h"
#include "tests/desk/desk_fixture.h"

namespace dutydesk {

namespace {

Source feed(const QString& name, const QString& url) {
    Source source;
    source.name = name;
    source.url = url;
    return source;
}

} // namespace

class SourceImport : public DeskTest {
  protected:
    void SetUp() override {
        DeskTest::SetUp();
        as(supervisor);
    }

    QList<Source> sources() {
        return waitFor(desk->read([](Database& db) { return SourceTable(db).list(); }))
            .value_or(QList<Source>());
    }
    qint64 entries() {
        return waitFor(desk->read([](Database& db) { return storeStats(db); }))
            .value_or(Stats())
            .auditEntries;
    }
};

TEST_F(SourceImport, AddsSkipsAndRefuses) {
    must(AddSource{feed(u"a"_qs, u"http://a.example/"_qs)});
    Source list = feed(u"l"_qs, u"http://l.example/"_qs);
    list.kind = SourceKind::List;
    list.selectors.entry = u"li["_qs;
    const qint64 before = entries();
    const auto done = must(ImportSources{
        {feed(u"again"_qs, u"http://a.example/"_qs), feed(u"b"_qs, u"http://b.example/"_qs), list,
         feed(u"twice"_qs, u"http://b.example/"_qs), feed(u"c"_qs, u"http://c.example/"_qs)}});
    EXPECT_EQ(done.added, 2);
    EXPECT_EQ(done.skipped, 2);
    ASSERT_EQ(done.refused.size(), 1);
    EXPECT_EQ(done.refused[0].index, 2);
    EXPECT_EQ(done.refused[0].error.code, ErrorCode::SelectorInvalid);
    EXPECT_EQ(sources().size(), 3);
    EXPECT_EQ(entries(), before + 2);
    EXPECT_EQ(lastEntry().after.value(u"name"_qs).toString(), u"c");
    EXPECT_EQ(lastEntry().userName, supervisor);
}

TEST_F(SourceImport, NothingNewIsNoChange) {
    must(AddSource{feed(u"a"_qs, u"http://a.example/"_qs)});
    const qint64 before = entries();
    EXPECT_EQ(must(ImportSources{{feed(u"a"_qs, u"http://a.example/"_qs)}}).skipped, 1);
    EXPECT_EQ(entries(), before);
}

TEST_F(SourceImport, NeedsThePermission) {
    as(analyst);
    EXPECT_EQ(errorOf(ImportSources{{feed(u"a"_qs, u"http://a.example/"_qs)}}), ErrorCode::PermissionDenied);
}

TEST_F(SourceImport, AnExportIsImportedElsewhereAsItWas) {
    Source list = feed(u"留言板"_qs, u"http://l.example/?a=1,2"_qs);
    list.kind = SourceKind::List;
    list.selectors = {u"ul.news > li"_qs, {}, u"a"_qs, u"//span"_qs, u"a.next"_qs};
    list.interval = std::chrono::minutes(40);
    list.enabled = false;
    list.sourceClass = SourceClass::Media;
    Source page = feed(u"公告"_qs, u"http://p.example/"_qs);
    page.kind = SourceKind::Page;
    page.noise = {{u"#a"_qs, u"//b"_qs}, {u"天气"_qs}};
    must(ImportSources{{list, page, feed(u"f"_qs, u"http://f.example/"_qs)}});
    const QList<Source> stored = sources();
    const QByteArray bytes = writeSources(stored, SourceFormat::Csv, u"x"_qs, clock.now());
    EXPECT_EQ(sourceFormatOf(bytes, {}), SourceFormat::Csv);
    const auto read = readSources(bytes, SourceFormat::Csv);
    ASSERT_TRUE(read);
    ASSERT_EQ(read->rows.size(), 3);
    for (qsizetype i = 0; i < 3; ++i) {
        const Source again = sourceOf(read->rows[i]);
        EXPECT_EQ(again.name, stored[i].name);
        EXPECT_EQ(again.url, stored[i].url);
        EXPECT_EQ(again.kind, stored[i].kind);
        EXPECT_EQ(again.selectors, stored[i].selectors);
        EXPECT_EQ(again.noise, stored[i].noise);
        EXPECT_EQ(again.interval, stored[i].interval);
        EXPECT_EQ(again.enabled, stored[i].enabled);
        EXPECT_EQ(again.sourceClass, stored[i].sourceClass);
    }
}

TEST(SourceFiles, AClassThatNobodyKnowsIsAProblemOfItsLine) {
    const auto read = readSources("url,class\nhttp://a.example/,MEDIA\nhttp://b.example/,tabloid\n"
                                  "http://c.example/,\n",
                                  SourceFormat::Csv);
    ASSERT_TRUE(read);
    ASSERT_EQ(read->rows.size(), 2);
    EXPECT_EQ(sourceOf(read->rows[0]).sourceClass, SourceClass::Media);
    EXPECT_EQ(sourceOf(read->rows[1]).sourceClass, SourceClass::Unknown);
    ASSERT_EQ(read->problems.size(), 1);
    EXPECT_EQ(read->problems[0].line, 3);
    EXPECT_EQ(read->problems[0].error.what, u"class"_qs);
}

TEST(SourceFiles, TellsTheFormatByContentThenByName) {
    EXPECT_EQ(sourceFormatOf("<?xml version='1.0'?><OPML version='2.0'>", u"a.csv"_qs), SourceFormat::Opml);
    EXPECT_EQ(sourceFormatOf("name,url", u"a.txt"_qs), SourceFormat::Csv);
    EXPECT_EQ(sourceFormatOf("<html>", u"a.txt"_qs), SourceFormat::Opml);
    EXPECT_EQ(sourceFormatOf("name,url", u"a.OPML"_qs), SourceFormat::Opml);
    EXPECT_EQ(sourceFormatOf(QByteArray("\xff\xfe<\0o\0p\0m\0l\0", 12), {}), SourceFormat::Opml);
}

} // namespace dutydesk
