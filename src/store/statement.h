#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QVariant>

#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace dutydesk {

/// One prepared statement of a connection, used again and again by the connection's thread; it must go before
/// the connection does. What the engine says goes straight into Qt's values, without a layer in between
/// (docs/figures.md says what that one cost).
class Statement {
  public:
    /// Errors: StoreFailed, StoreBusy, StoreUnreadable; what = `path`, detail = the engine's words.
    [[nodiscard]] static Result<std::unique_ptr<Statement>> prepare(sqlite3* connection, const QString& sql,
                                                                    const QString& path);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// Binds the values in their order and runs to the first row, or to the end: a change is made when this
    /// returns. A QString is never NULL, an invalid QVariant and a null QByteArray are.
    [[nodiscard]] Result<void> start(const QVariantList& values);
    [[nodiscard]] bool next(); ///< false: no more rows, or failed()
    [[nodiscard]] const std::optional<Error>& failed() const { return m_error; }
    /// Forgets its rows and values; ready to start() again.
    void finish();

    // Columns of the row that it stands on, from 0. A number that is asked of a text is read from it.
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const; ///< of a text its UTF-8

    [[nodiscard]] int changed() const; ///< rows that an INSERT, UPDATE or DELETE touched

  private:
    Statement(sqlite3* connection, sqlite3_stmt* statement, QString path);
    void bind(int place, const QVariant& value);
    [[nodiscard]] bool step(); ///< to the next row

    enum class Stand { Before, FirstRow, Row, End };

    sqlite3* m_connection;
    sqlite3_stmt* m_statement;
    QString m_path;
    QList<QByteArray> m_bound; ///< the values' bytes, which the engine does not copy
    Stand m_stand = Stand::Before;
    std::optional<Error> m_error; ///< of the last step
};

} // namespace dutydesk
