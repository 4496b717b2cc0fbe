#pragma once
#include <optional>

#include "presentation/app/app.hpp"
#include "presentation/canvas/widgets.hpp"

namespace presentation {

struct LibraryScratch {
  std::optional<rubric::Dimension> only;  ///< empty: everything
};

void home_screen(Canvas&, const App&, Messages&);
/// In place of any of these while the library is still being read.
void opening_screen(Canvas&, Screen active, Messages&);
void library_screen(Canvas&, const App&, LibraryScratch&, Messages&);
void records_screen(Canvas&, const App&, Messages&);

}  // namespace presentation
