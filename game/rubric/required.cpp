#include "rubric/rubric.hpp"

namespace rubric {

const std::vector<std::string_view>& required_constants() {
  static const std::vector<std::string_view> ids{"warmth-trust-permille",
                                                 "warmth-liking-permille",
                                                 "warmth-irritation-permille",
                                                 "start-irritation",
                                                 "start-openness",
                                                 "start-heard",
                                                 "offence-repeat-permille",
                                                 "offence-repeat-most",
                                                 "offence-close-hours",
                                                 "offence-close-permille",
                                                 "offence-ceiling-permille",
                                                 "contacts-borne",
                                                 "silence-zone-minutes",
                                                 "silence-again-minutes",
                                                 "silence-most",
                                                 "workday-start-hour",
                                                 "workday-end-hour",
                                                 "late-arrival-grace-minutes",
                                                 "deception-discovery-hours",
                                                 "honesty-cap-deceived",
                                                 "honesty-cap-disclosed",
                                                 "value-partly",
                                                 "value-repaired",
                                                 "value-renegotiated-early",
                                                 "value-renegotiated-late",
                                                 "value-late-warned",
                                                 "value-late",
                                                 "renegotiate-early-hours"};
  return ids;
}

const std::vector<std::string_view>& required_events() {
  static const std::vector<std::string_view> ids{
      "event-promise-kept",         "event-promise-broken",      "event-promise-late",         "event-promise-late-warned",
      "event-promise-renegotiated", "event-promise-refused",     "event-request-forgotten",    "event-silence",
      "event-late-arrival",         "event-late-arrival-warned", "event-deception-discovered", "event-signal-noticed",
      "event-signal-missed",        "event-lure-marked",         "event-reading-open",         "event-reading-jumped"};
  return ids;
}

const std::vector<std::string_view>& required_traits() {
  static const std::vector<std::string_view> ids{"patience",   "punctuality", "talkativeness",
                                                 "directness", "forgiveness", "loss-weight"};
  return ids;
}

const std::vector<std::string_view>& floor_acts() {
  static const std::vector<std::string_view> ids{"set-boundary", "call-in-company", "safety-first"};
  return ids;
}

}  // namespace rubric
