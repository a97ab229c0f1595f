#include "tests/reporting/sample_day.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QLocale>
#include <QXmlStreamReader>

namespace dutydesk {

namespace {

Clock clock(const QString& zh, const QString& en, const char* due, ClockState state) {
    Clock one;
    one.name = {zh, en};
    one.source = {QStringLiteral("乡镇舆情工作指南"), QStringLiteral("township guide")};
    one.deadline.due = at(due);
    one.state = state;
    one.started = at("2026-03-11T08:00");
    return one;
}

DayCase fumes() {
    DayCase one;
    one.head.id = CaseId(12);
    one.head.title = QStringLiteral("学生反映第三小学新教室气味刺鼻");
    one.head.tier = Tier::Serious;
    one.head.state = CaseState::Following;
    one.head.category = QStringLiteral("校园环境");
    one.head.unit = QStringLiteral("第三小学");
    one.head.helpingUnits = QStringLiteral("基建股");
    one.head.published = at("2026-03-12T07:40");
    one.head.found = at("2026-03-12T08:05");
    one.assignee = QStringLiteral("陈岚");
    one.places = {QStringLiteral("百姓留言板 http://board.qinghe.example/t/118"),
                  QStringLiteral("家长论坛 http://forum.qinghe.example/thread/52")};
    one.summary =
        QStringLiteral("孩子说新教室气味很重，上午有三个人头疼。希望学校检测一下空气，先换个教室上课。");
    Fact fact;
    fact.claim = QStringLiteral("新教室上周五启用");
    fact.verdict = Verdict::True;
    fact.evidence = QStringLiteral("学校启用记录");
    one.facts << fact;
    fact.claim = QStringLiteral("有三名学生头疼");
    fact.verdict = Verdict::Partly;
    fact.evidence = QStringLiteral("校医登记两人");
    one.facts << fact;
    fact = {};
    fact.claim = QStringLiteral("空气超标");
    one.facts << fact;
    one.draftNumber = 3;
    one.signer = QStringLiteral("周敏");
    one.signedAt = at("2026-03-12T15:10");
    one.repliedAt = at("2026-03-12T15:30");
    one.replyAddress = QStringLiteral("http://board.qinghe.example/t/118#reply");
    one.replyText = QStringLiteral("您好!");
    one.clocks << clock(QStringLiteral("回复网民"), QStringLiteral("Answer the poster"), "2026-03-13T07:40",
                        ClockState::Met);
    one.clocks.last().ended = at("2026-03-12T15:30");
    one.clocks << clock(QStringLiteral("书面简报"), QStringLiteral("Written brief"), "2026-03-12T10:05",
                        ClockState::Missed);
    one.clocks.last().ended = at("2026-03-12T10:05");
    one.clocks.last().reason = QStringLiteral("检测报告晚到");
    return one;
}

DayCase fees() {
    DayCase one;
    one.head.id = CaseId(13);
    one.head.title = QStringLiteral("=课后服务收费\"标准\"<咨询>,请答复");
    one.head.state = CaseState::Checking;
    one.head.found = at("2026-03-12T11:20");
    one.assignee = QStringLiteral("陈岚");
    one.summary = QStringLiteral("课后服务一学期收多少钱？");
    one.clocks << clock(QStringLiteral("回复网民"), QStringLiteral("Answer the poster"), "2026-03-13T11:20",
                        ClockState::Running);
    one.clocks << clock(QStringLiteral("黄金四小时"), QStringLiteral("Golden four hours"), "2026-03-12T15:20",
                        ClockState::Running);
    one.clocks.last().guide = true;
    return one;
}

DayCase bus() {
    DayCase one;
    one.head.id = CaseId(14);
    one.head.title = QStringLiteral("校车线路调整的意见");
    one.head.state = CaseState::Drafting;
    one.head.unit = QStringLiteral("安全股");
    one.places = {QStringLiteral("phone")};
    one.head.found = at("2026-03-10T09:00");
    one.draftNumber = 1;
    one.clocks << clock(QStringLiteral("兑现承诺"), QStringLiteral("Promise"), "2026-03-16T24:00",
                        ClockState::Paused);
    one.clocks.last().deadline.due = at("2026-03-17T00:00");
    one.clocks.last().pausedUntil = at("2026-03-13T09:00");
    one.clocks.last().reason = QStringLiteral("等待道路施工结束");
    return one;
}

/// Looks sources up in .ts files, so that tests need no compiled translations.
class TsTranslator final : public QTranslator {
  public:
    void add(const QString& path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) return;
        QXmlStreamReader xml(&file);
        QString context, source, comment;
        while (!xml.atEnd()) {
            if (!xml.readNextStartElement() && xml.tokenType() != QXmlStreamReader::StartElement) continue;
            if (xml.name() == u"name") context = xml.readElementText();
            if (xml.name() == u"message") comment.clear();
            if (xml.name() == u"source") source = xml.readElementText();
            if (xml.name() == u"comment") comment = xml.readElementText();
            if (xml.name() == u"translation")
                m_texts.insert({context, source, comment},
                               xml.readElementText(QXmlStreamReader::IncludeChildElements));
        }
    }
    [[nodiscard]] bool isEmpty() const override { return m_texts.isEmpty(); }
    [[nodiscard]] QString translate(const char* context, const char* source, const char* comment,
                                    int) const override {
        return m_texts.value(
            {QString::fromUtf8(context), QString::fromUtf8(source), QString::fromUtf8(comment)});
    }

  private:
    QHash<QStringList, QString> m_texts;
};

} // namespace

Instant at(const char* local) {
    return toInstant(
        QDateTime::fromString(QString::fromLatin1(local) + QStringLiteral("+08:00"), Qt::ISODate));
}

DayFacts sampleDay() {
    DayFacts facts;
    facts.office = QStringLiteral("清河县教育局");
    facts.contact = QStringLiteral("0000-0000000");
    facts.day = QDate(2026, 3, 12);
    facts.issue = 71;
    facts.madeAt = at("2026-03-12T18:00");
    facts.preparedBy = QStringLiteral("何文");
    facts.today = {64, 21, 9, 2, 1};
    facts.yesterday = {58, 21, 12, 3, 2};
    facts.weekAverage = {60, 19, 10, 2, 2};
    facts.hours = QList<HourFigures>(24);
    facts.hours[7] = {12, 3};
    facts.hours[8] = {20, 10};
    facts.hours[14] = {32, 8};
    facts.sources = 8;
    DaySource source;
    source.name = QStringLiteral("清河论坛");
    source.url = QStringLiteral("http://forum.qinghe.example/rss");
    source.error = {ErrorCode::HttpStatus, source.url, QStringLiteral("503")};
    source.errorWords = QStringLiteral("The site answered 503.");
    source.since = at("2026-03-12T06:10");
    facts.failing << source;
    facts.cases = {fumes(), fees(), bus()};
    facts.dueTomorrow = {fees()};
    facts.judgement = QStringLiteral("气味问题传播快，建议今晚公布检测安排。\n\n明日关注校车。");
    facts.auditCount = 1234;
    facts.auditHead = QString(64, QLatin1Char('a'));
    return facts;
}

PeriodFacts samplePeriod(PaperKind kind) {
    const DayFacts day = sampleDay();
    PeriodFacts facts;
    facts.head.office = day.office;
    facts.head.issue = kind == PaperKind::Ledger ? 0 : 11;
    facts.head.numbered = kind != PaperKind::Ledger;
    facts.head.madeAt = at("2026-03-16T09:00");
    facts.head.preparedBy = day.preparedBy;
    facts.head.auditCount = 1300;
    facts.head.auditHead = QString(64, QLatin1Char('b'));
    facts.kind = kind;
    facts.days = periodHolding(kind, day.day);
    facts.counts = {400, 130, 61, 9, 6};
    facts.before = {380, 130, 70, 7, 8};
    for (int i = 0; i < 3; ++i) {
        const QDate from = facts.days.from.addDays(i);
        facts.parts.append({{from, from}, {60 + i, 20, 9, i, 1}});
    }
    facts.sources = 8;
    facts.failing = day.failing;
    facts.cases = day.cases;
    for (DayCase& one : facts.cases) one.head.opened = one.head.found;
    facts.judgements = {{day.day, day.judgement}};
    return facts;
}

BriefFacts sampleBrief() {
    BriefFacts facts;
    facts.head = samplePeriod(PaperKind::Week).head;
    facts.head.issue = 3;
    facts.told = sampleDay().cases.first();
    facts.summary = facts.told.summary;
    facts.told.clocks.first().deadline.because = {
        {.kind = StepKind::Start, .at = at("2026-03-12T07:40"), .event = CaseEvent::Published},
        {.kind = StepKind::Length, .amount = 24 * 3'600'000LL},
        {.kind = StepKind::Due, .at = at("2026-03-13T07:40")}};
    CaseEntry call;
    call.kind = EntryKind::Call;
    call.text = QStringLiteral("报告网上反映的情况");
    call.party = QStringLiteral("局领导小组");
    call.means = QStringLiteral("电话");
    call.at = at("2026-03-12T08:20");
    CaseEntry task = call;
    task.kind = EntryKind::Task;
    task.party = QStringLiteral("基建股");
    task.means.clear();
    task.text = QStringLiteral("联系检测单位");
    task.due = at("2026-03-13T00:00");
    facts.entries = {{call, QStringLiteral("陈岚")}, {task, QStringLiteral("陈岚")}};
    return facts;
}

DayFacts emptyDay() {
    DayFacts facts;
    facts.office = QStringLiteral("清河县教育局");
    facts.day = QDate(2026, 3, 12);
    facts.madeAt = at("2026-03-13T08:30");
    facts.sources = 8;
    facts.auditHead = QString(64, QLatin1Char('0'));
    return facts;
}

InChinese::InChinese() {
    auto translator = std::make_unique<TsTranslator>();
    const QString folder = QStringLiteral(SOURCE_DIR "/resources/translations/");
    translator->add(folder + QStringLiteral("reporting_zh_CN.ts"));
    translator->add(folder + QStringLiteral("casework_zh_CN.ts"));
    m_translator = std::move(translator);
    QCoreApplication::installTranslator(m_translator.get());
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
}

InChinese::~InChinese() {
    QCoreApplication::removeTranslator(m_translator.get());
    QLocale::setDefault(m_before);
}

} // namespace dutydesk
