// Linked in front of Qt where ThreadSanitizer is on. Qt is not built with it, so the order that Qt's own
// locks make between threads is not seen, and whatever goes from one thread to another through a future, a
// posted call or a pool would be told as a race. The functions here stand before Qt's of the same name, tell
// that order, and call them. They tell no more than Qt does: what meets neither in a future nor in a call nor
// at a pool is still found.

#include <QObject>
#include <QRunnable>
#include <QThreadPool>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

#include <cstdarg>
#include <functional>

namespace {

/// As a lock that is taken and given back: what came before is seen, and what follows elsewhere sees what was
/// here.
void meet(void* place) {
    if (!place) return;
    __tsan_acquire(place);
    __tsan_release(place);
}

template <class F>
F* next(const char* name) {
    return reinterpret_cast<F*>(dlsym(RTLD_NEXT, name));
}

/// What all copies of a future share; it lies behind the address of the virtual functions.
void* sharedOf(void* future) { return static_cast<void**>(future)[1]; }

/// A call that waits in the receiver's queue.
class OrderedCall : public QtPrivate::QSlotObjectBase {
  public:
    explicit OrderedCall(QSlotObjectBase* call) : QSlotObjectBase(&OrderedCall::run), m_call(call) {
        meet(this);
    }

  private:
    static void run(int which, QSlotObjectBase* base, QObject* receiver, void** arguments, bool* same) {
        auto* self = static_cast<OrderedCall*>(base);
        meet(self);
        switch (which) {
        case Destroy:
            self->m_call->destroyIfLastRef();
            delete self;
            break;
        case Call:
            self->m_call->call(receiver, arguments);
            meet(self);
            break;
        case Compare: *same = self->m_call->compare(arguments); break;
        }
    }

    QSlotObjectBase* m_call;
};

class OrderedRun : public QRunnable {
  public:
    OrderedRun(QThreadPool* pool, QRunnable* work) : m_pool(pool), m_work(work) { meet(this); }
    ~OrderedRun() override {
        meet(this);
        if (m_work->autoDelete()) delete m_work;
        meet(m_pool);
    }
    void run() override {
        meet(this);
        m_work->run();
    }

  private:
    QThreadPool* m_pool;
    QRunnable* m_work;
};

} // namespace

// Every function of QFutureInterfaceBase that takes its lock or counts its owners. Three words hold the
// arguments and the result of each.
#define DUTYDESK_MEETS(name, symbol)                                                                         \
    extern "C" void* name(void* self, void* first, void* second) __asm__(symbol);                            \
    extern "C" void* name(void* self, void* first, void* second) {                                           \
        static auto* const real = next<void*(void*, void*, void*)>(symbol);                                  \
        void* const shared = sharedOf(self);                                                                 \
        meet(shared);                                                                                        \
        void* const result = real(self, first, second);                                                      \
        if (shared == sharedOf(self)) meet(shared);                                                          \
        return result;                                                                                       \
    }
#define DUTYDESK_LEAVES(name, symbol)                                                                        \
    extern "C" void* name(void* self, void* first) __asm__(symbol);                                          \
    extern "C" void* name(void* self, void* first) {                                                         \
        static auto* const real = next<void*(void*, void*)>(symbol);                                         \
        meet(sharedOf(self));                                                                                \
        return real(self, first);                                                                            \
    }

DUTYDESK_MEETS(orderStarted, "_ZN20QFutureInterfaceBase13reportStartedEv")
DUTYDESK_MEETS(orderFinished, "_ZN20QFutureInterfaceBase14reportFinishedEv")
DUTYDESK_MEETS(orderCanceled, "_ZN20QFutureInterfaceBase14reportCanceledEv")
DUTYDESK_MEETS(orderReady, "_ZN20QFutureInterfaceBase18reportResultsReadyEii")
DUTYDESK_MEETS(orderException,
               "_ZN20QFutureInterfaceBase15reportExceptionENSt15__exception_ptr13exception_ptrE")
DUTYDESK_MEETS(orderCancel, "_ZN20QFutureInterfaceBase6cancelENS_10CancelModeE")
DUTYDESK_MEETS(orderCancelled, "_ZN20QFutureInterfaceBase6cancelEv")
DUTYDESK_MEETS(orderWaited, "_ZN20QFutureInterfaceBase15waitForFinishedEv")
DUTYDESK_MEETS(orderWaitedForResult, "_ZN20QFutureInterfaceBase13waitForResultEi")
DUTYDESK_MEETS(
    orderContinuation,
    "_ZN20QFutureInterfaceBase15setContinuationESt8functionIFvRKS_EEP27QFutureInterfaceBasePrivate")
DUTYDESK_MEETS(orderCleaned, "_ZN20QFutureInterfaceBase17cleanContinuationEv")
DUTYDESK_MEETS(orderContinued, "_ZNK20QFutureInterfaceBase15runContinuationEv")
DUTYDESK_MEETS(orderMutex, "_ZNK20QFutureInterfaceBase5mutexEv")
DUTYDESK_MEETS(orderResults, "_ZN20QFutureInterfaceBase15resultStoreBaseEv")
DUTYDESK_MEETS(orderResultsConst, "_ZNK20QFutureInterfaceBase15resultStoreBaseEv")
DUTYDESK_MEETS(orderRef, "_ZNK20QFutureInterfaceBase4refTEv")
DUTYDESK_MEETS(orderDeref, "_ZNK20QFutureInterfaceBase6derefTEv")
DUTYDESK_LEAVES(orderAssign, "_ZN20QFutureInterfaceBaseaSERKS_")
DUTYDESK_LEAVES(orderGone, "_ZN20QFutureInterfaceBaseD2Ev")
DUTYDESK_LEAVES(orderGoneWhole, "_ZN20QFutureInterfaceBaseD1Ev")

bool QMetaObject::invokeMethodImpl(QObject* receiver, QtPrivate::QSlotObjectBase* call,
                                   Qt::ConnectionType type, void* result) {
    static auto* const real = next<bool(QObject*, QtPrivate::QSlotObjectBase*, Qt::ConnectionType, void*)>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    return real(receiver, new OrderedCall(call), type, result);
}

void QThreadPool::start(QRunnable* work, int priority) {
    static auto* const real =
        next<void(QThreadPool*, QRunnable*, int)>("_ZN11QThreadPool5startEP9QRunnablei");
    real(this, new OrderedRun(this, work), priority);
}

void QThreadPool::start(std::function<void()> work, int priority) {
    start(QRunnable::create(std::move(work)), priority);
}

bool QThreadPool::waitForDone(int milliseconds) {
    static auto* const real = next<bool(QThreadPool*, int)>("_ZN11QThreadPool11waitForDoneEi");
    const bool done = real(this, milliseconds);
    meet(this);
    return done;
}

extern "C" void orderPoolGone(void* pool) __asm__("_ZN11QThreadPoolD1Ev");
extern "C" void orderPoolGone(void* pool) {
    static auto* const real = next<void(void*)>("_ZN11QThreadPoolD1Ev");
    static_cast<QThreadPool*>(pool)->waitForDone(-1);
    real(pool);
}

// QProcess starts a program by clone() in its own memory. The sanitizer takes that for a fork and then looks
// away in the parent as well, for good; so it is passed by.
extern "C" int clone(int (*child)(void*), void* stack, int flags, void* argument, ...) {
    using Clone = int (*)(int (*)(void*), void*, int, void*, void*, void*, void*);
    static const auto real =
        reinterpret_cast<Clone>(dlsym(dlopen("libc.so.6", RTLD_LAZY | RTLD_NOLOAD), "clone"));
    va_list more;
    va_start(more, argument);
    void* const parentId = va_arg(more, void*);
    void* const local = va_arg(more, void*);
    void* const childId = va_arg(more, void*);
    va_end(more);
    return real(child, stack, flags, argument, parentId, local, childId);
}
