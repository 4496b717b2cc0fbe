#include "presentation/platform/recording.hpp"

#include <SFML/Audio/OutputSoundFile.hpp>
#include <SFML/System/Err.hpp>

namespace presentation {

diagnostic::Result<diagnostic::Done> record(const Clip& clip, const std::filesystem::path& wav) {
  sf::err().rdbuf(nullptr);  // the failure is told as a sentence of ours
  const diagnostic::Failure failure{"failure.cannot_write", {wav.string(), ""}};
  const std::uintmax_t bytes = clip.samples.size() * sizeof clip.samples.front();
  {
    sf::OutputSoundFile file;
    if (!file.openFromFile(wav.string(), clip.rate, clip.channels)) return failure;
    file.write(clip.samples.data(), clip.samples.size());
  }
  // SFML says nothing of a full disk.
  std::error_code error;
  if (const auto written = std::filesystem::file_size(wav, error); error || written < bytes) return failure;
  return diagnostic::Done{};
}

}  // namespace presentation
