#include "screening/word_lists.h"

#include "screening/fold.h"
#include "screening/query_lexer.h"

#include <algorithm>

namespace dutydesk {

void WordLists::set(const QString& name, const QStringList& words) { m_lists.insert(foldText(name), words); }

const QStringList* WordLists::find(const QString& name) const {
    const auto found = m_lists.constFind(foldText(name));
    return found == m_lists.cend() ? nullptr : &*found;
}

bool WordLists::isName(QStringView name) {
    constexpr qsizetype longest = 40;
    const auto allowed = [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'-'; };
    return !name.isEmpty() && name.size() <= longest && std::all_of(name.begin(), name.end(), allowed);
}

bool WordLists::isWord(const QString& word) { return canBeFound(word); }

} // namespace dutydesk
