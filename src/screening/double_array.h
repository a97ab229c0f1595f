#pragma once

#include <QStringView>

#include <span>
#include <vector>

namespace dutydesk {

/// An immutable trie over UTF-16 strings in two arrays: one look-up a unit. Copies are whole copies.
class DoubleArray {
  public:
    using State = qint32;
    static constexpr State root = 0;
    static constexpr State none = -1;

    DoubleArray() = default;
    /// keys ascending by unit, each once, none empty; values >= 0, one for each key.
    DoubleArray(std::span<const QStringView> keys, std::span<const int> values);

    /// A unit's number in this trie; 0 if no key holds it.
    [[nodiscard]] int code(char16_t unit) const { return m_codes[unit]; }
    /// The state after a unit given by its code (not 0), or none.
    [[nodiscard]] State step(State from, int code) const {
        const State to = m_cells[from].base + code;
        return m_cells[to].parent == from ? to : none;
    }
    /// The value of the key that ends in a state, or -1.
    [[nodiscard]] int value(State state) const { return m_cells[state].value; }

    /// States are numbered below this; some numbers are not used.
    [[nodiscard]] State stateCount() const { return static_cast<State>(m_cells.size()); }
    /// A state with a code is at base + code, if its parent is this one.
    [[nodiscard]] State base(State state) const { return m_cells[state].base; }
    /// none for the root and for numbers that are not used.
    [[nodiscard]] State parent(State state) const { return m_cells[state].parent; }
    [[nodiscard]] const std::vector<quint16>& codes() const { return m_codes; }
    [[nodiscard]] bool isEmpty() const { return m_cells.empty(); }

  private:
    struct Cell {
        State base = 0;
        State parent = none;
        int value = -1;
    };
    std::vector<quint16> m_codes;
    std::vector<Cell> m_cells;
};

} // namespace dutydesk
