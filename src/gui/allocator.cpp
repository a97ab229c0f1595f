/// What jemalloc, which the window's programs are linked with, reads as it starts (jemalloc(3), TUNING):
/// freed memory goes back to the system within a tenth of a second, by a thread of its own, so that neither
/// the end of a large pull nor of a paper holds up the window; few heaps, so that what one thread freed
/// serves another.
extern "C" {
extern const char* malloc_conf;
const char* malloc_conf = "background_thread:true,dirty_decay_ms:100,muzzy_decay_ms:0,narenas:2";
}
