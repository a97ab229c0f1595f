#include "store/sqlite_engine.h"
#include "store/statement.h"

#include <sqlite3.h>

namespace dutydesk {

namespace {

Error lastErrorOf(sqlite3* connection, const QString& path) {
    return sqliteError(sqlite3_extended_errcode(connection), path,
                       QString::fromUtf8(sqlite3_errmsg(connection)));
}

} // namespace

Result<std::unique_ptr<Statement>> Statement::prepare(sqlite3* connection, const QString& sql,
                                                      const QString& path) {
    const QByteArray bytes = sql.toUtf8();
    sqlite3_stmt* statement = nullptr;
    const int result = sqlite3_prepare_v3(connection, bytes.constData(), static_cast<int>(bytes.size() + 1),
                                          SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (result != SQLITE_OK || !statement) return tl::unexpected(lastErrorOf(connection, path));
    return std::unique_ptr<Statement>(new Statement(connection, statement, path));
}

Statement::Statement(sqlite3* connection, sqlite3_stmt* statement, QString path)
    : m_connection(connection), m_statement(statement), m_path(std::move(path)) {}

Statement::~Statement() { sqlite3_finalize(m_statement); }

Result<void> Statement::start(const QVariantList& values) {
    Q_ASSERT(m_stand == Stand::Before);
    Q_ASSERT(values.size() == sqlite3_bind_parameter_count(m_statement));
    m_bound.reserve(values.size());
    for (qsizetype i = 0; i < values.size(); ++i) bind(static_cast<int>(i) + 1, values[i]);
    m_stand = step() ? Stand::FirstRow : Stand::End;
    if (m_error) return tl::unexpected(*m_error);
    return {};
}

void Statement::bind(int place, const QVariant& value) {
    switch (value.typeId()) {
    case QMetaType::UnknownType: sqlite3_bind_null(m_statement, place); break;
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong: sqlite3_bind_int64(m_statement, place, value.toLongLong()); break;
    case QMetaType::Float:
    case QMetaType::Double: sqlite3_bind_double(m_statement, place, value.toDouble()); break;
    case QMetaType::QByteArray:
        m_bound.append(value.toByteArray());
        if (m_bound.last().isNull())
            sqlite3_bind_null(m_statement, place);
        else
            sqlite3_bind_blob64(m_statement, place, m_bound.last().constData(),
                                static_cast<sqlite3_uint64>(m_bound.last().size()), SQLITE_STATIC);
        break;
    default:
        Q_ASSERT(value.canConvert<QString>());
        m_bound.append(value.toString().toUtf8());
        sqlite3_bind_text64(m_statement, place, m_bound.last().constData(),
                            static_cast<sqlite3_uint64>(m_bound.last().size()), SQLITE_STATIC, SQLITE_UTF8);
    }
}

bool Statement::step() {
    const int result = sqlite3_step(m_statement);
    if (result != SQLITE_ROW && result != SQLITE_DONE) m_error = lastErrorOf(m_connection, m_path);
    return result == SQLITE_ROW;
}

bool Statement::next() {
    if (m_stand == Stand::Row) {
        if (!step()) m_stand = Stand::End;
    } else if (m_stand == Stand::FirstRow) {
        m_stand = Stand::Row;
    }
    return m_stand == Stand::Row;
}

void Statement::finish() {
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_bound.clear();
    m_stand = Stand::Before;
    m_error.reset();
}

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
qint64 Statement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }
double Statement::real(int column) const { return sqlite3_column_double(m_statement, column); }

QString Statement::text(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::bytes(int column) const {
    if (isNull(column)) return {};
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return bytes ? QByteArray(bytes, sqlite3_column_bytes(m_statement, column)) : QByteArray("");
}

int Statement::changed() const { return sqlite3_changes(m_connection); }

} // namespace dutydesk
