// Rules come from packs and files, and go into files.

#include "desk/commands/rule_commands.h"
#include "desk/error_words.h"
#include "desk/imports.h"
#include "desk/language.h"
#include "desk/rule_files.h"
#include "gui/file_dialog.h"
#include "gui/rules_pane.h"
#include "reporting/paper.h"
#include "ui_rules_pane.h"

#include <QDir>
#include <QFile>
#include <QMenu>

namespace dutydesk {

void RulesPane::buildFileMenu() {
    if (QMenu* before = m->files->menu()) before->deleteLater();
    auto* menu = new QMenu(m->files);
    menu->setToolTipsVisible(true);
    for (const RulePack& pack : rulePacks(installedLanguage())) {
        QAction* action =
            menu->addAction(tr("Add the pack \"%1\" (%2 rules)").arg(pack.name).arg(pack.rules.rules.size()));
        action->setToolTip(pack.description);
        connect(action, &QAction::triggered, this, [this, rules = pack.rules] { importRules(rules); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Import from a file …")), &QAction::triggered, this, [this] {
        QFileDialog* dialog = dialogToOpen(this, tr("Import rules"), tr("Rules (*.json)"));
        connect(dialog, &QFileDialog::fileSelected, this, &RulesPane::importFile);
        dialog->open();
    });
    connect(menu->addAction(tr("Export to a file …")), &QAction::triggered, this, [this] {
        QFileDialog* dialog = dialogToSave(this, tr("Export rules"), tr("Rules (*.json)"), tr("rules.json"));
        connect(dialog, &QFileDialog::fileSelected, this, &RulesPane::exportFile);
        dialog->open();
    });
    m->files->setMenu(menu);
}

void RulesPane::importFile(const QString& path) {
    load(
        [path](Database& db) -> Result<RuleFile> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return fail(ErrorCode::FileUnreadable, path, file.errorString());
            const auto sources = SourceTable(db).list();
            if (!sources) return fail(sources);
            return readRuleFile(file.readAll(), *sources, installedLanguage());
        },
        [this](const RuleFile& file) { importRules(file); });
}

void RulesPane::importRules(const RuleFile& file) {
    const auto work = [this, file](const SharedProgress& progress) {
        return dutydesk::importRules(desk(), file, progress);
    };
    await(watched(tr("Importing rules"), work), this, [this](const Result<ImportRules::Value>& done) {
        if (!done) return Q_EMIT failed(done.error());
        if (!done->refused.isEmpty()) Q_EMIT failed(done->refused.first().error);
        QString words = tr("%1 rules added, %2 were here already, %3 word lists added or filled, %4 refused")
                            .arg(done->added)
                            .arg(done->skipped)
                            .arg(done->lists)
                            .arg(done->refused.size());
        if (done->left > 0) words += tr("; stopped before %1 others").arg(done->left);
        Q_EMIT said(words);
    });
}

void RulesPane::exportFile(const QString& path) {
    const auto write = [path](Database& db, const Progress* progress) -> Result<Nothing> {
        const auto bytes = exportedRules(db);
        if (!bytes) return fail(bytes);
        if (auto on = goOn(progress); !on) return fail(on);
        const auto written = writeFile(path, *bytes);
        if (!written) return fail(written);
        return Nothing{};
    };
    const auto work = [this, write](const SharedProgress& progress) {
        return desk().readLong([write, progress](Database& db) { return write(db, progress.get()); });
    };
    await(watched(tr("Exporting rules"), work), this, [this, path](const Result<Nothing>& written) {
        if (stopped(written)) return Q_EMIT said(tr("The export was stopped; no file was written"));
        if (!written) return Q_EMIT failed(written.error());
        Q_EMIT said(tr("Written to %1").arg(QDir::toNativeSeparators(path)));
    });
}

} // namespace dutydesk
