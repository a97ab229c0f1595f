#pragma once

#include "casework/reply_checks.h"
#include "desk/commands/case_commands.h"
#include "gui/case_section.h"

class QAction;
class QTimer;

namespace dutydesk {

namespace Ui {
class ReplySection;
}

/// The reply: its versions, the editor that saves by itself, live checks, sign-off and publication.
class ReplySection : public CaseSection {
    Q_OBJECT

  public:
    enum class Use {
        Write,  ///< in a case: versions are written here
        Review, ///< at the sign-off: read only, against what was decided on last
    };

    ReplySection(Desk& desk, QWidget* parent, Use use = Use::Write);
    ~ReplySection() override;
    [[nodiscard]] QString tabText() const override;

    /// The case's next step, shown as the first button here while it concerns the reply.
    void setNextAction(QAction* action);
    void showNext(bool concernsReply);
    /// For the review: what is done with the draft, and why this person cannot do it (empty: they can).
    void setDecisions(QAction* sign, QAction* giveBack);
    void setHindrance(const QString& words);
    void toggleDifferences();
    /// Something is in the editor that is no version yet.
    [[nodiscard]] bool isTyping() const { return m_typing; }

    void leave() override;

    void write();
    void submit();
    void sign();
    void giveBack();
    void publish();

  Q_SIGNALS:
    void typingChanged();

  protected:
    void show(bool another) override;
    void retranslate() override;

  private:
    void buildActions();
    void showButtons();
    void label();
    void typed();
    void autosave();
    void setTyping(bool typing);
    [[nodiscard]] bool editable() const;
    [[nodiscard]] ReplyKind kind() const;
    [[nodiscard]] QDate promised() const;
    // reply_versions.cpp
    void showVersions();
    void showText();
    void showDifferences();
    void showClash();
    [[nodiscard]] const Draft* shownDraft() const;
    /// What that version is compared with; null: nothing.
    [[nodiscard]] const Draft* earlierThan(qsizetype index) const;
    // reply_side.cpp
    void showSide();
    void showFacts();
    void showItems();
    void showDecided();
    void countDifferences();
    void showChecks();
    void markText(const QList<CheckFinding>& findings);
    // reply_steps.cpp
    void chooseTemplate();
    void saveVersion(const std::function<void(const CaseChanged&)>& then);
    void showBoth();
    void keepMine();
    void takeTheirs();

    std::unique_ptr<Ui::ReplySection> m;
    const Use m_use;
    QAction* m_save = nullptr;      ///< none in the review
    QAction* m_templates = nullptr; ///< none in the review
    QAction* m_return = nullptr;    ///< none in the review
    QTimer* m_autosave;
    QTimer* m_check;
    int m_base = 0; ///< number of the version that the text in the editor grew from
    bool m_typing = false;
    bool m_editing = false; ///< "edit again" was chosen where an edit takes something back
    bool m_next = false;
    QString m_hindrance;
    QString m_text; ///< what is being written, while another version is looked at
};

} // namespace dutydesk
