#include "presentation/canvas/action.hpp"

#include <array>

namespace presentation {
namespace {

constexpr std::array<ActionInfo, action_count - 1> table = {{
    {Action::go_on, Stage::everywhere, "go on", Key::enter, PadButton::a},
    {Action::leave, Stage::everywhere, "leave", Key::escape, PadButton::b},
    {Action::page_up, Stage::everywhere, "page up", Key::page_up, PadButton::left_shoulder},
    {Action::page_down, Stage::everywhere, "page down", Key::page_down, PadButton::right_shoulder},
    {Action::settings, Stage::everywhere, "settings", key('S'), PadButton::none},
    {Action::keys, Stage::everywhere, "keys", Key::f1, PadButton::none},
    {Action::readings, Stage::everywhere, "furigana", key('F'), PadButton::none},
    {Action::larger, Stage::everywhere, "larger", key('+'), PadButton::none},
    {Action::smaller, Stage::everywhere, "smaller", key('-'), PadButton::none},
    {Action::full_screen, Stage::everywhere, "full screen", Key::f11, PadButton::none},
    {Action::menu, Stage::everywhere, "menu", Key::f10, PadButton::start},
    {Action::quit, Stage::everywhere, "quit", key('Q'), PadButton::none},
    {Action::mark, Stage::play, "mark", key('M'), PadButton::y},
    {Action::note, Stage::play, "note", key('P'), PadButton::none},
    {Action::notebook, Stage::play, "notebook", key('N'), PadButton::x},
    {Action::history, Stage::play, "history", key('H'), PadButton::select},
    {Action::step_back, Stage::play, "back", key('Z'), PadButton::left_trigger},
    {Action::automatic, Stage::play, "auto", key('A'), PadButton::left_stick},
    {Action::skip, Stage::play, "skip", key('K'), PadButton::none},
    {Action::again, Stage::play, "again", key('R'), PadButton::none},
    {Action::done, Stage::play, "done", key('D'), PadButton::right_trigger},
    {Action::clear, Stage::play, "clear", Key::erase, PadButton::right_stick},
    {Action::library, Stage::home, "library", key('L'), PadButton::none},
    {Action::records, Stage::home, "records", key('R'), PadButton::none},
    {Action::progress, Stage::home, "progress", key('P'), PadButton::none},
    {Action::practice, Stage::briefing, "practice", key('P'), PadButton::none},
    {Action::through, Stage::briefing, "through", key('T'), PadButton::none},
    {Action::everything, Stage::debrief, "everything", key('A'), PadButton::none},
    {Action::other_client, Stage::debrief, "other client", key('C'), PadButton::none},
    {Action::seat_back, Stage::debrief, "page before", key('B'), PadButton::none},
}};

}  // namespace

std::span<const ActionInfo> actions() { return table; }

const ActionInfo& info(Action action) { return table[static_cast<std::size_t>(action) - 1]; }

}  // namespace presentation
