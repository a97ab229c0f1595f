#include "cli/demo_walk.h"

#include "casework/words.h"
#include "cli/desk_session.h"
#include "cli/translated.h"
#include "desk/commands/reply_commands.h"
#include "desk/demo_office.h"
#include "desk/error_words.h"
#include "store/case_table.h"
#include "store/flag_table.h"

#include <QDir>
#include <QTemporaryDir>

namespace dutydesk {

namespace {

/// The walk's state: the desk, where it prints, and the case it works on.
class Walk {
  public:
    Walk(const Invocation& invocation, Desk& desk) : m_invocation(invocation), m_desk(desk) {}

    [[nodiscard]] Result<void> pull();
    [[nodiscard]] Result<void> openGravest();
    [[nodiscard]] Result<void> checkFacts();
    [[nodiscard]] Result<void> draftAndSubmit();
    [[nodiscard]] Result<void> refuseAuthor();
    [[nodiscard]] Result<void> refuseFourEyes();
    [[nodiscard]] Result<void> signAndPublish();
    [[nodiscard]] Result<void> printPaper(const QString& folder);

  private:
    [[nodiscard]] Result<void> signIn(const char16_t* name);
    [[nodiscard]] Result<QList<InboxRow>> inbox();
    [[nodiscard]] Result<CaseFile> file(CaseId id);
    void say(const QString& line) { m_invocation.print(QStringLiteral("%1. %2").arg(++m_step).arg(line)); }
    void add(const QString& line) { m_invocation.print(QStringLiteral("   %1").arg(line)); }

    template <Command C>
    [[nodiscard]] Result<void> run(C command) {
        command.id = m_case;
        return waitFor(m_desk.run(std::move(command))).map([](const CaseChanged&) {});
    }
    /// Runs what must be refused and prints the refusal; succeeding is the failure.
    template <Command C>
    [[nodiscard]] Result<void> mustRefuse(C command, ErrorCode expected) {
        const auto done = waitFor(m_desk.run(std::move(command)));
        if (done || done.error().code != expected)
            return fail(ErrorCode::Internal, QStringLiteral("demo"),
                        done ? QStringLiteral("not refused") : done.error().detail);
        add(sentence(done.error()));
        return {};
    }

    const Invocation& m_invocation;
    Desk& m_desk;
    CaseId m_case = CaseId::None;
    int m_step = 0;
};

Result<void> Walk::signIn(const char16_t* name) {
    const QString person = QString::fromUtf16(name);
    return waitFor(m_desk.signIn(person, QString::fromUtf16(DemoUsers::password))).map([&](const User& user) {
        say(Cli::tr("%1 (%2) signs in.").arg(user.name, word(user.role)));
    });
}

Result<QList<InboxRow>> Walk::inbox() {
    return waitFor(m_desk.read([](Database& db) { return FlagTable(db).inbox({}); }));
}

Result<CaseFile> Walk::file(CaseId id) {
    return waitFor(m_desk.read([id](Database& db) { return CaseTable(db).load(id); }));
}

Result<void> Walk::pull() {
    return signIn(DemoUsers::analyst)
        .and_then([&] { return waitFor(m_desk.pull({}, true)); })
        .map([&](const PullSummary& pulled) {
            say(Cli::tr("The sources are pulled: %1 sources, %2 new items, %3 revised, %4 flags, %5 sources "
                        "failed.")
                    .arg(pulled.sources)
                    .arg(pulled.newItems)
                    .arg(pulled.revised)
                    .arg(pulled.flagged)
                    .arg(pulled.failed));
        });
}

Result<void> Walk::openGravest() {
    const auto rows = inbox();
    if (!rows) return fail(rows);
    if (rows->isEmpty()) return fail(ErrorCode::NotFound, QStringLiteral("flag"));
    const InboxRow& row = rows->first();
    say(Cli::tr("The gravest flagged item: %1 (%2).").arg(row.item.title, row.item.sourceName));
    for (const Flag& flag : row.flags) {
        QStringList words;
        for (const Hit& hit : flag.hits)
            if (hit.shown && !words.contains(hit.keyword)) words.append(hit.keyword);
        add(Cli::tr("Why: rule %1, because %2; words: %3.")
                .arg(flag.ruleName, flag.because, words.join(QStringLiteral(", "))));
    }
    OpenCase open;
    open.items = {row.item.id};
    const auto opened = waitFor(m_desk.run(std::move(open)));
    if (!opened) return fail(opened);
    m_case = opened->id;
    if (const auto done = run(TakeCase{}); !done) return done;
    return file(m_case).map([&](const CaseFile& taken) {
        say(Cli::tr("Case %1 is opened and taken: %2 %3.")
                .arg(number(m_case))
                .arg(QString(shape(taken.head.tier)), word(taken.head.tier)));
        const QTimeZone& zone = m_desk.office().hours.zone;
        for (const Clock& clock : taken.clocks)
            add(Cli::tr("Clock %1: due %2.")
                    .arg(clock.name.text(),
                         toDateTime(clock.deadline.due, zone).toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
    });
}

Result<void> Walk::checkFacts() {
    RecordCall call;
    call.party = QStringLiteral("局领导小组");
    call.means = QStringLiteral("电话");
    call.text = QStringLiteral("报告网上反映的情况和已经采取的措施。");
    call.meets = CaseEvent::LeadersTold;
    if (const auto done = run(std::move(call)); !done) return done;
    RecordFact fact;
    fact.fact = {.claim = QStringLiteral("学校当天已按规定留样，样品已送县疾控中心检测"),
                 .verdict = Verdict::True,
                 .evidence = QStringLiteral("留样登记表和送检单照片，学校后勤处提供")};
    if (const auto done = run(std::move(fact)); !done) return done;
    say(Cli::tr("The leading group is told by phone; a fact is checked and recorded."));
    return {};
}

Result<void> Walk::draftAndSubmit() {
    WriteDraft draft;
    draft.text =
        QStringLiteral("各位家长：您反映的情况我局已经注意到，并于今天到校核实。学校当天已按规定留样，样品已"
                       "送县疾控中心检测，"
                       "结果出来后将在学校网站公布。孩子如有不适，请先就医，并与班主任联系。\n清河县教育局");
    if (const auto done = run(std::move(draft)); !done) return done;
    if (const auto done = run(SubmitDraft{}); !done) return done;
    say(Cli::tr("The reply is drafted and submitted for sign-off."));
    return {};
}

Result<void> Walk::refuseAuthor() {
    say(Cli::tr("Its author tries to sign it:"));
    SignDraft sign;
    sign.id = m_case;
    sign.password = QString::fromUtf16(DemoUsers::password);
    return mustRefuse(std::move(sign), ErrorCode::PermissionDenied);
}

Result<void> Walk::refuseFourEyes() {
    if (const auto in = signIn(DemoUsers::supervisor); !in) return in;
    say(Cli::tr("The supervisor drafts a reply to another matter and tries to sign it:"));
    const auto rows = inbox();
    if (!rows) return fail(rows);
    if (rows->isEmpty()) return fail(ErrorCode::NotFound, QStringLiteral("flag"));
    OpenCase open;
    open.items = {rows->first().item.id};
    const auto opened = waitFor(m_desk.run(std::move(open)));
    if (!opened) return fail(opened);
    const CaseId first = std::exchange(m_case, opened->id);
    WriteDraft draft;
    draft.text = QStringLiteral("您好，您的问题已经收到，我局正在向学校了解情况。\n清河县教育局");
    SignDraft sign;
    sign.id = m_case;
    sign.password = QString::fromUtf16(DemoUsers::password);
    auto done = run(TakeCase{})
                    .and_then([&] { return run(std::move(draft)); })
                    .and_then([&] { return run(SubmitDraft{}); })
                    .and_then([&] { return mustRefuse(std::move(sign), ErrorCode::FourEyes); });
    m_case = first;
    return done;
}

Result<void> Walk::signAndPublish() {
    const auto shown = file(m_case);
    if (!shown) return fail(shown);
    SignDraft sign;
    sign.textHash = shown->drafts.last().textHash;
    sign.password = QString::fromUtf16(DemoUsers::password);
    if (const auto done = run(std::move(sign)); !done) return done;
    say(Cli::tr("The supervisor signs exactly this text: %1.")
            .arg(QString::fromLatin1(shown->drafts.last().textHash.toHex().first(12))));
    if (const auto in = signIn(DemoUsers::clerk); !in) return in;
    PublishReply publish;
    publish.address = QStringLiteral("https://edu.qinghe.example/reply/%1").arg(number(m_case));
    if (const auto done = run(std::move(publish)); !done) return done;
    return file(m_case).map([&](const CaseFile& published) {
        say(Cli::tr("The clerk files its public address: %1.").arg(published.publications.last().address));
        for (const Clock& clock : published.clocks)
            add(QStringLiteral("%1: %2").arg(clock.name.text(), word(clock.state)));
    });
}

Result<void> Walk::printPaper(const QString& folder) {
    const QTimeZone& zone = m_desk.office().hours.zone;
    const QDate day = toDateTime(m_invocation.clock().now(), zone).date();
    say(Cli::tr("The clerk issues the day's paper:"));
    QString last;
    for (const PaperFormat format :
         {PaperFormat::Csv, PaperFormat::Html, PaperFormat::Xlsx, PaperFormat::Docx, PaperFormat::Pdf}) {
        const QString path = QDir(folder).filePath(
            QStringLiteral("summary-%1.%2").arg(day.toString(Qt::ISODate), ending(format)));
        const auto written = waitFor(m_desk.exportPaper(IssuePaper{PaperRequest::day(day)}, format, path));
        if (!written) return fail(written);
        add(written->path);
        last = written->path;
    }
    const auto verified = waitFor(m_desk.read([](Database& db) { return verifyStore(db); }));
    if (!verified) return fail(verified);
    if (verified->broken) return tl::unexpected(*verified->broken);
    say(Cli::tr("The audit chain holds: %1 entries.").arg(verified->head.count));
    m_invocation.print(last);
    return {};
}

Result<QString> outFolder(const Invocation& invocation) {
    if (invocation.has(QStringLiteral("out"))) {
        const QString folder = invocation.value(QStringLiteral("out"));
        if (!QDir().mkpath(folder)) return fail(ErrorCode::FileUnwritable, folder);
        return folder;
    }
    QTemporaryDir kept(QDir::tempPath() + QStringLiteral("/dutydesk-paper-XXXXXX"));
    if (!kept.isValid()) return fail(ErrorCode::FileUnwritable, QDir::tempPath(), kept.errorString());
    kept.setAutoRemove(false);
    return kept.path();
}

} // namespace

Result<void> runDemo(const Invocation& invocation) {
    const auto folder = outFolder(invocation);
    if (!folder) return fail(folder);
    const QTemporaryDir temporary;
    if (!temporary.isValid())
        return fail(ErrorCode::FileUnwritable, temporary.path(), temporary.errorString());
    const auto sites = DemoSites::start(invocation.clock());
    if (!sites) return fail(sites);
    const QString path = temporary.filePath(QStringLiteral("demo.sqlite"));
    invocation.print(Cli::tr("The demonstration office is being made; its sites are served at %1.")
                         .arg((*sites)->baseUrl()));
    if (const auto made = makeDemoOffice(path, (*sites)->baseUrl(), invocation.clock()); !made) return made;
    const auto desk = Desk::open(path, invocation.clock());
    if (!desk) return fail(desk);
    Walk walk(invocation, **desk);
    return walk.pull()
        .and_then([&] { return walk.openGravest(); })
        .and_then([&] { return walk.checkFacts(); })
        .and_then([&] { return walk.draftAndSubmit(); })
        .and_then([&] { return walk.refuseAuthor(); })
        .and_then([&] { return walk.refuseFourEyes(); })
        .and_then([&] { return walk.signAndPublish(); })
        .and_then([&] { return walk.printPaper(*folder); });
}

} // namespace dutydesk
