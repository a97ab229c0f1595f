#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace dutydesk {

/// The office's named word lists as queries see them: `@villages` stands for any word of the list. Names are
/// compared folded (width, case and script do not matter).
class WordLists {
  public:
    void set(const QString& name, const QStringList& words);
    /// None if there is no such list. The pointer holds until the next set().
    [[nodiscard]] const QStringList* find(const QString& name) const;

    /// Letters, digits, _ and -, at most 40 of them.
    [[nodiscard]] static bool isName(QStringView name);
    /// Whether something is left to be found of a word of a list.
    [[nodiscard]] static bool isWord(const QString& word);

    bool operator==(const WordLists&) const = default;

  private:
    QHash<QString, QStringList> m_lists; ///< by folded name
};

} // namespace dutydesk
