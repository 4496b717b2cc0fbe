#include "rubric/conduct.hpp"

namespace rubric {

const std::vector<std::string_view>& required_conduct() {
  static const std::vector<std::string_view> ids{"reply",        "meeting",     "attend",   "small-talk",
                                                 "shares-early", "trial-order", "formality"};
  return ids;
}

bool is_share(const Conduct& conduct) { return conduct.id == "reply" || conduct.id == "meeting"; }

bool warmer_is_less(const Conduct& conduct) { return conduct.id == "reply" || conduct.id == "formality"; }

}  // namespace rubric
