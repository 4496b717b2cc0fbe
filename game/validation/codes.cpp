#include "validation/codes.hpp"

#include <array>

namespace validation {
namespace {

using namespace codes;

constexpr auto rules = std::to_array<Rule>({
    // codes_reading.hpp
    file_too_large, utf16, not_utf8, binary, empty_file, yaml_syntax, several_documents, alias, anchor, tag, repeated_key,
    key_not_a_word, too_deep, too_many_values, scalar_too_long, open_bracket, open_quote,
    // codes_writing.hpp
    unknown_key, expected_mapping, expected_list, expected_text, missing_value, missing_key, not_a_number, not_yes_or_no,
    not_a_date, not_a_moment, not_a_duration, no_such_day, not_a_level, not_a_level_expression, not_a_number_expression,
    not_a_chance, unknown_meter, unknown_promise_state, unknown_grievance, not_a_company_value, unknown_language, empty_step,
    double_step, unknown_step, not_a_strength, inner_without_person, empty_option, double_option, stray_key,
    no_neutral_variant, wrong_weekday, counts_in_scenario, unknown_format, not_an_id, empty_list, stray_lure,
    // codes_meaning.hpp
    unknown_person, unknown_scene, unknown_fact, unknown_promise, unknown_outcome, unknown_act, unknown_principle,
    unknown_place, unknown_channel, unknown_portrait, unknown_feeling, unknown_option, unknown_company_fact,
    person_is_keyword, person_has_marks, repeated_id, which_client, event_as_choice, no_client, ambiguous_option,
    not_a_client, too_few_options, all_conditional, no_exemplary, no_reason, no_acts, exemplary_hidden, all_exemplary,
    same_options,
    // codes_course.hpp
    runs_off, endless_loop, no_way_out, unreachable_scene, unreachable_outcome, never_played, due_before_made, never_kept,
    never_made, never_revealed, time_goes_back, before_start, too_late, starts_on_weekend, due_not_later, no_best_outcome,
    rank_gap,
    // codes_texts.hpp
    translation_missing, translation_of_nothing, sidecar_missing, sidecar_undeclared, sidecar_of_another, sidecar_language,
    beyond_plane, furigana_unbalanced, id_unlike_file, unstamped, too_many, too_many_options, too_many_steps, text_too_long,
    too_many_acts, too_many_asked, too_many_chances, full_width_colon, full_width_space, tab, swallowed, colon_in_text, special_start, curly_quotes,
    no_space_after_colon, crooked_indent, no_space_after_dash,
    // codes_rubric.hpp
    unknown_word, not_an_effect, not_a_point, not_a_multiplier_row, unknown_shape, unknown_principle_marked, unknown_source,
    missing_principle, extra_principle, wrong_dimension, principle_never_shown, principle_never_broken, missing_constant,
    extra_constant, missing_event, unknown_event, missing_trait, extra_trait, name_taken, name_is_keyword, no_last_resort,
    appraisal_unreachable, condition_of_story, effect_out_of_range, meter_not_pushed, marked_twice, ceiling_not_of_belief,
    ceiling_out_of_range, liking_feeds_trust, losses_too_light, floor_costs, deception_unmarked, part_without_mark,
    event_chosen, shape_from_start, shape_too_long, share_out_of_range, bands_not_ascending, repetition_grows,
    too_many_families, source_unused,
});

constexpr bool no_code_twice() {
  for (std::size_t i = 0; i < rules.size(); ++i)
    for (std::size_t j = 0; j < i; ++j)
      if (rules[i].code == rules[j].code) return false;
  return true;
}
static_assert(no_code_twice());

}  // namespace

std::span<const Rule> all_rules() { return rules; }

}  // namespace validation
