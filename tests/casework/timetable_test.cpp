#include "tests/casework/clocks_support.h"

namespace dutydesk {
namespace {

// Every policy and tier, worked out by hand from the State Council's notices; the last column is the working.
// Days that a row names without a month lie in the month of its start or the next.

struct TimetableRow {
    const char* policy;
    int tier;
    const char* events;
    const char* key;
    const char* due;     // the end of a day is 00:00 of the next
    int unpublishedYear; // 0: no warning
    const char* working;
};
void PrintTo(const TimetableRow& row, std::ostream* out) {
    *out << row.policy << " tier " << row.tier << ", " << row.events << ", " << row.key << " (" << row.working
         << ")";
}

CaseEvents eventsIn(const char* text) {
    CaseEvents events;
    const QStringList words = QString::fromLatin1(text).split(u' ');
    for (const QString& word : words)
        events.insert(fromCode<CaseEvent>(word.section(u'=', 0, 0)).value(),
                      at(qPrintable(word.section(u'=', 1))));
    return events;
}

class PolicyTimetable : public testing::TestWithParam<TimetableRow> {};

TEST_P(PolicyTimetable, IsDueWhenTheHandSaysSo) {
    const TimetableRow& row = GetParam();
    const Clock clock = clockOf(start(row.policy, Tier(row.tier), eventsIn(row.events)), row.key);
    EXPECT_EQ(wall(clock.deadline.due), row.due);
    EXPECT_EQ(clock.deadline.unpublishedYear.value_or(0), row.unpublishedYear);
}

// clang-format off
const TimetableRow timetable[] = {
    {"company", 1, "found=2026-03-11T09:00", "leaders_told", "Wed 2026-03-11 09:05", 0, "at once is five minutes"},
    {"company", 1, "found=2026-03-11T09:00", "superiors_told", "Wed 2026-03-11 09:30", 0, "30 min"},
    {"company", 1, "found=2026-03-11T09:00", "brief", "Wed 2026-03-11 11:00", 0, "2 h"},
    {"company", 1, "found=2026-03-11T09:00", "statement", "Wed 2026-03-11 12:00", 0, "3 h"},
    {"company", 1, "found=2026-03-11T09:00", "statement_latest", "Wed 2026-03-11 14:00", 0, "5 h at most"},
    {"company", 1, "published=2026-03-11T06:00 found=2026-03-11T09:00", "golden_hours", "Wed 2026-03-11 10:00", 0, "guide: 4 h from publication"},
    {"company", 1, "found=2026-02-16T23:50", "superiors_told", "Tue 2026-02-17 00:20", 0, "over midnight inside Spring Festival"},
    {"company", 1, "found=2026-02-16T23:50", "statement_latest", "Tue 2026-02-17 04:50", 0, "a holiday night counts"},
    {"company", 1, "found=2026-12-31T22:30", "leaders_told", "Thu 2026-12-31 22:35", 0, "ends in the old year"},
    {"company", 1, "found=2026-12-31T22:30", "superiors_told", "Thu 2026-12-31 23:00", 0, "ends in the old year"},
    {"company", 1, "found=2026-12-31T22:30", "brief", "Fri 2027-01-01 00:30", 2027, "ends in the new year, not published"},
    {"company", 2, "found=2026-03-13T16:40", "brief_with_proposal", "Fri 2026-03-13 18:40", 0, "after closing all the same"},
    {"company", 2, "found=2026-05-01T23:00", "brief_with_proposal", "Sat 2026-05-02 01:00", 0, "Labour Day, elapsed"},
    {"company", 3, "found=2026-03-13T08:00", "brief_same_day", "Sat 2026-03-14 00:00", 0, "before opening: end of Friday"},
    {"company", 3, "found=2026-03-13T16:40", "brief_same_day", "Sat 2026-03-14 00:00", 0, "in office hours: end of Friday"},
    {"company", 3, "found=2026-03-13T18:00", "brief_same_day", "Sat 2026-03-14 00:00", 0, "after closing: the day still lasts till 24:00"},
    {"company", 3, "found=2026-03-13T23:59", "brief_same_day", "Sat 2026-03-14 00:00", 0, "a minute is left"},
    {"company", 3, "found=2026-03-14T00:00", "brief_same_day", "Tue 2026-03-17 00:00", 0, "Saturday has begun: Mon 16"},
    {"company", 3, "found=2026-03-15T12:00", "brief_same_day", "Tue 2026-03-17 00:00", 0, "Sunday: Mon 16"},
    {"company", 3, "found=2026-03-13T16:30:00Z", "brief_same_day", "Tue 2026-03-17 00:00", 0, "00:30 of Saturday in Shanghai: Mon 16"},
    {"company", 3, "found=2026-02-14T09:00", "brief_same_day", "Sun 2026-02-15 00:00", 0, "make-up Saturday is worked"},
    {"company", 3, "found=2026-02-15T00:00", "brief_same_day", "Wed 2026-02-25 00:00", 0, "15..23 off: Tue 24"},
    {"company", 3, "found=2026-02-23T23:59", "brief_same_day", "Wed 2026-02-25 00:00", 0, "last minute of the festival: Tue 24"},
    {"company", 3, "found=2026-02-28T08:00", "brief_same_day", "Sun 2026-03-01 00:00", 0, "make-up Saturday"},
    {"company", 3, "found=2026-03-01T08:00", "brief_same_day", "Tue 2026-03-03 00:00", 0, "plain Sunday: Mon 2"},
    {"company", 3, "found=2026-01-02T10:00", "brief_same_day", "Mon 2026-01-05 00:00", 0, "1..3 off, Sun 4 worked"},
    {"company", 3, "found=2026-05-09T20:00", "brief_same_day", "Sun 2026-05-10 00:00", 0, "make-up Saturday, evening"},
    {"company", 3, "found=2026-09-19T10:00", "brief_same_day", "Mon 2026-09-21 00:00", 0, "Sat off, make-up Sunday 20 is the first"},
    {"company", 3, "found=2026-10-01T09:00", "brief_same_day", "Fri 2026-10-09 00:00", 0, "1..7 off: Thu 8"},
    {"company", 3, "found=2026-10-10T07:00", "brief_same_day", "Sun 2026-10-11 00:00", 0, "make-up Saturday"},
    {"company", 3, "found=2025-10-08T15:00", "brief_same_day", "Fri 2025-10-10 00:00", 0, "2025: 1..8 off, Thu 9"},
    {"company", 3, "found=2024-09-14T15:00", "brief_same_day", "Sun 2024-09-15 00:00", 0, "2024: make-up Saturday before Mid-Autumn"},
    {"company", 3, "found=2026-12-23T10:00", "brief_same_day", "Thu 2026-12-24 00:00", 0, "too early for the next notice"},
    {"company", 3, "found=2026-12-31T10:00", "brief_same_day", "Fri 2027-01-01 00:00", 2027, "the next notice may take 12-31 off"},
    {"company", 3, "found=2027-01-04T10:00", "brief_same_day", "Tue 2027-01-05 00:00", 2027, "weekday alone"},
    {"company", 1, "calm=2026-03-09T09:00", "retrospective", "Fri 2026-03-13 00:00", 0, "Mon 0; Tue, Wed, Thu 12"},
    {"company", 2, "calm=2026-03-13T16:40", "retrospective", "Thu 2026-03-19 00:00", 0, "Fri 0; Mon 16, 17, Wed 18"},
    {"company", 2, "calm=2026-03-14T10:00", "retrospective", "Thu 2026-03-19 00:00", 0, "Saturday goes with Friday"},
    {"company", 2, "calm=2026-03-15T23:59", "retrospective", "Thu 2026-03-19 00:00", 0, "and Sunday to its last minute"},
    {"company", 2, "calm=2026-03-16T00:00", "retrospective", "Fri 2026-03-20 00:00", 0, "Monday is day 0: 17, 18, Thu 19"},
    {"company", 3, "calm=2026-02-13T16:40", "retrospective", "Thu 2026-02-26 00:00", 0, "Sat 14 worked 1; 15..23 off; 24 2; Wed 25 3"},
    {"company", 3, "calm=2026-02-14T10:00", "retrospective", "Fri 2026-02-27 00:00", 0, "make-up day is day 0; 24, 25, Thu 26"},
    {"company", 3, "calm=2026-02-20T10:00", "retrospective", "Fri 2026-02-27 00:00", 0, "inside the festival; 24, 25, Thu 26"},
    {"company", 3, "calm=2026-02-25T11:00", "retrospective", "Sun 2026-03-01 00:00", 0, "26, 27, Sat 28 worked"},
    {"company", 1, "calm=2026-04-03T15:00", "retrospective", "Fri 2026-04-10 00:00", 0, "4..6 off; Tue 7, 8, Thu 9"},
    {"company", 1, "calm=2026-04-30T15:00", "retrospective", "Sat 2026-05-09 00:00", 0, "1..5 off; Wed 6, 7, Fri 8"},
    {"company", 1, "calm=2026-05-07T15:00", "retrospective", "Tue 2026-05-12 00:00", 0, "Fri 8, Sat 9 worked, Sun off, Mon 11"},
    {"company", 1, "calm=2026-06-18T15:00", "retrospective", "Thu 2026-06-25 00:00", 0, "19..21 off; Mon 22, 23, Wed 24"},
    {"company", 1, "calm=2026-09-17T15:00", "retrospective", "Tue 2026-09-22 00:00", 0, "Fri 18, Sat off, Sun 20 worked, Mon 21"},
    {"company", 1, "calm=2026-09-23T15:00", "retrospective", "Wed 2026-09-30 00:00", 0, "Thu 24; 25..27 off; Mon 28, Tue 29"},
    {"company", 1, "calm=2026-09-29T15:00", "retrospective", "Sat 2026-10-10 00:00", 0, "Wed 30; 1..7 off; Thu 8, Fri 9"},
    {"company", 1, "calm=2026-10-08T15:00", "retrospective", "Tue 2026-10-13 00:00", 0, "Fri 9, Sat 10 worked, Sun off, Mon 12"},
    {"company", 1, "calm=2025-12-31T15:00", "retrospective", "Wed 2026-01-07 00:00", 0, "1..3 off; Sun 4 worked, 5, Tue 6"},
    {"company", 1, "calm=2026-12-25T15:00", "retrospective", "Thu 2026-12-31 00:00", 2027, "Mon 28, 29, Wed 30: days the next notice may set"},
    {"company", 1, "calm=2026-12-30T15:00", "retrospective", "Tue 2027-01-05 00:00", 2027, "Thu 31; by weekday Fri 1, Mon 4"},
    {"company", 1, "calm=2025-01-24T15:00", "retrospective", "Thu 2025-02-06 00:00", 0, "Sun 26 worked, Mon 27; 28..4 off; Wed 5"},
    {"company", 1, "calm=2025-02-06T15:00", "retrospective", "Tue 2025-02-11 00:00", 0, "Fri 7, Sat 8 worked, Sun off, Mon 10"},
    {"company", 1, "calm=2025-04-25T15:00", "retrospective", "Wed 2025-04-30 00:00", 0, "Sun 27 worked, 28, Tue 29"},
    {"company", 1, "calm=2025-09-30T15:00", "retrospective", "Sun 2025-10-12 00:00", 0, "1..8 off; Thu 9, Fri 10, Sat 11 worked"},
    {"company", 1, "calm=2024-02-02T15:00", "retrospective", "Wed 2024-02-07 00:00", 0, "Sun 4 worked, 5, Tue 6"},
    {"company", 1, "calm=2024-02-09T15:00", "retrospective", "Wed 2024-02-21 00:00", 0, "10..17 off; Sun 18 worked, 19, Tue 20"},
    {"company", 1, "calm=2024-04-03T15:00", "retrospective", "Wed 2024-04-10 00:00", 0, "4..6 off; Sun 7 worked, 8, Tue 9"},
    {"company", 1, "calm=2024-04-30T15:00", "retrospective", "Thu 2024-05-09 00:00", 0, "1..5 off; Mon 6, 7, Wed 8"},
    {"company", 1, "calm=2024-09-13T15:00", "retrospective", "Fri 2024-09-20 00:00", 0, "Sat 14 worked; 15..17 off; Wed 18, Thu 19"},
    {"company", 1, "calm=2024-09-27T15:00", "retrospective", "Wed 2024-10-09 00:00", 0, "Sun 29 worked, Mon 30; 1..7 off; Tue 8"},
    {"company", 1, "calm=2024-12-31T15:00", "retrospective", "Tue 2025-01-07 00:00", 0, "01-01 off; Thu 2, Fri 3, Mon 6"},
    {"township", 3, "published=2026-02-14T22:00", "answer", "Sun 2026-02-15 22:00", 0, "24 h into the festival"},
    {"township", 3, "published=2026-02-14T22:00", "simple_answer", "Sun 2026-02-15 10:00", 0, "12 h"},
    {"township", 1, "published=2026-03-13T23:59", "answer", "Sat 2026-03-14 23:59", 0, "weekend included"},
    {"township", 2, "published=2026-12-31T08:00", "answer", "Fri 2027-01-01 08:00", 2027, "into a year not published"},
    {"township", 3, "found=2026-03-14T09:00", "answer", "Sun 2026-03-15 09:00", 0, "publication unknown: from finding"},
    {"township", 3, "found=2026-03-14T09:00", "simple_answer", "Sat 2026-03-14 21:00", 0, "publication unknown: from finding"},
    {"township", 2, "published=2026-03-11T12:00 found=2026-03-11T09:00", "answer", "Thu 2026-03-12 09:00", 0, "published after found is not believed"},
    {"township", 2, "published=2026-03-10T20:00 found=2026-03-11T09:00", "answer", "Wed 2026-03-11 20:00", 0, "from publication, though found later"},
    {"township", 1, "published=2026-03-11T01:00:00Z", "answer", "Thu 2026-03-12 09:00", 0, "given in UTC"},
    {"township", 1, "published=2026-02-28T12:00", "answer", "Sun 2026-03-01 12:00", 0, "2026 is no leap year"},
    {"township", 1, "published=2024-02-28T12:00", "answer", "Thu 2024-02-29 12:00", 0, "2024 is one"},
    {"hr", 2, "found=2026-02-17T03:00", "leaders_told", "Tue 2026-02-17 03:30", 0, "holiday night"},
    {"hr", 2, "found=2026-02-17T03:00", "first_reply", "Tue 2026-02-17 15:00", 0, "12 h"},
    {"hr", 1, "found=2026-03-13T23:45", "leaders_told", "Sat 2026-03-14 00:15", 0, "over midnight"},
    {"hr", 3, "found=2026-03-13T23:45", "first_reply", "Sat 2026-03-14 11:45", 0, "over midnight"},
    {"town", 1, "found=2026-10-01T22:00", "first_statement", "Fri 2026-10-02 01:00", 0, "National Day night"},
    {"highway", 3, "found=2026-05-05T23:30", "report", "Wed 2026-05-06 00:30", 0, "from a holiday into a working day"},
    {"media", 2, "reported=2026-02-10T10:00", "result", "Tue 2026-02-24 10:00", 0, "14 days, over the festival"},
    {"media", 2, "reported=2026-02-05T10:00", "result", "Thu 2026-02-19 10:00", 0, "ends on a holiday and stays there"},
    {"media", 1, "reported=2026-02-28T09:30", "result", "Sat 2026-03-14 09:30", 0, "ends on a weekend and stays there"},
    {"media", 3, "published=2026-03-01T08:00 found=2026-03-02T09:00", "result", "Sun 2026-03-15 08:00", 0, "report unknown: from publication"},
    {"media", 3, "reported=2026-02-20T08:00 found=2026-03-02T09:00", "result", "Fri 2026-03-06 08:00", 0, "reported before found"},
    {"media", 3, "reported=2026-12-20T18:00", "result", "Sun 2027-01-03 18:00", 2027, "into a year not published"},
    {"media", 3, "reported=2024-02-16T00:00", "result", "Fri 2024-03-01 00:00", 0, "over the leap day"},
    {"state", 1, "found=2026-09-30T15:00", "press_conference", "Thu 2026-10-01 15:00", 0, "24 h"},
    {"state", 2, "found=2026-09-30T15:00", "answer", "Fri 2026-10-02 15:00", 0, "48 h"},
    {"state", 3, "found=2026-12-30T12:00", "answer", "Fri 2027-01-01 12:00", 2027, "48 h into the new year"},
    {"company", 3, "found=2024-02-03T10:00", "brief_same_day", "Mon 2024-02-05 00:00", 0, "Sat off, make-up Sunday 4 is the first"},
    {"company", 3, "found=2024-02-10T08:00", "brief_same_day", "Mon 2024-02-19 00:00", 0, "10..17 off: Sun 18 worked"},
    {"company", 3, "found=2024-04-04T12:00", "brief_same_day", "Mon 2024-04-08 00:00", 0, "4..6 off: Sun 7 worked"},
    {"company", 3, "found=2024-05-01T12:00", "brief_same_day", "Tue 2024-05-07 00:00", 0, "1..5 off: Mon 6"},
    {"company", 3, "found=2024-05-11T09:00", "brief_same_day", "Sun 2024-05-12 00:00", 0, "make-up Saturday"},
    {"company", 3, "found=2024-06-08T09:00", "brief_same_day", "Wed 2024-06-12 00:00", 0, "weekend, Mon 10 off: Tue 11"},
    {"company", 3, "found=2024-09-29T20:00", "brief_same_day", "Mon 2024-09-30 00:00", 0, "make-up Sunday, evening"},
    {"company", 3, "found=2024-12-31T23:59", "brief_same_day", "Wed 2025-01-01 00:00", 0, "the last minute of the year; 2025 is published"},
    {"company", 3, "found=2025-01-01T00:00", "brief_same_day", "Fri 2025-01-03 00:00", 0, "New Year off: Thu 2"},
    {"company", 3, "found=2025-01-25T10:00", "brief_same_day", "Mon 2025-01-27 00:00", 0, "Sat off, Sun 26 worked"},
    {"company", 3, "found=2025-02-04T23:59", "brief_same_day", "Thu 2025-02-06 00:00", 0, "last minute of the festival: Wed 5"},
    {"company", 3, "found=2025-05-31T10:00", "brief_same_day", "Wed 2025-06-04 00:00", 0, "31..2 off: Tue 3"},
    {"company", 3, "found=2025-09-28T10:00", "brief_same_day", "Mon 2025-09-29 00:00", 0, "make-up Sunday"},
    {"company", 3, "found=2026-02-14T15:59:00Z", "brief_same_day", "Sun 2026-02-15 00:00", 0, "23:59 of the make-up Saturday in Shanghai"},
    {"company", 3, "found=2026-02-14T16:00:00Z", "brief_same_day", "Wed 2026-02-25 00:00", 0, "a minute later it is Sunday 15, off: Tue 24"},
    {"company", 3, "found=2026-06-19T10:00", "brief_same_day", "Tue 2026-06-23 00:00", 0, "19..21 off: Mon 22"},
    {"company", 3, "found=2026-09-25T10:00", "brief_same_day", "Tue 2026-09-29 00:00", 0, "25..27 off: Mon 28"},
    {"company", 3, "found=2026-12-26T10:00", "brief_same_day", "Tue 2026-12-29 00:00", 2027, "Sat: Mon 28, a day the next notice may set"},
    {"company", 1, "calm=2024-02-03T10:00", "retrospective", "Wed 2024-02-07 00:00", 0, "Sat goes with Fri: Sun 4 worked, 5, Tue 6"},
    {"company", 1, "calm=2024-02-08T10:00", "retrospective", "Tue 2024-02-20 00:00", 0, "Fri 9; 10..17 off; Sun 18 worked, Mon 19"},
    {"company", 1, "calm=2024-04-26T10:00", "retrospective", "Wed 2024-05-01 00:00", 0, "Sat off, Sun 28 worked, 29, Tue 30"},
    {"company", 1, "calm=2024-05-09T10:00", "retrospective", "Tue 2024-05-14 00:00", 0, "Fri 10, Sat 11 worked, Sun off, Mon 13"},
    {"company", 1, "calm=2024-06-07T10:00", "retrospective", "Fri 2024-06-14 00:00", 0, "8..10 off; Tue 11, 12, Thu 13"},
    {"company", 1, "calm=2024-09-12T10:00", "retrospective", "Thu 2024-09-19 00:00", 0, "Fri 13, Sat 14 worked; 15..17 off; Wed 18"},
    {"company", 1, "calm=2024-09-28T10:00", "retrospective", "Wed 2024-10-09 00:00", 0, "Sun 29 worked, Mon 30; 1..7 off; Tue 8"},
    {"company", 1, "calm=2024-10-10T10:00", "retrospective", "Tue 2024-10-15 00:00", 0, "Fri 11, Sat 12 worked, Sun off, Mon 14"},
    {"company", 1, "calm=2024-12-27T10:00", "retrospective", "Fri 2025-01-03 00:00", 0, "Mon 30, 31; 01-01 off; Thu 2"},
    {"company", 1, "calm=2025-01-23T10:00", "retrospective", "Tue 2025-01-28 00:00", 0, "Fri 24, Sat off, Sun 26 worked, Mon 27"},
    {"company", 1, "calm=2025-01-27T10:00", "retrospective", "Sat 2025-02-08 00:00", 0, "28..4 off; Wed 5, 6, Fri 7"},
    {"company", 1, "calm=2025-02-05T10:00", "retrospective", "Sun 2025-02-09 00:00", 0, "Thu 6, 7, Sat 8 worked"},
    {"company", 1, "calm=2025-04-03T10:00", "retrospective", "Thu 2025-04-10 00:00", 0, "4..6 off; Mon 7, 8, Wed 9"},
    {"company", 1, "calm=2025-04-30T10:00", "retrospective", "Fri 2025-05-09 00:00", 0, "1..5 off; Tue 6, 7, Thu 8"},
    {"company", 1, "calm=2025-05-30T10:00", "retrospective", "Fri 2025-06-06 00:00", 0, "31..2 off; Tue 3, 4, Thu 5"},
    {"company", 1, "calm=2025-09-26T10:00", "retrospective", "Wed 2025-10-01 00:00", 0, "Sat off, Sun 28 worked, 29, Tue 30"},
    {"company", 1, "calm=2025-10-10T10:00", "retrospective", "Wed 2025-10-15 00:00", 0, "Sat 11 worked, Sun off, Mon 13, Tue 14"},
    {"company", 1, "calm=2025-12-27T10:00", "retrospective", "Thu 2026-01-01 00:00", 0, "Sat goes with Fri: Mon 29, 30, Wed 31"},
    {"company", 1, "calm=2025-12-30T10:00", "retrospective", "Tue 2026-01-06 00:00", 0, "Wed 31; 1..3 off; Sun 4 worked, Mon 5"},
    {"company", 1, "calm=2026-01-03T10:00", "retrospective", "Wed 2026-01-07 00:00", 0, "off; Sun 4 worked, 5, Tue 6"},
    {"company", 1, "calm=2026-02-12T10:00", "retrospective", "Wed 2026-02-25 00:00", 0, "Fri 13, Sat 14 worked; 15..23 off; Tue 24"},
    {"company", 1, "calm=2026-02-27T10:00", "retrospective", "Wed 2026-03-04 00:00", 0, "Sat 28 worked, Sun off, Mon 2, Tue 3"},
    {"company", 1, "calm=2026-04-04T10:00", "retrospective", "Fri 2026-04-10 00:00", 0, "4..6 off; Tue 7, 8, Thu 9"},
    {"company", 1, "calm=2026-05-08T10:00", "retrospective", "Wed 2026-05-13 00:00", 0, "Sat 9 worked, Sun off, Mon 11, Tue 12"},
    {"company", 1, "calm=2026-06-17T10:00", "retrospective", "Wed 2026-06-24 00:00", 0, "Thu 18; 19..21 off; Mon 22, Tue 23"},
    {"company", 1, "calm=2026-09-18T10:00", "retrospective", "Wed 2026-09-23 00:00", 0, "Sat off, Sun 20 worked, 21, Tue 22"},
    {"company", 1, "calm=2026-09-30T10:00", "retrospective", "Sun 2026-10-11 00:00", 0, "1..7 off; Thu 8, 9, Sat 10 worked"},
    {"company", 1, "calm=2026-12-18T10:00", "retrospective", "Thu 2026-12-24 00:00", 0, "Mon 21, 22, Wed 23: before the days the next notice may set"},
    {"company", 1, "calm=2026-12-21T10:00", "retrospective", "Fri 2026-12-25 00:00", 2027, "Tue 22, 23, Thu 24"},
    {"company", 1, "calm=2026-12-31T10:00", "retrospective", "Wed 2027-01-06 00:00", 2027, "by weekday Fri 1, Mon 4, Tue 5"},
    {"company", 1, "found=2025-12-31T20:00", "statement_latest", "Thu 2026-01-01 01:00", 0, "5 h into a published year"},
    {"company", 2, "found=2026-12-31T22:00", "brief_with_proposal", "Fri 2027-01-01 00:00", 2027, "ends with the first instant of the new year"},
    {"township", 2, "published=2025-01-27T20:00", "answer", "Tue 2025-01-28 20:00", 0, "into Spring Festival"},
    {"township", 3, "published=2024-02-29T13:00", "simple_answer", "Fri 2024-03-01 01:00", 0, "from the leap day"},
    {"township", 3, "published=2026-03-11T09:00 found=2026-03-11T22:00", "simple_answer", "Wed 2026-03-11 21:00", 0, "found when it was late already"},
    {"hr", 1, "found=2024-12-31T23:45", "leaders_told", "Wed 2025-01-01 00:15", 0, "over New Year's midnight"},
    {"hr", 2, "found=2025-12-31T13:00", "first_reply", "Thu 2026-01-01 01:00", 0, "12 h"},
    {"hr", 2, "found=2026-12-31T11:59", "first_reply", "Thu 2026-12-31 23:59", 0, "ends in the old year"},
    {"hr", 2, "found=2026-12-31T12:00", "first_reply", "Fri 2027-01-01 00:00", 2027, "ends in the new one"},
    {"town", 3, "found=2026-12-31T21:30", "first_statement", "Fri 2027-01-01 00:30", 2027, "3 h"},
    {"town", 2, "found=2026-05-09T16:00", "first_statement", "Sat 2026-05-09 19:00", 0, "past closing of a make-up day"},
    {"highway", 1, "found=2025-02-28T23:30", "report", "Sat 2025-03-01 00:30", 0, "2025 is no leap year"},
    {"highway", 2, "found=2024-02-28T23:30", "report", "Thu 2024-02-29 00:30", 0, "2024 is one"},
    {"media", 1, "reported=2025-12-25T09:00", "result", "Thu 2026-01-08 09:00", 0, "over New Year"},
    {"media", 2, "reported=2026-12-17T23:59", "result", "Thu 2026-12-31 23:59", 0, "ends in the old year"},
    {"media", 2, "reported=2026-12-18T00:00", "result", "Fri 2027-01-01 00:00", 2027, "ends in the new one"},
    {"media", 3, "reported=2024-09-20T10:00", "result", "Fri 2024-10-04 10:00", 0, "ends on a holiday and stays there"},
    {"state", 1, "found=2024-12-31T10:00", "press_conference", "Wed 2025-01-01 10:00", 0, "24 h over New Year"},
    {"state", 3, "found=2026-02-14T17:30", "answer", "Mon 2026-02-16 17:30", 0, "48 h into the festival"},
    {"state", 1, "found=2026-12-31T00:00", "press_conference", "Fri 2027-01-01 00:00", 2027, "24 h"},
};
// clang-format on

INSTANTIATE_TEST_SUITE_P(ByHand, PolicyTimetable, testing::ValuesIn(timetable));

struct Promised {
    const char* made;
    const char* latest; // the fifth working day
    const char* due;    // its end
    const char* working;
};
void PrintTo(const Promised& row, std::ostream* out) { *out << row.made << " (" << row.working << ")"; }

class PromiseTimetable : public testing::TestWithParam<Promised> {};

TEST_P(PromiseTimetable, ReachesTheFifthWorkingDayAndNoFurther) {
    const Policy policy = policyOf("township");
    const QDate latest = QDate::fromString(QString::fromLatin1(GetParam().latest), Qt::ISODate);
    const auto promise = [&](QDate day) {
        return promiseClock(policy, day, at(GetParam().made), Calendar::builtIn(), OfficeHours{});
    };
    const auto kept = promise(latest);
    ASSERT_TRUE(kept);
    EXPECT_EQ(wall(kept->deadline.due), GetParam().due);
    const auto refused = promise(latest.addDays(1));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().detail.toStdString(), std::string("latest_day:") + GetParam().latest);
}

// clang-format off
const Promised promises[] = {
    {"2026-03-11T11:00", "2026-03-18", "Thu 2026-03-19 00:00", "Thu 12, 13, Mon 16, 17, Wed 18"},
    {"2026-03-14T11:00", "2026-03-20", "Sat 2026-03-21 00:00", "Saturday: Mon 16 to Fri 20"},
    {"2026-02-13T11:00", "2026-02-27", "Sat 2026-02-28 00:00", "Sat 14 worked, Tue 24 to Fri 27"},
    {"2026-02-16T11:00", "2026-02-28", "Sun 2026-03-01 00:00", "Tue 24 to Fri 27, Sat 28 worked"},
    {"2026-04-30T11:00", "2026-05-11", "Tue 2026-05-12 00:00", "Wed 6, 7, 8, Sat 9 worked, Mon 11"},
    {"2026-09-30T11:00", "2026-10-13", "Wed 2026-10-14 00:00", "Thu 8, 9, Sat 10 worked, Mon 12, Tue 13"},
    {"2025-12-31T11:00", "2026-01-08", "Fri 2026-01-09 00:00", "Sun 4 worked, Mon 5 to Thu 8"},
    {"2025-01-25T11:00", "2025-02-07", "Sat 2025-02-08 00:00", "Sun 26 worked, Mon 27, Wed 5, 6, Fri 7"},
    {"2024-12-31T10:00", "2025-01-08", "Thu 2025-01-09 00:00", "01-01 off; Thu 2, 3, Mon 6, 7, Wed 8"},
    {"2025-04-25T10:00", "2025-05-06", "Wed 2025-05-07 00:00", "Sun 27 worked, 28, 29, 30; 1..5 off; Tue 6"},
    {"2024-02-09T10:00", "2024-02-22", "Fri 2024-02-23 00:00", "10..17 off; Sun 18 worked, 19, 20, 21, Thu 22"},
    {"2026-12-25T10:00", "2027-01-01", "Sat 2027-01-02 00:00", "Mon 28 to Thu 31, by weekday Fri 1"},
    {"2024-09-13T23:59", "2024-09-23", "Tue 2024-09-24 00:00", "Sat 14 worked, Wed 18, 19, 20, Mon 23"},
};
// clang-format on

INSTANTIATE_TEST_SUITE_P(ByHand, PromiseTimetable, testing::ValuesIn(promises));

} // namespace
} // namespace dutydesk
