#pragma once

#include <QColor>
#include <QList>
#include <QListWidget>
#include <QVariant>

namespace dutydesk {

/// One record: a glyph, a text that may take several lines, a quiet line under it, a time at the right.
struct Record {
    QString glyph = {}; ///< "" none; "1" "2" "3": the shape of that tier
    QColor colour = {}; ///< of the glyph
    QString text;
    QString sub = {};
    QString time = {};
    QVariant key = {};
    bool strong = false;
    bool faded = false;
    bool heading = false;                              ///< of the records under it; never chosen
    QList<std::pair<qsizetype, qsizetype>> marks = {}; ///< places and lengths of hit words in `sub`

    bool operator==(const Record&) const = default;
};

/// A list of records, painted; keeps the chosen record (by key) over changes.
class RecordList : public QListWidget {
    Q_OBJECT

  public:
    explicit RecordList(QWidget* parent = nullptr);
    void setRecords(const QList<Record>& records);
    /// What an empty list says.
    void setEmptyText(const QString& text);
    [[nodiscard]] const Record* chosen() const;
    [[nodiscard]] const Record& record(int row) const { return m_records.at(row); }
    /// Now or, where it is not there yet, when records are set next.
    void choose(const QVariant& key);
    /// As high as all its records: what holds the list scrolls, not the list.
    void showWhole();
    /// Never lower than its records, up to `most`.
    void showAtLeast(int most);
    [[nodiscard]] QSize sizeHint() const override;

  Q_SIGNALS:
    void choiceChanged();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

  private:
    void replace(const QList<Record>& records);
    void measureWhole();

    QList<Record> m_records;
    bool m_whole = false;
    int m_most = 0;        ///< of the height that it asks for; 0: it asks for none
    bool m_beyond = false; ///< the chosen row was not laid out yet when it was to be shown
    QString m_emptyText;
    QVariant m_wanted; ///< chosen before it was there
};

} // namespace dutydesk
