#include "desk/imports.h"

namespace dutydesk {

namespace {

constexpr qsizetype piece = 50;

ImportSources pieceOf(const QList<Source>& sources, qsizetype from) { return {sources.mid(from, piece)}; }

ImportRules pieceOf(const RuleFile& file, qsizetype from) {
    return {file.rules.mid(from, piece), from == 0 ? file.lists : QList<WordList>()};
}

qsizetype sizeOf(const QList<Source>& sources) { return sources.size(); }
qsizetype sizeOf(const RuleFile& file) { return file.rules.size(); }

void add(ImportSources::Value& all, ImportSources::Value done, qsizetype from) {
    all.added += done.added;
    all.skipped += done.skipped;
    for (ImportSources::Refused& refused : done.refused) refused.index += from;
    all.refused += done.refused;
}

void add(ImportRules::Value& all, const ImportRules::Value& done, qsizetype) {
    all.added += done.added;
    all.skipped += done.skipped;
    all.lists += done.lists;
    all.refused += done.refused;
}

/// The pieces one after another, each begun when the one before is in.
template <class Command, class Given>
class Importing : public std::enable_shared_from_this<Importing<Command, Given>> {
  public:
    using Value = typename Command::Value;

    Importing(Desk& desk, Given given, SharedProgress progress)
        : m_desk(desk), m_given(std::move(given)), m_progress(std::move(progress)) {
        m_promise.start();
    }
    [[nodiscard]] QFuture<Result<Value>> future() const { return m_promise.future(); }

    void next() {
        if (m_begun && (m_from >= sizeOf(m_given) || !goOn(m_progress.get()))) return end();
        m_begun = true; // also where there is nothing: whether it is permitted is the command's to say
        (void)m_desk.run(
            pieceOf(m_given, m_from), m_progress, [self = this->shared_from_this()](auto answer) {
                return answer.then(&self->m_desk, [self](const Result<Value>& done) { self->take(done); })
                    .onCanceled(&self->m_desk, [self] { self->tell(fail(ErrorCode::Cancelled)); });
            });
    }

  private:
    void take(const Result<Value>& done) {
        if (!done && done.error().code == ErrorCode::Cancelled) return end();
        if (!done) return tell(fail(done));
        add(m_all, *done, m_from);
        m_from = std::min(m_from + piece, sizeOf(m_given));
        if (m_progress) m_progress->tell(m_from, sizeOf(m_given));
        next();
    }
    void end() {
        m_all.left = int(sizeOf(m_given) - m_from);
        tell(m_all);
    }
    void tell(const Result<Value>& result) {
        m_promise.addResult(result);
        m_promise.finish();
    }

    Desk& m_desk;
    Given m_given;
    SharedProgress m_progress;
    qsizetype m_from = 0;
    bool m_begun = false;
    Value m_all;
    QPromise<Result<Value>> m_promise;
};

template <class Command, class Given>
QFuture<Result<typename Command::Value>> import(Desk& desk, const Given& given,
                                                const SharedProgress& progress) {
    auto importing = std::make_shared<Importing<Command, Given>>(desk, given, progress);
    auto future = importing->future();
    importing->next();
    return future;
}

} // namespace

QFuture<Result<ImportSources::Value>> importSources(Desk& desk, const QList<Source>& sources,
                                                    const SharedProgress& progress) {
    return import <ImportSources>(desk, sources, progress);
}

QFuture<Result<ImportRules::Value>> importRules(Desk& desk, const RuleFile& file,
                                                const SharedProgress& progress) {
    return import <ImportRules>(desk, file, progress);
}

} // namespace dutydesk
