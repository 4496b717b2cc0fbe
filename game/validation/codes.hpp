#pragma once
// Every code there is, by area.
#include "validation/codes_blind.hpp"
#include "validation/codes_course.hpp"
#include "validation/codes_cues.hpp"
#include "validation/codes_meaning.hpp"
#include "validation/codes_reading.hpp"
#include "validation/codes_rubric.hpp"
#include "validation/codes_texts.hpp"
#include "validation/codes_ways.hpp"
#include "validation/codes_writing.hpp"
