#pragma once

#include "gui/desk_widget.h"
#include "store/find.h"

#include <atomic>

class QFrame;
class QLineEdit;
class QTimer;

namespace dutydesk {

class RecordList;

/// One thing that Enter goes to.
struct FinderRow {
    /// In the order in which they stand.
    enum class Group { Commands, Cases, Items, Replies, Rules, Sources, Settings, People, More };
    Group group = Group::Commands;
    QString key; ///< the same for the same thing at the next letter
    QString text;
    QString sub = {};
    QString keys = {}; ///< its shortcut
    std::function<void()> go;
};

/// What hangs under the search field while something is typed into it: commands, and whatever of the store
/// holds the words, grouped. The keys stay in the field; answers that were overtaken by typing are dropped.
class Finder : public DeskWidget {
    Q_OBJECT

  public:
    /// Lies over `over`, under `field`.
    Finder(Desk& desk, QLineEdit* field, QWidget* over);
    ~Finder() override;

    /// What is known without the store: commands and settings, asked for at every letter.
    using Known = std::function<QList<FinderRow>(const QString& query)>;
    void setKnown(Known known) { m_known = std::move(known); }
    /// Empties the field and hides.
    void close();
    [[nodiscard]] const QList<FinderRow>& rows() const { return m_rows; }
    /// True if each of the query's words stands in the text, whatever their width and script.
    [[nodiscard]] static bool holds(const QString& text, const QString& query);

    static constexpr int mostOfAKind = 6;

  Q_SIGNALS:
    void answered();
    void left(); ///< the focus belongs to the pane again
    void itemWanted(dutydesk::ItemId id, const QString& query);
    void replyWanted(dutydesk::CaseId id);
    void ruleWanted(dutydesk::RuleId id);
    void sourceWanted(dutydesk::SourceId id);
    void userWanted(dutydesk::UserId id);
    void allWanted(const QString& query);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void retranslate() override;

  private:
    bool steer(int key);
    void typed();
    void ask();
    void show(QList<FinderRow> rows);
    [[nodiscard]] QList<FinderRow> found();
    void place();
    void move(int by);
    void go();
    [[nodiscard]] const FinderRow* chosen() const;

    QLineEdit* m_field;
    QWidget* m_over;
    QFrame* m_frame;
    RecordList* m_list;
    QTimer* m_delay;
    Known m_known;
    Finds m_finds;
    QList<FinderRow> m_rows;
    std::shared_ptr<std::atomic<int>> m_newest; ///< number of the question asked last
    bool m_waiting = false;                     ///< for the answer to what stands in the field
    bool m_goThen = false;                      ///< Enter came before the answer
};

} // namespace dutydesk
