#include "desk/template_filling.h"

#include "store/case_table.h"
#include "store/office_table.h"
#include "store/template_table.h"

namespace dutydesk {

Result<FilledTemplate> fillTemplateFor(Database& db, const QString& name, CaseId id, QDate promised,
                                       Instant now) {
    const auto chosen = TemplateTable(db).load(name);
    if (!chosen) return fail(chosen);
    const auto file = CaseTable(db).load(id);
    if (!file) return fail(file);
    const auto office = OfficeTable(db).office();
    if (!office) return fail(office);
    const QTimeZone zone = office->hours.zone;
    return FilledTemplate{fillTemplate(*chosen, {file->head, file->facts, office->name, office->contact,
                                                 toDateTime(now, zone).date(), promised, zone}),
                          chosen->kind};
}

} // namespace dutydesk
