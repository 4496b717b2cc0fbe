#include "command_line/template_texts.hpp"

namespace command_line {

std::string_view template_in_english() {
  return R"yaml(# yaml-language-server: $schema=@SCHEMA@
# A scenario's template. It can be played as it stands.
#   play it         shinrai play @ID@.yaml
#   look it over    shinrai check @ID@.yaml     (--fix mends the mechanical mistakes)
#   stamp ids       shinrai ids @ID@.yaml       (after adding lines or options)
#
# How it is written
#   - "name: content", with one space after the colon.
#   - Indent with spaces, evenly. A text with a colon followed by a space in it goes in 'quotes'.
#   - What follows a # is a note to yourself; nobody sees it in the play.

scenario: @ID@                       # the same as the file's name
title: Thursday's box
summary: A delivery was one box short. Only the people who delivered it do not know.
languages: [en]                      # for Japanese as well: [en, ja], and the texts in @ID@.ja.yaml
start_date: 2026-05-11
minutes: 3
stake: The orders from June on. Next week Ms Hayashi of the print shop asks another supplier for a quote
aim: Before apologising, learn what happened

# Who takes part. The word on the left (Hayashi) is the one the lines below use.
people:
  Hayashi:
    name: Yuki Hayashi
    role: office manager
    company_name: Higashi Printing
    portrait: purchaser-a
    temperament: {patience: mid, punctuality: high, forgiveness: mid}   # very_low low mid high very_high
    trust: {ability: mid, benevolence: mid, integrity: low}
    usual: {reply: 3 h, meeting: 20 min, attend: 1, small_talk: yes}    # a change against this is a signal
    grievance: A box was missing, and nobody noticed until she said so
    real_issue: missing box                                             # once this is known, the grievance is

# What can come to light.
facts:
  missing box: Thursday's delivery was one box short, and somebody had to run to a shop in the evening

# Promises. Keep them in time, refuse them, or talk again early.
promises:
  extra box:
    what: One box of copying paper, to make up for the missing one
    to: Hayashi
    due: 05-11 15:00

# How it can end. Rank 1 is the best.
outcomes:
  second shelf:
    rank: 1
    heading: The second shelf
    text: No other quote was asked for. The order for June had room for the second shelf in it.
  two quotes:
    rank: 2
    heading: Two quotes
    text: A week later there were two quotes on her desk. The one with the circle round it was not yours.

# Scenes. Play begins in the first.
scenes:
  reception:
    heading: Monday morning
    at: 05-11 09:30
    place: reception
    flow:
      - id: l1
        narration: Monday morning. You stop at Higashi Printing with the copying paper.
      - id: l2
        Hayashi(cool): Good morning. If you would leave the delivery note over there.   # the feeling is in brackets
        signal: No word about the weather, for once        # can the trainee notice it?
        spelled_out_by: missing box
      - id: l3
        inner(Hayashi): They really don't know about Thursday.   # not heard while playing
      - id: d1
        choose:                                            # two or more, at least one of them without condition
          - id: a
            say: Of course. How did Thursday's delivery work out for you?
            acts: checking in                              # the names of acts are in scenarios/acts.en.md
            exemplary: yes                                 # every choice has at least one
            because: It asks about the work and leaves open what happened.
            then:                                          # what follows this option only
              - id: l4
                Hayashi(guarded): We were a box short. One of ours ran to the shop in the evening.
                reveals: missing box
          - id: b
            say: Paper goes up next month. Shall I put you down for a few extra boxes now?
            acts: pitching
            because: Meant as useful news; to somebody with a problem it sounds like your own convenience.
            then:
              - id: l5
                Hayashi(cool): First I would like the box that was missing on Thursday.
                reveals: missing box
          - id: c
            say: If there was anything wrong, it was all my fault, and I'll take more care. I'm so sorry.
            acts: [blanket apology, vague improvement]
            because: An apology that does not know what for ends the talk.
            then:
              - id: l6
                Hayashi(cool): All of it? What was missing was one box, on Thursday.
                reveals: missing box
          - id: d                                          # what somebody charming would say; stands beside pitch and apology
            say: Wet again, isn't it? Did you have your umbrella?
            acts: [small talk, overlooking a change]
            because: Meant to warm things up. That the weather had not come up by itself was the news.
            then:
              - id: l13
                Hayashi(cool): Yes. Perhaps when that missing box is dealt with.
                reveals: missing box
      - id: l7
        Hayashi(neutral): Could we have a box by three today?
      - request: extra box
      - id: d2
        choose:
          - id: a
            say: I left Thursday's box in the van, and you had to send somebody out. It'll be here by three.
            acts: [specific apology, making a small promise]  # there may be several
            promise: extra box
            exemplary: yes
            because: One thing and what came of it, said once.
            then:
              - id: l8
                Hayashi(neutral): Three, then. I'll leave the back door open.
          - id: b
            say: I'll have a word with the warehouse. They'll be more careful from now on.
            acts: [blame-shifting, vague improvement]
            because: The wish to prevent it is there, but nobody does anything by any time.
            then:
              - id: l9
                Hayashi(cool): I see. Thank you.
          - id: c                                          # what somebody who says yes to everything would say
            say: Within the hour. Two boxes, three, no charge. Whatever you need.
            acts: [promising too much, giving in to anything]
            promise: extra box
            because: In a hurry to make it up, more was offered than was asked. Nobody had looked whether an hour would do.
            then:
              - id: l14
                Hayashi(guarded): One will do. By three, wasn't it?
      # There are other ways to ask; put a space for the # at the front to use one (predict, sort and review: scenarios/language.en.md).
#     - mail:                                              # put together from parts; compose for something said
#         - wait: Send it at once
#           group: when                                    # of a group only one part is in
#         - wait: Send it tomorrow morning
#           group: when
#           after: 18 h                                    # goes by before it arrives
#         - say: I left Thursday's box in the van. I'm sorry.
#           acts: specific apology
#           exemplary: yes
#           because: It says what the apology is for.
#       prompt: What do you write?
      - next: before three

  before three:
    at: 05-11 13:30
    place: own office
    channel: office
    flow:
      - id: l10
        narration: Back at your desk two urgent quotes are waiting. An hour and a half until three.
      - id: d3
        choose:
          - id: a
            do: Load the box and drive to Higashi Printing first
            acts: change they can see
            keep: extra box
            with: Hayashi                                  # toward whom
            takes: 40 min
            exemplary: yes
            because: The smaller the promise, the better one sees whether it was kept.
          - id: b
            do: Finish the quotes first
            acts: late without a word
            with: Hayashi
            takes: 2 h
            because: Both are real work, but three o'clock went by without a word to the one who waits.
#     - plan:                                              # the days ahead, task by task
#         - do: Call on Hayashi
#           with: Hayashi
#           travel: 20 min                                 # one way
#           takes: 30 min
#           acts: checking in
#           exemplary: yes
#           because: Seeing for yourself how it worked out.
#           then:                                          # when its slot comes; then back to the plan
#             - Hayashi(neutral): The second shelf is coming in useful.
#         - do: Warehouse meeting
#           fixed: 05-12 13:00                             # stands in the calendar already
#           takes: 1 h
#       slots: [05-12 9:00, 05-12 13:00]                   # two hours each; slot_length for another
      # The ending is decided here. A promise alone would let apology and pitch end best, so it asks for the way as well
      # (known, meters and others work too).
      - if: {promises: {extra box: kept}, all: [{chose: d1.a}, {chose: d2.a}]}
        then:
          - id: l11
            narration: The back door was open. On the second shelf there was room for one box.
          - end: second shelf
        else:
          - id: l12
            narration: At half past three the back door was locked.
          - end: two quotes
)yaml";
}

}  // namespace command_line
