#include "command_line/score_page.hpp"

#include "text/dates.hpp"

namespace command_line {

std::string times(int per_cent) { return text::points(per_cent); }

void print_scores(Paper& paper, const simulation::Score& score) {
  paper.heading(paper.say("play.scores"));
  for (std::size_t d = 0; d < score.dimensions.size(); ++d) {
    const std::string name = paper.say("play.dimension_" + std::string(rubric::key(static_cast<rubric::Dimension>(d))));
    if (const auto& dimension = score.dimensions[d])
      paper.paragraph(
          "- ", paper.say("play.score", {name, text::whole_points(dimension->score), times(dimension->shown),
                                         std::to_string(dimension->moments), dimension->capped ? paper.say("play.capped") : ""}));
    else
      paper.paragraph("- ", paper.say("play.no_score", {name}));
  }
}

}  // namespace command_line
