#pragma once
#include <array>

/// The constants of practising over time, each with where it comes from.
namespace session::practice {

/// Without returns a trained skill had fallen by .30 after six months; with three or four, at about equal gaps, it held (Schwalbe
/// 2014). Four of them in that half year: so many days lie between one play and the next. That the gap is counted in whole days
/// from the last finished play, whatever it scored, is our choice.
inline constexpr int half_year_days = 182, returns_in_half_year = 4;
inline constexpr int days_to_return = half_year_days / returns_in_half_year;

/// A principle gets a level only from so many moments, in so many scenarios: our choice. One scenario is one client and one
/// story; items of such a test hang together only loosely (Catano 2012: about .46).
inline constexpr int least_moments = 4, least_scenarios = 2;

/// A course over time is told only from so many finished plays, and only where the mean of the later half differs from that of
/// the earlier by so much (hundredths of a point): our choice, so that one lucky play is not called progress.
inline constexpr int least_plays = 4, least_change = 1000;

/// The studies behind the way one practises here, by their keys in the catalogue: looking back on what happened (debrief),
/// deciding what to do next time (plans), coming back, and ranking nobody.
inline constexpr std::array studies{"about.source_debrief", "about.source_if_then", "about.source_return", "about.source_items"};

}  // namespace session::practice
