#include "casework/reply_checks.h"

#include "casework/claims.h"
#include "casework/personal_data.h"

#include <QSet>

#include <algorithm>

namespace dutydesk {

namespace {

/// The text as the checks see it.
struct Reading {
    const CheckInput& input;
    QString folded;
    QList<PersonalData> personal;
    QList<Claim> claims;
};

CheckFinding finding(CheckKind kind, const TextRange& range, const QString& text) {
    return {kind, range.start, range.end, text.mid(range.start, range.end - range.start)};
}

bool isVerified(const Fact& fact) { return fact.verdict == Verdict::True || fact.verdict == Verdict::Partly; }

void checkPlaceholders(const Reading& reading, QList<CheckFinding>& findings) {
    static const QRegularExpression pattern(QStringLiteral("【[^【】\\n]{0,40}】"
                                                           "|(?<![A-Za-z0-9])[Xx]{2,20}(?![A-Za-z0-9])"
                                                           "|[×✕✖╳]{2,20}|[○◯]{2,20}|_{2,60}|＿{2,60}"
                                                           "|\\{\\{?[^{}\\n]{0,40}\\}?\\}"
                                                           "|\\[[^\\[\\]\\n0-9]{1,40}\\]"
                                                           "|[(（][ \\x{3000}]{0,10}[)）]"
                                                           "|年[ \\x{3000}]{0,8}月[ \\x{3000}]{0,8}日"
                                                           "|(?<![A-Za-z])(?:TBD|TBC|N\\.N\\.)(?![A-Za-z])"));
    for (const TextRange& range : rangesOf(pattern, reading.folded))
        findings.append(finding(CheckKind::Placeholder, range, reading.input.text));
}

void checkPromise(const Reading& reading, QList<CheckFinding>& findings) {
    const CheckInput& input = reading.input;
    if (input.kind != ReplyKind::Holding) return;
    if (!input.promised.isValid()) {
        findings.append({CheckKind::PromiseMissing});
        return;
    }
    const Claim promise = claimOf(input.promised);
    const auto saysIt = [&promise](const Claim& claim) {
        return claim.kind == Claim::Kind::Date && claim.day != 0 && supports(promise, claim);
    };
    if (std::none_of(reading.claims.begin(), reading.claims.end(), saysIt))
        findings.append({CheckKind::PromiseMissing, 0, 0, input.promised.toString(Qt::ISODate)});
    if (input.promised < input.today)
        findings.append({CheckKind::PromisePast, 0, 0, input.promised.toString(Qt::ISODate)});
}

/// The sentences of a text, with their end marks.
QList<TextRange> sentencesOf(const QString& text) {
    QList<TextRange> sentences;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool fullStop = c == u'.' && (i + 1 == text.size() || text[i + 1].isSpace());
        if (!fullStop && !QStringView(u"。！？!?；;\n").contains(c)) continue;
        sentences.append({start, i + 1});
        start = i + 1;
    }
    if (start < text.size()) sentences.append({start, text.size()});
    return sentences;
}

/// Short runs of the verified facts' words: a sentence that holds one of them speaks of a fact.
class FactWords {
  public:
    explicit FactWords(const QList<Fact>& facts) {
        for (const Fact& fact : facts) {
            if (!isVerified(fact)) continue;
            const QString claim = foldWidth(fact.claim).toLower();
            for (qsizetype i = 0; i + han <= claim.size(); ++i)
                if (isHan(claim[i]) && isHan(claim[i + han - 1])) m_runs.insert(claim.mid(i, han));
            for (qsizetype i = 0; i + latin <= claim.size(); ++i) m_runs.insert(claim.mid(i, latin));
        }
    }

    [[nodiscard]] bool occurIn(QStringView sentence) const {
        if (m_runs.isEmpty()) return false;
        for (const qsizetype length : {han, latin})
            for (qsizetype i = 0; i + length <= sentence.size(); ++i)
                if (m_runs.contains(sentence.mid(i, length).toString())) return true;
        return false;
    }

  private:
    static constexpr qsizetype han = 4;
    static constexpr qsizetype latin = 12;
    static bool isHan(QChar c) { return c.script() == QChar::Script_Han; }

    QSet<QString> m_runs;
};

void checkEmptyPhrases(const Reading& reading, QList<CheckFinding>& findings) {
    static const QRegularExpression pattern(
        QStringLiteral(
            "高度重视|极为重视|十分重视|(?:正在|(?<![改纠公修真])正|将)(?:进一步|积极|抓紧|全力)?(?:调查|"
            "核实|核查|处理|研究|"
            "协调|推进)|"
            "第一时间|举一反三|(?:尽快|尽早|及时|适时|择期)(?:处理|答复|回复|解决|落实|整改|反馈|公布|办理)|"
            "(?:严肃|依法依规|妥善|认真)(?:处理|查处|研究|对待)|积极协调|密切关注|进一步(?:加强|加大|核实|"
            "完善|规范)|"
            "加大(?:监管|巡查|整治|工作)?力度|高度负责|切实(?:加强|维护|保障)|引以为戒|"
            "attach(?:es|ed)? (?:great|high) importance|tak(?:e|es|en|ing) (?:this|it|the matter)? ?(?:very "
            ")?"
            "seriously|as soon as possible|in due course|under investigation|being (?:investigated|looked "
            "into)|"
            "looking into|further (?:investigation|inquiries)|every effort|at the earliest|"
            "spare no effort|closely (?:monitor|follow)(?:ing)?"),
        QRegularExpression::CaseInsensitiveOption);
    const QList<TextRange> phrases = rangesOf(pattern, reading.folded);
    if (phrases.isEmpty()) return;
    const FactWords facts(reading.input.facts);
    const QString lower = reading.folded.toLower();
    auto claim = reading.claims.begin();
    auto phrase = phrases.begin();
    // Sentences, claims and phrases are all in order: one walk over the three.
    for (const TextRange& sentence : sentencesOf(reading.folded)) {
        while (claim != reading.claims.end() && claim->range.start < sentence.start) ++claim;
        const bool hasClaim = claim != reading.claims.end() && claim->range.start < sentence.end;
        std::optional<bool> empty;
        for (; phrase != phrases.end() && phrase->start < sentence.end; ++phrase) {
            if (!empty)
                empty = !hasClaim &&
                        !facts.occurIn(QStringView(lower).mid(sentence.start, sentence.end - sentence.start));
            if (*empty) findings.append(finding(CheckKind::EmptyPhrase, *phrase, reading.input.text));
        }
    }
}

void checkPersonalData(const Reading& reading, QList<CheckFinding>& findings) {
    for (const PersonalData& data : reading.personal)
        findings.append(
            {CheckKind::PersonalData, data.range.start, data.range.end, QString::fromLatin1(data.what)});
}

void checkClaims(const Reading& reading, QList<CheckFinding>& findings) {
    QList<Claim> known{claimOf(reading.input.today)};
    if (reading.input.promised.isValid()) known.append(claimOf(reading.input.promised));
    for (const Fact& fact : reading.input.facts)
        if (isVerified(fact)) known += claimsIn(foldWidth(fact.claim)) + claimsIn(foldWidth(fact.evidence));

    TakenText personal(reading.folded.size());
    for (const PersonalData& data : reading.personal) personal.take(data.range);
    for (const Claim& claim : reading.claims) {
        const auto holds = [&claim](const Claim& fact) { return supports(fact, claim); };
        if (personal.overlaps(claim.range) || std::any_of(known.begin(), known.end(), holds)) continue;
        findings.append(finding(CheckKind::UnsupportedClaim, claim.range, reading.input.text));
    }
}

void checkFactsChanged(const Reading& reading, QList<CheckFinding>& findings) {
    if (!reading.input.written) return;
    for (const Fact& fact : reading.input.facts)
        if (fact.at > *reading.input.written) findings.append({CheckKind::FactChanged, 0, 0, fact.claim});
}

void checkOtherCase(const Reading& reading, QList<CheckFinding>& findings) {
    static const QRegularExpression pattern(
        QStringLiteral("(?:案件|个案)\\s?(?:编号|号)?\\s?[:：#]?\\s?([0-9]{1,9})(?![0-9])"
                       "|\\bcase (?:no\\.? ?|number |# ?)([0-9]{1,9})(?![0-9])"
                       "|(?<![0-9A-Za-z/])#([0-9]{1,9})(?![0-9号楼栋幢])"),
        QRegularExpression::CaseInsensitiveOption);
    for (auto matches = pattern.globalMatch(reading.folded); matches.hasNext();) {
        const auto match = matches.next();
        const qint64 named = (match.captured(1) + match.captured(2) + match.captured(3)).toLongLong();
        if (named != number(reading.input.caseId))
            findings.append(finding(CheckKind::OtherCase, {match.capturedStart(), match.capturedEnd()},
                                    reading.input.text));
    }
}

void checkSignature(const Reading& reading, QList<CheckFinding>& findings) {
    const QString name = reading.input.officeName.simplified();
    if (!name.isEmpty() && !reading.input.text.simplified().contains(name))
        findings.append({CheckKind::NoSignature, 0, 0, name});
}

} // namespace

QList<CheckFinding> checkReply(const CheckInput& input) {
    Reading reading{input, foldWidth(input.text), {}, {}};
    reading.personal = personalDataIn(reading.folded);
    reading.claims = claimsIn(reading.folded);

    QList<CheckFinding> findings;
    for (const auto& check : {checkPlaceholders, checkPromise, checkEmptyPhrases, checkPersonalData,
                              checkClaims, checkFactsChanged, checkOtherCase, checkSignature})
        check(reading, findings);
    std::stable_sort(findings.begin(), findings.end(),
                     [](const CheckFinding& a, const CheckFinding& b) { return a.start < b.start; });
    return findings;
}

} // namespace dutydesk
