#include "presentation/platform/quiet.hpp"

#include <dlfcn.h>

#include <SFML/System/Err.hpp>
#include <cstdarg>
#include <cstdlib>

namespace presentation {
namespace {

void ignore_error(const char*, int, const char*, int, const char*, ...) {}
void ignore_log(int, int, const char*, int, const char*, int, const char*, va_list) {}

/// Hands a handler to a function of ALSA, where this ALSA has one of that name.
template <typename Handler>
void hand_over(void* alsa, const char* name, Handler handler) {
  using Set = void* (*)(Handler);
  if (const auto set = reinterpret_cast<Set>(dlsym(alsa, name))) set(handler);
}

}  // namespace

void set_up_sound_libraries(const std::filesystem::path& assets) {
  // Whoever looks for a fault in their sound has set these already, and keeps them.
  setenv("ALSOFT_CONF", (assets / "sound.conf").c_str(), 0);
  setenv("ALSOFT_LOGLEVEL", "0", 0);
  setenv("PIPEWIRE_DEBUG", "0", 0);
}

void quieten_sound_libraries() {
  sf::err().rdbuf(nullptr);
  // OpenAL loads ALSA by itself; asked through the loader it needs neither headers nor a link of our own. From 1.2.15 on it
  // has a second kind of handler.
  void* alsa = dlopen("libasound.so.2", RTLD_LAZY);
  if (alsa == nullptr) return;
  hand_over(alsa, "snd_lib_error_set_handler", &ignore_error);
  hand_over(alsa, "snd_lib_log_set_handler", &ignore_log);
}

}  // namespace presentation
