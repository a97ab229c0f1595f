#include "gui/case_view.h"

namespace dutydesk {

QString CaseView::userName(UserId id) const {
    for (const User& user : users)
        if (user.id == id) return user.name;
    return {};
}

const Draft* CaseView::newestDraft() const { return file.drafts.isEmpty() ? nullptr : &file.drafts.last(); }

const Draft* CaseView::draft(DraftId id) const {
    for (const Draft& draft : file.drafts)
        if (draft.id == id) return &draft;
    return nullptr;
}

const SignOff* CaseView::approval() const {
    const Draft* newest = newestDraft();
    if (!newest || file.signOffs.isEmpty()) return nullptr;
    const SignOff& last = file.signOffs.last();
    return last.approved && last.draft == newest->id && last.textHash == newest->textHash ? &last : nullptr;
}

Result<CaseView> readCase(Database& db, CaseId id, UserId reader) {
    const CaseTable cases(db);
    CaseView view;
    auto file = cases.load(id);
    if (!file) return fail(file);
    view.file = *file;
    auto users = UserTable(db).list();
    if (!users) return fail(users);
    view.users = *users;
    auto history = AuditLog(db).list(QStringLiteral("case"), number(id));
    if (!history) return fail(history);
    view.history = *history;
    for (const Item& item : std::as_const(view.file.items)) {
        auto flags = FlagTable(db).ofItem(item.id);
        if (!flags) return fail(flags);
        view.flags.insert(item.id, *flags);
    }
    for (const CaseLink& link : std::as_const(view.file.links)) {
        const CaseId other = link.from == id ? link.to : link.from;
        if (auto head = cases.head(other)) view.linked.insert(other, *head);
    }
    auto sealed = SealedNotes(db).ofCase(id, reader);
    if (!sealed) return fail(sealed);
    view.sealed = *sealed;
    auto typed = cases.autosaved(id, reader);
    if (!typed) return fail(typed);
    view.autosaved = *typed;
    return view;
}

} // namespace dutydesk
