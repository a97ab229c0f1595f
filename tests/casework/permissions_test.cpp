#include "casework/codes.h"
#include "casework/permissions.h"

#include <gtest/gtest.h>

namespace dutydesk {
namespace {

// Written by hand from the roles' descriptions, not from the code: a = analyst, s = supervisor, c = clerk.
const char* const goldenTable = R"(manage_office      -s-
manage_users       -s-
change_password    asc
manage_sources     -s-
manage_networks    -s-
manage_rules       -s-
pull               as-
add_item           as-
review_flag        as-
open_case          as-
take_case          as-
assign_case        -s-
set_tier           -s-
set_policy         -s-
edit_case          as-
attach_item        as-
write_note         as-
write_sealed_note  as-
open_sealed_note   as-
record_fact        as-
record_call        as-
assign_task        as-
write_draft        as-
submit_draft       as-
sign_off           -s-
return_draft       -s-
publish            asc
follow_up          as-
close_case         as-
reopen_case        as-
archive_case       -sc
link_cases         as-
pause_clock        -s-
explain_missed     as-
write_judgement    as-
manage_roster      -s-
write_shift_log    as-
hand_over          as-
manage_templates   -s-
export_paper       asc
verify_store       asc
back_up            -s-
)";

QString printed() {
    QString table;
    for (const Action action : allActions()) {
        table += QString(code(action)).leftJustified(19);
        table += permitted(Role::Analyst, action) ? u'a' : u'-';
        table += permitted(Role::Supervisor, action) ? u's' : u'-';
        table += permitted(Role::Clerk, action) ? u'c' : u'-';
        table += u'\n';
    }
    return table;
}

TEST(Permissions, ThePrintedTableIsTheOneWrittenByHand) { EXPECT_EQ(printed().toStdString(), goldenTable); }

TEST(Permissions, TheSupervisorMayDoAllThatTheAnalystMay) {
    for (const Action action : allActions())
        if (permitted(Role::Analyst, action)) {
            EXPECT_TRUE(permitted(Role::Supervisor, action)) << code(action).data();
        }
}

TEST(Permissions, TheClerkMayNeitherWriteNorSign) {
    for (const Action action :
         {Action::WriteDraft, Action::SubmitDraft, Action::SignOff, Action::OpenSealedNote})
        EXPECT_FALSE(permitted(Role::Clerk, action)) << code(action).data();
}

} // namespace
} // namespace dutydesk
