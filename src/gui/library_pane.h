#pragma once

#include "gui/pane.h"
#include "store/library.h"
#include "store/similar_cases.h"

#include <memory>

class QTimer;
class QUrl;

namespace dutydesk {

namespace Ui {
class LibraryPane;
}
class LibraryModel;
struct CaseView;

/// The closed and archived cases, to be learned from: found by words, unit, category, tier and time; each
/// with its retrospective, its reply, its deadlines and what is like it.
class LibraryPane : public Pane {
    Q_OBJECT

  public:
    LibraryPane(Desk& desk, QWidget* parent);
    ~LibraryPane() override;
    void refresh() override;
    [[nodiscard]] const LibraryModel& model() const { return *m_model; }

  protected:
    [[nodiscard]] bool concerns(const Changes& changes) const override;
    void retranslate() override;

  private:
    void buildActions();
    void read();
    void readMore(CaseId after);
    void readCurrent();
    void present(const CaseView& view, const QList<SimilarCase>& similar);
    void follow(const QUrl& link);
    void fillChoices(const LibraryTerms& terms);
    void move(int by);
    void label();
    [[nodiscard]] CaseId current() const;
    [[nodiscard]] LibraryQuery query() const;
    [[nodiscard]] bool filtered() const;

    std::unique_ptr<Ui::LibraryPane> m;
    LibraryModel* m_model;
    QTimer* m_delay;
    CaseId m_shown = CaseId::None;
    bool m_answered = false;
};

} // namespace dutydesk
