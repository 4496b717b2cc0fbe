#include "command_line/window.hpp"

#include <ostream>

#include "command_line/assets.hpp"
#include "command_line/commands.hpp"
#include "command_line/complain.hpp"
#include "text/message.hpp"

namespace command_line {
namespace {

ExitCode as_exit_code(int code) { return code >= 0 && code <= 3 ? static_cast<ExitCode>(code) : ExitCode::world_failed; }

}  // namespace

diagnostic::Result<WindowRequest> window_request(const Common& common, const Environment& environment) {
  const auto assets = assets_folder(common, environment);
  if (!assets) return assets.failure();
  WindowRequest window;
  if (common.language_given) window.language = common.language;
  window.locale = text::language_from_locale(variable(environment, "LC_ALL"), variable(environment, "LC_MESSAGES"),
                                             variable(environment, "LANG"));
  window.assets = *assets;
  window.scenarios = scenarios_folder(environment);
  window.data_home = data_home(environment);
  window.config_home = config_home(environment);
  window.documents = documents_folder(environment);
  return window;
}

ExitCode open_window(const WindowRequest& window, const Common& common, const Environment& environment, const Streams& streams) {
  if (!environment.window.open) return complain({"failure.no_window", {}}, common, streams);
  return as_exit_code(environment.window.open(window));
}

ExitCode open_window(const OpenWindow& request, const Common& common, const Environment& environment, const Streams& streams) {
  auto window = window_request(common, environment);
  if (!window) return complain(window.failure(), common, streams);
  window->exit_after_first_frame = request.exit_after_first_frame;
  return open_window(*window, common, environment, streams);
}

ExitCode tour(const Tour& request, const Common& common, const Environment& environment, const Streams& streams) {
  const auto window = window_request(common, environment);
  if (!window) return complain(window.failure(), common, streams);
  if (!environment.window.tour) return complain({"failure.no_window", {}}, common, streams);
  return as_exit_code(environment.window.tour({*window, request.folder, request.scale, request.only}));
}

ExitCode sounds(const Sounds& request, const Common& common, const Environment& environment, const Streams& streams) {
  if (!environment.window.sounds) return complain({"failure.no_window", {}}, common, streams);
  return as_exit_code(environment.window.sounds({common.language, request.folder}));
}

}  // namespace command_line
