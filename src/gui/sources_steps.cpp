// What is done with sources: they are pulled, added, edited, switched off and on.

#include "desk/error_words.h"
#include "gui/formats.h"
#include "gui/source_dialog.h"
#include "gui/sources_pane.h"

namespace dutydesk {

void SourcesPane::pullAll() { pull({}); }

void SourcesPane::pull(const QList<SourceId>& ids) {
    await(desk().pull(ids, ids.isEmpty()), this, [this](const Result<PullSummary>& summary) {
        showPull();
        if (!summary && summary.error().code == ErrorCode::Cancelled)
            return Q_EMIT said(sentence(summary.error()));
        if (!summary) return Q_EMIT failed(summary.error());
        Q_EMIT said(plural(summary->sources, tr("Pulled 1 source:"), tr("Pulled %1 sources:")) +
                    QLatin1Char(' ') +
                    tr("%1 new, %2 revised, %3 flagged, %4 failing")
                        .arg(summary->newItems)
                        .arg(summary->revised)
                        .arg(summary->flagged)
                        .arg(summary->failed));
    });
    showPull();
}

void SourcesPane::add() {
    auto* dialog = new SourceDialog({}, this);
    connect(dialog, &SourceDialog::given, this, [this, dialog](const Source& source) {
        await(desk().run(AddSource{source}), dialog, [this, dialog](const Result<SourceId>& added) {
            if (!added) return dialog->refuseBecause(added.error());
            dialog->accept();
            Q_EMIT said(tr("The source is added. P pulls it now."));
        });
    });
    open(dialog);
}

void SourcesPane::open(SourceDialog* dialog) {
    auto looker = std::make_shared<SourceLooker>(desk().store(), desk().clock());
    connect(dialog, &SourceDialog::lookWanted, dialog, [looker, dialog](const QString& url) {
        await(looker->look(url), dialog,
              [dialog](const Result<SourceLook>& look) { dialog->showLook(look); });
    });
    dialog->open();
}

void SourcesPane::edit() {
    if (!current() || !may(Action::ManageSources)) return;
    auto* dialog = new SourceDialog(*current(), this);
    connect(dialog, &SourceDialog::given, this, [this, dialog](const Source& source) {
        await(desk().run(EditSource{source}), dialog, [this, dialog](const Result<Nothing>& saved) {
            if (!saved) return dialog->refuseBecause(saved.error());
            dialog->accept();
            Q_EMIT said(tr("Saved"));
        });
    });
    open(dialog);
}

void SourcesPane::toggle() {
    if (!current()) return;
    Source source = *current();
    source.enabled = !source.enabled;
    perform(EditSource{source}, [this, source](const Nothing&) {
        Q_EMIT said(source.enabled ? tr("\"%1\" is pulled again").arg(source.name)
                                   : tr("\"%1\" is not pulled any more").arg(source.name));
    });
}

} // namespace dutydesk
