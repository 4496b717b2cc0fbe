#include <ostream>

#include "presentation/platform/recording.hpp"
#include "presentation/presentation.hpp"
#include "presentation/sound/sound.hpp"
#include "text/message.hpp"

namespace presentation {

int write_sounds(const SoundsOptions& options, std::ostream& out, std::ostream& err) {
  const auto complain = [&](const diagnostic::Failure& failure) {
    err << text::sentence(failure, options.language) << '\n';
    return exit_code::world_failed;
  };
  std::error_code error;
  std::filesystem::create_directories(options.folder, error);
  if (error) return complain({"failure.cannot_write", {options.folder.string(), error.message()}});
  for (const Sound sound : all_sounds()) {
    const auto file = options.folder / ((is_room(sound) ? "room-" : "") + std::string(id_of(sound)) + ".wav");
    if (const auto written = record(synthesise(sound, usual_seed), file); !written) return complain(written.failure());
    out << file.string() << '\n';
  }
  return exit_code::fine;
}

}  // namespace presentation
