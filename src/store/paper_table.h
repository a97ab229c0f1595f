#pragma once

#include "reporting/day_facts.h"
#include "reporting/paper_kind.h"
#include "reporting/period_facts.h"
#include "reporting/shift_facts.h"
#include "store/database.h"
#include "store/records.h"

namespace dutydesk {

/// A paper that was issued, as it was printed.
struct PaperIssue {
    PaperId id = PaperId::None;
    PaperKind kind = PaperKind::Day;
    PaperPeriod days = {};
    CaseId caseId = CaseId::None; ///< of a special brief
    int issue = 0;                ///< within the kind and the year that its period begins in
    int edition = 1;
    QString title = {};
    QByteArray document = {}; ///< JSON; empty in those of earlier versions, and in lists
    QByteArray facts = {};    ///< of a day's paper, JSON
    qint64 auditCount = 0;
    QString auditHead = {}; ///< hex
    UserId by = UserId::None;
    QString byName = {};
    Instant at{};
};

/// The office's own letterhead.
struct Letterhead {
    QString name; ///< of the file that it came from
    QByteArray docx;
    Instant at{};
};

/// Issued papers and what people wrote in them.
class PaperTable {
  public:
    explicit PaperTable(Database& db) : m_db(db) {}

    // What a paper says, from the store, in the office's zone and of one moment. No issue number is given
    // out; that of a day, week … which has one is told.
    [[nodiscard]] Result<DayFacts> collect(QDate day, Instant now) const;
    [[nodiscard]] Result<PeriodFacts> collectPeriod(PaperKind kind, const PaperPeriod& days,
                                                    Instant now) const;
    [[nodiscard]] Result<ShiftFacts> collectShift(QDate day, Instant now) const;
    [[nodiscard]] Result<BriefFacts> collectBrief(CaseId id, Instant now) const; ///< Errors: NotFound

    /// The newest edition of the newest issue on just this period, or on this case whatever the day; nothing
    /// if there is none.
    [[nodiscard]] Result<std::optional<PaperIssue>> newest(PaperKind kind, const PaperPeriod& days,
                                                           CaseId caseId) const;
    [[nodiscard]] Result<int> nextIssue(PaperKind kind, int year) const;
    /// Errors: Conflict (that issue and edition is taken).
    [[nodiscard]] Result<PaperId> keep(const PaperIssue& paper);
    [[nodiscard]] Result<PaperIssue> load(PaperId id) const; ///< Errors: NotFound
    /// Without their documents, the newest first.
    [[nodiscard]] Result<QList<PaperIssue>> list(int limit = 500) const;

    [[nodiscard]] Result<QString> judgement(QDate day) const;
    [[nodiscard]] Result<void> saveJudgement(QDate day, const QString& text, UserId by, Instant at);

    [[nodiscard]] Result<std::optional<Letterhead>> letterhead() const;
    [[nodiscard]] Result<void> saveLetterhead(const Letterhead& letterhead, UserId by);
    [[nodiscard]] Result<void> removeLetterhead();

  private:
    Database& m_db;
};

} // namespace dutydesk
