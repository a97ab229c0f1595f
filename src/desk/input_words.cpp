#include "desk/input_words.h"

#include "desk/error_words.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <span>

namespace dutydesk {

namespace {

struct FieldName {
    const char* field;
    const char* words;
};

// The names that commands, the store and the terminal give in Error::what.
constexpr FieldName fieldNames[] = {
    {"address", QT_TRANSLATE_NOOP("Field", "address")},
    {"assignee", QT_TRANSLATE_NOOP("Field", "assignee")},
    {"backup", QT_TRANSLATE_NOOP("Field", "backup")},
    {"calendar", QT_TRANSLATE_NOOP("Field", "calendar")},
    {"channel", QT_TRANSLATE_NOOP("Field", "way it came in")},
    {"claim", QT_TRANSLATE_NOOP("Field", "claim")},
    {"class", QT_TRANSLATE_NOOP("Field", "kind of site")},
    {"contact", QT_TRANSLATE_NOOP("Field", "contact")},
    {"day", QT_TRANSLATE_NOOP("Field", "day")},
    {"kept_days", QT_TRANSLATE_NOOP("Field", "days that texts are kept")},
    {"draft", QT_TRANSLATE_NOOP("Field", "draft")},
    {"except", QT_TRANSLATE_NOOP("Field", "exceptions")},
    {"file", QT_TRANSLATE_NOOP("Field", "file")},
    {"from", QT_TRANSLATE_NOOP("Field", "beginning")},
    {"growth", QT_TRANSLATE_NOOP("Field", "versions within 24 hours")},
    {"hours", QT_TRANSLATE_NOOP("Field", "office hours")},
    {"interval", QT_TRANSLATE_NOOP("Field", "pull interval")},
    {"kind", QT_TRANSLATE_NOOP("Field", "kind")},
    {"language", QT_TRANSLATE_NOOP("Field", "language")},
    {"list", QT_TRANSLATE_NOOP("Field", "word list")},
    {"matter", QT_TRANSLATE_NOOP("Field", "open matter")},
    {"meets", QT_TRANSLATE_NOOP("Field", "obligation that the call meets")},
    {"name", QT_TRANSLATE_NOOP("Field", "name")},
    {"network", QT_TRANSLATE_NOOP("Field", "network")},
    {"new_password", QT_TRANSLATE_NOOP("Field", "new password")},
    {"office", QT_TRANSLATE_NOOP("Field", "office's name")},
    {"other_case", QT_TRANSLATE_NOOP("Field", "other case")},
    {"party", QT_TRANSLATE_NOOP("Field", "person or office that was told")},
    {"password", QT_TRANSLATE_NOOP("Field", "password")},
    {"person", QT_TRANSLATE_NOOP("Field", "person on duty")},
    {"policy", QT_TRANSLATE_NOOP("Field", "policy")},
    {"post", QT_TRANSLATE_NOOP("Field", "post")},
    {"promised", QT_TRANSLATE_NOOP("Field", "promised date")},
    {"query", QT_TRANSLATE_NOOP("Field", "query")},
    {"reason", QT_TRANSLATE_NOOP("Field", "reason")},
    {"rescreenDays", QT_TRANSLATE_NOOP("Field", "days that are screened again")},
    {"role", QT_TRANSLATE_NOOP("Field", "role")},
    {"sites", QT_TRANSLATE_NOOP("Field", "number of sites")},
    {"task", QT_TRANSLATE_NOOP("Field", "task")},
    {"text", QT_TRANSLATE_NOOP("Field", "text")},
    {"threshold", QT_TRANSLATE_NOOP("Field", "threshold")},
    {"tier", QT_TRANSLATE_NOOP("Field", "tier")},
    {"title", QT_TRANSLATE_NOOP("Field", "title")},
    {"to", QT_TRANSLATE_NOOP("Field", "end")},
    {"unit", QT_TRANSLATE_NOOP("Field", "responsible unit")},
    {"until", QT_TRANSLATE_NOOP("Field", "end of the pause")},
    {"user", QT_TRANSLATE_NOOP("Field", "user name")},
    {"user name", QT_TRANSLATE_NOOP("Field", "user name")},
    {"when", QT_TRANSLATE_NOOP("Field", "time")},
    {"words", QT_TRANSLATE_NOOP("Field", "words of harm")},
    {"zone", QT_TRANSLATE_NOOP("Field", "time zone")},
};

// Kinds of things as the store names them, before their number.
constexpr FieldName thingNames[] = {
    {"audit_head", QT_TRANSLATE_NOOP("Field", "head of the audit log")},
    {"case", QT_TRANSLATE_NOOP("Field", "case")},
    {"clock", QT_TRANSLATE_NOOP("Field", "clock")},
    {"contact", QT_TRANSLATE_NOOP("Field", "contact of the call list")},
    {"draft", QT_TRANSLATE_NOOP("Field", "draft")},
    {"entry", QT_TRANSLATE_NOOP("Field", "record")},
    {"escalation", QT_TRANSLATE_NOOP("Field", "report of a missed deadline that nobody has seen")},
    {"evidence", QT_TRANSLATE_NOOP("Field", "evidence")},
    {"fact", QT_TRANSLATE_NOOP("Field", "fact")},
    {"flag", QT_TRANSLATE_NOOP("Field", "flag")},
    {"handover", QT_TRANSLATE_NOOP("Field", "hand-over")},
    {"item", QT_TRANSLATE_NOOP("Field", "item")},
    {"link", QT_TRANSLATE_NOOP("Field", "link")},
    {"paper", QT_TRANSLATE_NOOP("Field", "issue of a paper")},
    {"period", QT_TRANSLATE_NOOP("Field", "special period")},
    {"rescreen", QT_TRANSLATE_NOOP("Field", "screening of the past")},
    {"rule", QT_TRANSLATE_NOOP("Field", "rule")},
    {"sealed_note", QT_TRANSLATE_NOOP("Field", "sealed note")},
    {"shift", QT_TRANSLATE_NOOP("Field", "shift")},
    {"source", QT_TRANSLATE_NOOP("Field", "source")},
    {"task", QT_TRANSLATE_NOOP("Field", "task")},
    {"template", QT_TRANSLATE_NOOP("Field", "template")},
    {"tier_table", QT_TRANSLATE_NOOP("Field", "table of tiers")},
    {"user", QT_TRANSLATE_NOOP("Field", "user")},
    {"word_list", QT_TRANSLATE_NOOP("Field", "word list")},
};

struct RuleWords {
    const char* detail;
    const char* words;
};

// What commands give in Error::detail; behind a colon stands what the words' %1 is.
constexpr RuleWords ruleWords[] = {
    {"at_least_one", QT_TRANSLATE_NOOP("Field", "at least one is needed here")},
    {"before_found",
     QT_TRANSLATE_NOOP("Field",
                       "it lies more than a day before the matter was found, so it meets no deadline of it")},
    {"before_sign_off",
     QT_TRANSLATE_NOOP("Field",
                       "it lies before the sign-off; give the time when the signed text was put online")},
    {"both_languages",
     QT_TRANSLATE_NOOP("Field", "a text in Chinese (zh) and one in English (en) are needed here")},
    {"calendar_both", QT_TRANSLATE_NOOP("Field", "this day is both off and worked")},
    {"calendar_day",
     QT_TRANSLATE_NOOP("Field", "a day is written 01-31 or 2027-01-31, a range 01-31..02-06 or 02-01..06")},
    {"calendar_form",
     QT_TRANSLATE_NOOP("Field", "it is no calendar; write {\"2027\": {\"off\": [\"01-01..01-03\"], "
                                "\"work\": [\"01-09\"]}} or a line 2027 off 01-01..03; work 01-09")},
    {"calendar_lists",
     QT_TRANSLATE_NOOP("Field", "a year holds the lists off and work, and perhaps its source")},
    {"calendar_year",
     QT_TRANSLATE_NOOP("Field", "a year with the lists off and work is needed here, or a day that is off or "
                                "work")},
    {"clocks_running", QT_TRANSLATE_NOOP("Field", "clocks of the case still run; say why they may end here")},
    {"closes_before_opens", QT_TRANSLATE_NOOP("Field", "the closing hour must be after the opening hour")},
    {"csv_header", QT_TRANSLATE_NOOP("Field", "its first line must name the columns, one of them url")},
    {"csv_quote", QT_TRANSLATE_NOOP("Field", "a quotation mark on this line is not closed")},
    {"duration",
     QT_TRANSLATE_NOOP("Field",
                       "a length of time is written {\"days\": 3}, with days, hours or minutes, from 0 to "
                       "ten years")},
    {"ends_before_start", QT_TRANSLATE_NOOP("Field", "it must lie after the beginning")},
    {"empty_roster",
     QT_TRANSLATE_NOOP("Field", "nobody is on the roster on those days; nothing can be copied")},
    {"for_another",
     QT_TRANSLATE_NOOP("Field",
                       "it is meant for somebody else; they take it over, or whoever gave it withdraws it")},
    {"future", QT_TRANSLATE_NOOP("Field", "it lies in the future; give a time that has come")},
    {"interval", QT_TRANSLATE_NOOP("Field", "it must be between 5 minutes and 24 hours")},
    {"itself", QT_TRANSLATE_NOOP("Field", "a case cannot be linked with itself; choose another one")},
    {"json:",
     QT_TRANSLATE_NOOP("Field",
                       "it is not JSON from its byte %1 on; correct it there, or export one to see how it "
                       "is written")},
    {"last_supervisor",
     QT_TRANSLATE_NOOP("Field", "this is the last supervisor who can sign in; make another one first")},
    {"other_log",
     QT_TRANSLATE_NOOP("Field",
                       "its audit log is not that of the store: it is another office's, or one of the "
                       "two was rewritten; look at both before you replace the one by the other")},
    {"not_utf8", QT_TRANSLATE_NOOP("Field", "its text is not UTF-8; save it as UTF-8 first")},
    {"no_such_matter", QT_TRANSLATE_NOOP("Field", "the hand-over holds no matter of this number")},
    {"overlaps", QT_TRANSLATE_NOOP("Field", "this person is on already at that time")},
    {"own_password", QT_TRANSLATE_NOOP("Field", "this is your own; change it by giving the present one too")},
    {"role", QT_TRANSLATE_NOOP("Field", "this person's role does not work on cases; choose somebody else")},
    {"kept_days", QT_TRANSLATE_NOOP("Field", "it must be 0 (for ever) or at least 30 days")},
    {"latest_day:", QT_TRANSLATE_NOOP("Field", "the latest day that may be promised is %1")},
    {"list_in_use", QT_TRANSLATE_NOOP("Field", "a rule still uses this list; change the rule first")},
    {"list_name",
     QT_TRANSLATE_NOOP("Field", "the name of a list holds letters, digits, _ and - alone, at most 40")},
    {"list_word",
     QT_TRANSLATE_NOOP("Field", "there is no letter, character or digit in it that could be found")},
    {"one_of:", QT_TRANSLATE_NOOP("Field", "it must be one of %1")},
    {"opml", QT_TRANSLATE_NOOP("Field", "it is not an OPML file")},
    {"policy_form", QT_TRANSLATE_NOOP("Field", "it is not a policy; export one to see how it is written")},
    {"policy_key",
     QT_TRANSLATE_NOOP("Field", "it holds a to z, 0 to 9 and _ alone, begins with a letter, and has 40 "
                                "characters at most")},
    {"promise_key", QT_TRANSLATE_NOOP("Field", "this key is kept for promised dates; choose another")},
    {"rule_off", QT_TRANSLATE_NOOP("Field", "this rule is switched off; switch it on first")},
    {"rules_json", QT_TRANSLATE_NOOP("Field", "it is not a file of rules (JSON)")},
    {"same_key", QT_TRANSLATE_NOOP("Field", "another clock of the policy has this key; choose another")},
    {"stops_at_start", QT_TRANSLATE_NOOP("Field", "the event that starts a clock cannot stop it too")},
    {"tier_number",
     QT_TRANSLATE_NOOP("Field", "a whole number from 0 on is needed here, or a tier from 1 to 3")},
    {"tier_table", QT_TRANSLATE_NOOP("Field", "it is not a table of tiers (JSON)")},
    {"tier_words", QT_TRANSLATE_NOOP("Field", "words are needed here, none of them empty")},
    {"true_or_false", QT_TRANSLATE_NOOP("Field", "it must be true or false")},
    {"twice", QT_TRANSLATE_NOOP("Field", "one stands there twice; take one of them out")},
    {"whole_days", QT_TRANSLATE_NOOP("Field", "a clock of working days takes whole days")},
    {"whole_number:", QT_TRANSLATE_NOOP("Field", "it must be a whole number of %1")},
    {"zero_to_one", QT_TRANSLATE_NOOP("Field", "it must be a number from 0 to 1")},
    {"store_itself", QT_TRANSLATE_NOOP("Field", "it is the store itself; a backup needs another file")},
    {"task_done", QT_TRANSLATE_NOOP("Field", "the unit has done it already; give it a new task if need be")},
    {"template_field",
     QT_TRANSLATE_NOOP("Field", "it names a field that nobody knows; the fields are listed in its help")},
    {"template_name", QT_TRANSLATE_NOOP("Field", "a name has 1 to 60 characters on one line")},
    {"told_event",
     QT_TRANSLATE_NOOP("Field", "a call meets leaders_told, superiors_told, briefed, press_conference or "
                                "result_reported only")},
    {"too_long", QT_TRANSLATE_NOOP("Field", "it is too long")},
    {"too_long_shift", QT_TRANSLATE_NOOP("Field", "one turn is at most a week")},
    {"too_short", QT_TRANSLATE_NOOP("Field", "it needs at least 8 characters")},
};

/// The rule in words; what is none of ours is shown as it is.
QString ruleWord(const QString& detail) {
    const qsizetype name = detail.indexOf(u':') + 1;
    for (const RuleWords& rule : ruleWords) {
        if (detail == QLatin1StringView(rule.detail)) return QCoreApplication::translate("Field", rule.words);
        if (name > 0 && detail.first(name) == QLatin1StringView(rule.detail))
            return QCoreApplication::translate("Field", rule.words).arg(dayWord(detail.sliced(name)));
    }
    return detail;
}

} // namespace

QString dayWord(const QString& day) {
    const QDate date = QDate::fromString(day, Qt::ISODate);
    if (!date.isValid()) return day;
    const QString words = QLocale().toString(date, QLocale::LongFormat);
    const QString time = day.section(u'T', 1).first(day.contains(u'T') ? 5 : 0);
    return time.isEmpty() ? words : QCoreApplication::translate("Field", "%1 %2").arg(words, time);
}

QString thingWord(const QString& thing) {
    const QString kind = thing.section(u' ', 0, 0);
    const QString number = thing.section(u' ', 1);
    bool isNumber = false;
    (void)number.toLongLong(&isNumber);
    if (!isNumber && !number.isEmpty()) return thing;
    for (const FieldName& name : thingNames) {
        if (kind != QLatin1StringView(name.field)) continue;
        const QString words = QCoreApplication::translate("Field", name.words);
        return number.isEmpty() ? words : QCoreApplication::translate("Field", "%1 %2").arg(words, number);
    }
    return fieldWord(thing);
}

QString fieldWord(const QString& field) {
    for (const auto& names : {std::span<const FieldName>(fieldNames), std::span<const FieldName>(thingNames)})
        for (const FieldName& name : names)
            if (field == QLatin1StringView(name.field))
                return QCoreApplication::translate("Field", name.words);
    return field;
}

QString invalidInputSentence(const Error& error) {
    const QString field = fieldWord(error.what);
    if (error.detail.isEmpty())
        return QCoreApplication::translate("Field", "\"%1\" cannot be accepted as it is. Please correct it.")
            .arg(field);
    return QCoreApplication::translate("Field", "\"%1\" cannot be accepted: %2.")
        .arg(field, ruleWord(error.detail));
}

QString missingInputSentence(const Error& error) {
    const QString field = fieldWord(error.what);
    if (error.detail.isEmpty())
        return QCoreApplication::translate("Field", "\"%1\" is missing. Please fill it in and try again.")
            .arg(field);
    return QCoreApplication::translate("Field", "\"%1\" is missing: %2.").arg(field, ruleWord(error.detail));
}

} // namespace dutydesk
