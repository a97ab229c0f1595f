#include "casework/codes.h"

#include "casework/clock.h"
#include "casework/permissions.h"
#include "casework/reply_checks.h"
#include "casework/shift.h"
#include "casework/tier_proposal.h"

#include <array>
#include <utility>

namespace dutydesk {

namespace {

using L1 = QLatin1StringView;

template <class E, size_t N>
using Table = std::array<std::pair<E, const char*>, N>;

// One overload of table() per enum, in the order of the enum. The spellings are in stores and files: never
// change one.

constexpr auto table(Role) {
    using enum Role;
    return Table<Role, 3>{{{Analyst, "analyst"}, {Supervisor, "supervisor"}, {Clerk, "clerk"}}};
}
constexpr auto table(Tier) {
    using enum Tier;
    return Table<Tier, 3>{{{Major, "1"}, {Serious, "2"}, {Ordinary, "3"}}};
}
constexpr auto table(CaseState) {
    using enum CaseState;
    return Table<CaseState, 12>{{{New, "new"},
                                 {Assigned, "assigned"},
                                 {Checking, "checking"},
                                 {Drafting, "drafting"},
                                 {AwaitingSignOff, "awaiting_sign_off"},
                                 {Returned, "returned"},
                                 {Signed, "signed"},
                                 {Published, "published"},
                                 {Following, "following"},
                                 {Closed, "closed"},
                                 {Archived, "archived"},
                                 {Reopened, "reopened"}}};
}
constexpr auto table(Verdict) {
    using enum Verdict;
    return Table<Verdict, 4>{
        {{Unverified, "unverified"}, {True, "true"}, {Partly, "partly"}, {False, "false"}}};
}
constexpr auto table(ReplyKind) {
    using enum ReplyKind;
    return Table<ReplyKind, 2>{{{Reply, "reply"}, {Holding, "holding"}}};
}
constexpr auto table(FlagState) {
    using enum FlagState;
    return Table<FlagState, 5>{{{New, "new"},
                                {Watching, "watching"},
                                {Dismissed, "dismissed"},
                                {Opened, "opened"},
                                {Attached, "attached"}}};
}
constexpr auto table(SourceClass) {
    using enum SourceClass;
    return Table<SourceClass, 6>{{{Unknown, "unknown"},
                                  {Media, "media"},
                                  {Government, "government"},
                                  {Forum, "forum"},
                                  {Social, "social"},
                                  {Own, "own"}}};
}
constexpr auto table(GroundKind) {
    using enum GroundKind;
    return Table<GroundKind, 6>{{{Rule, "rule"},
                                 {Hand, "hand"},
                                 {Words, "words"},
                                 {Source, "source"},
                                 {Sites, "sites"},
                                 {Growth, "growth"}}};
}
constexpr auto table(EntryKind) {
    using enum EntryKind;
    return Table<EntryKind, 6>{{{Note, "note"},
                                {Call, "call"},
                                {Brief, "brief"},
                                {Task, "task"},
                                {FollowUp, "follow_up"},
                                {Retrospective, "retrospective"}}};
}
constexpr auto table(LinkKind) {
    using enum LinkKind;
    return Table<LinkKind, 2>{{{SameMatter, "same_matter"}, {FollowsFrom, "follows_from"}}};
}
constexpr auto table(CaseEvent) {
    using enum CaseEvent;
    return Table<CaseEvent, 15>{{{Published, "published"},
                                 {Found, "found"},
                                 {Reported, "reported"},
                                 {Assigned, "assigned"},
                                 {Promised, "promised"},
                                 {Calm, "calm"},
                                 {Closed, "closed"},
                                 {LeadersTold, "leaders_told"},
                                 {SuperiorsTold, "superiors_told"},
                                 {Briefed, "briefed"},
                                 {HoldingReplied, "holding_replied"},
                                 {Replied, "replied"},
                                 {PressConference, "press_conference"},
                                 {ResultReported, "result_reported"},
                                 {Retrospective, "retrospective"}}};
}
constexpr auto table(ClockKind) {
    using enum ClockKind;
    return Table<ClockKind, 3>{
        {{Elapsed, "elapsed"}, {WorkingHours, "working_hours"}, {WorkingDays, "working_days"}}};
}
constexpr auto table(ClockState) {
    using enum ClockState;
    return Table<ClockState, 5>{
        {{Running, "running"}, {Paused, "paused"}, {Met, "met"}, {Missed, "missed"}, {Stopped, "stopped"}}};
}
constexpr auto table(StepKind) {
    using enum StepKind;
    return Table<StepKind, 12>{{{Start, "start"},
                                {Length, "length"},
                                {DayZero, "day_zero"},
                                {WorkingDay, "working_day"},
                                {MakeUpDay, "make_up_day"},
                                {Weekend, "weekend"},
                                {Holiday, "holiday"},
                                {OfficeTime, "office_time"},
                                {Pause, "pause"},
                                {Limit, "limit"},
                                {Due, "due"},
                                {Fallback, "fallback"}}};
}
constexpr auto table(CheckKind) {
    using enum CheckKind;
    return Table<CheckKind, 9>{{{Placeholder, "placeholder"},
                                {PromiseMissing, "promise_missing"},
                                {PromisePast, "promise_past"},
                                {EmptyPhrase, "empty_phrase"},
                                {PersonalData, "personal_data"},
                                {UnsupportedClaim, "unsupported_claim"},
                                {FactChanged, "fact_changed"},
                                {OtherCase, "other_case"},
                                {NoSignature, "no_signature"}}};
}
constexpr auto table(LogKind) {
    using enum LogKind;
    return Table<LogKind, 12>{{{Written, "written"},
                               {Hour, "hour"},
                               {SourceFailed, "source_failed"},
                               {SourceBack, "source_back"},
                               {CaseOpened, "case_opened"},
                               {CaseClosed, "case_closed"},
                               {Called, "called"},
                               {Signed, "signed"},
                               {Published, "published"},
                               {Missed, "missed"},
                               {HandedOver, "handed_over"},
                               {TakenOver, "taken_over"}}};
}
constexpr auto table(MatterKind) {
    using enum MatterKind;
    return Table<MatterKind, 4>{
        {{Clock, "clock"}, {Promise, "promise"}, {SignOff, "sign_off"}, {Task, "task"}}};
}
constexpr auto table(Action) {
    using enum Action;
    return Table<Action, 42>{{{ManageOffice, "manage_office"},
                              {ManageUsers, "manage_users"},
                              {ChangePassword, "change_password"},
                              {ManageSources, "manage_sources"},
                              {ManageNetworks, "manage_networks"},
                              {ManageRules, "manage_rules"},
                              {Pull, "pull"},
                              {AddItem, "add_item"},
                              {ReviewFlag, "review_flag"},
                              {OpenCase, "open_case"},
                              {TakeCase, "take_case"},
                              {AssignCase, "assign_case"},
                              {SetTier, "set_tier"},
                              {SetPolicy, "set_policy"},
                              {EditCase, "edit_case"},
                              {AttachItem, "attach_item"},
                              {WriteNote, "write_note"},
                              {WriteSealedNote, "write_sealed_note"},
                              {OpenSealedNote, "open_sealed_note"},
                              {RecordFact, "record_fact"},
                              {RecordCall, "record_call"},
                              {AssignTask, "assign_task"},
                              {WriteDraft, "write_draft"},
                              {SubmitDraft, "submit_draft"},
                              {SignOff, "sign_off"},
                              {ReturnDraft, "return_draft"},
                              {Publish, "publish"},
                              {FollowUp, "follow_up"},
                              {CloseCase, "close_case"},
                              {ReopenCase, "reopen_case"},
                              {ArchiveCase, "archive_case"},
                              {LinkCases, "link_cases"},
                              {PauseClock, "pause_clock"},
                              {ExplainMissed, "explain_missed"},
                              {WriteJudgement, "write_judgement"},
                              {ManageRoster, "manage_roster"},
                              {WriteShiftLog, "write_shift_log"},
                              {HandOver, "hand_over"},
                              {ManageTemplates, "manage_templates"},
                              {ExportPaper, "export_paper"},
                              {VerifyStore, "verify_store"},
                              {BackUp, "back_up"}}};
}

} // namespace

template <class E>
QLatin1StringView code(E term) {
    static constexpr auto terms = table(E{});
    for (const auto& [value, spelling] : terms)
        if (value == term) return L1(spelling);
    Q_ASSERT_X(false, "code", "not a term of this enum");
    return L1("");
}

template <class E>
Result<E> fromCode(QAnyStringView spelled) {
    static constexpr auto terms = table(E{});
    for (const auto& [value, spelling] : terms)
        if (spelled == L1(spelling)) return value;
    return fail(ErrorCode::InvalidInput, spelled.toString());
}

template <class E>
QList<E> allTerms() {
    static constexpr auto terms = table(E{});
    QList<E> all;
    for (const auto& entry : terms) all.append(entry.first);
    return all;
}

#define DUTYDESK_CODES_OF(E)                                                                                 \
    template QLatin1StringView code<E>(E);                                                                   \
    template Result<E> fromCode<E>(QAnyStringView);                                                          \
    template QList<E> allTerms<E>();

DUTYDESK_CODES_OF(Role)
DUTYDESK_CODES_OF(Tier)
DUTYDESK_CODES_OF(CaseState)
DUTYDESK_CODES_OF(Verdict)
DUTYDESK_CODES_OF(ReplyKind)
DUTYDESK_CODES_OF(FlagState)
DUTYDESK_CODES_OF(SourceClass)
DUTYDESK_CODES_OF(GroundKind)
DUTYDESK_CODES_OF(EntryKind)
DUTYDESK_CODES_OF(LinkKind)
DUTYDESK_CODES_OF(CaseEvent)
DUTYDESK_CODES_OF(ClockKind)
DUTYDESK_CODES_OF(ClockState)
DUTYDESK_CODES_OF(StepKind)
DUTYDESK_CODES_OF(CheckKind)
DUTYDESK_CODES_OF(LogKind)
DUTYDESK_CODES_OF(MatterKind)
DUTYDESK_CODES_OF(Action)

#undef DUTYDESK_CODES_OF

} // namespace dutydesk
