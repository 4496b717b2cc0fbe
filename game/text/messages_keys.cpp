#include <array>

#include "text/messages.hpp"

namespace text::areas {
namespace {

// Keys and pad buttons: what each is good for (ui.keys.…, by the action's name), in one or two words (ui.key.…), and how to
// change them.
constexpr auto keys_entries = std::to_array<Message>({
    {"ui.keys.how", "変えたいキーやボタンを押してから、代わりに使うものを押してください。",
     "Select a key or button, then press the one you want instead."},
    {"ui.keys.press_key", "「{0}」に使うキーを押してください。Escでやめます。",
     "Press the key for “{0}”. Esc leaves it as it is."},
    {"ui.keys.press_button", "「{0}」に使うボタンを、パッドで押してください。キーを押すとやめます。",
     "Press the gamepad button for “{0}”. Any key leaves it as it is."},
    {"ui.keys.reserved", "{0}は、選ぶ・動く・戻るためにいつも要るので、ほかには使えません。",
     "{0} is always needed to choose, move or go back, so it cannot be used for anything else."},
    {"ui.keys.taken", "{0}は「{1}」に使われています。先にそちらを変えてください。",
     "{0} is already used for “{1}”. Change that one first."},
    {"ui.keys.restore", "はじめの設定に戻す", "Restore the defaults"},
    {"ui.keys.key", "キー", "Key"},
    {"ui.keys.pad", "パッド", "Gamepad"},
    {"ui.keys.none", "なし", "None"},
    {"ui.keys.stage_0", "どこでも", "Everywhere"},
    {"ui.keys.stage_1", "シナリオの中", "During a scenario"},
    {"ui.keys.stage_2", "ホーム", "Home"},
    {"ui.keys.stage_3", "客先カルテ", "Client card"},
    {"ui.keys.stage_4", "振り返り", "Debrief"},
    {"ui.keys.always", "いつも同じキー", "Always the same"},

    // always the same
    {"ui.keys.choose", "答えを選ぶ", "Choose an answer"},
    {"ui.keys.move", "となりの項目へ", "To the next item in that direction"},
    {"ui.keys.next", "次の項目へ（Shiftで前へ）", "To the next item (with Shift, the one before)"},

    // by action
    {"ui.keys.go_on", "続ける、選んだ項目を押す", "Continue, press the selected item"},
    {"ui.keys.leave", "閉じる、中断する（答えはもう保存されています）", "Close, or leave (your answers are already saved)"},
    {"ui.keys.page_up", "前のページへ", "A page up"},
    {"ui.keys.page_down", "次のページへ", "A page down"},
    {"ui.keys.settings", "設定", "Settings"},
    {"ui.keys.keys", "このページ", "This page"},
    {"ui.keys.furigana", "ふりがなの切り替え", "Furigana on or off"},
    {"ui.keys.larger", "文字を大きく", "Larger text"},
    {"ui.keys.smaller", "文字を小さく", "Smaller text"},
    {"ui.keys.full_screen", "全画面の切り替え", "Full screen on or off"},
    {"ui.keys.menu", "メニュー", "Menu"},
    {"ui.keys.quit", "終了する（メニューとホームで）", "Quit (in the menu and at home)"},
    {"ui.keys.mark", "いまの言葉に印を付ける", "Mark what was just said"},
    {"ui.keys.note", "約束を書き留める", "Note a promise"},
    {"ui.keys.notebook", "手帳を開く", "Open the notebook"},
    {"ui.keys.history", "これまでの話を読む", "Read the conversation so far"},
    {"ui.keys.back", "一つ前の答えに戻る（練習のとき）", "Step back one answer (in practice)"},
    {"ui.keys.auto", "自動で読み進める、止める", "Continue automatically, or stop"},
    {"ui.keys.skip", "前に読んだところを飛ばす", "Skip what you have read before"},
    {"ui.keys.again", "もう一度表示する、読み上げる", "Show or speak it again"},
    {"ui.keys.done", "組み立てた答えを決める", "Give the answer you have put together"},
    {"ui.keys.clear", "置いた用件を予定から外す", "Take a task out of the plan"},
    {"ui.keys.library", "シナリオの一覧へ", "To the scenarios"},
    {"ui.keys.records", "これまでの記録へ", "To past attempts"},
    {"ui.keys.progress", "積み重ねへ", "To your progress"},
    {"ui.keys.practice", "練習を始める", "Start practice"},
    {"ui.keys.through", "後戻りなしで始める", "Start without step-back"},
    {"ui.keys.everything", "振り返りをすべて見る", "See everything in the debrief"},
    {"ui.keys.other_client", "次の相手を見る", "To the next client"},
    {"ui.keys.page_before", "相手の席：前のページ", "Their seat: the page before"},

    // in one or two words, below a play
    {"ui.key.choose", "選ぶ", "Choose"},
    {"ui.key.go_on", "続ける", "Continue"},
    {"ui.key.mark", "印を付ける", "Mark"},
    {"ui.key.marked", "印あり：手帳を開く", "Marked: notebook"},
    {"ui.key.back", "一つ戻る", "Step back"},
    {"ui.key.auto", "自動", "Auto"},
    {"ui.key.auto_off", "自動を止める", "Stop auto"},
    {"ui.key.skip", "既読を飛ばす", "Skip seen text"},
    {"ui.key.furigana", "ふりがな", "Furigana"},
    {"ui.key.note", "約束を書き留める", "Note a promise"},
    {"ui.key.keys", "キー", "Keys"},
    {"ui.key.take", "用件を取る", "Pick up"},
    {"ui.key.take_card", "札を取る", "Pick up"},
    {"ui.key.lay", "置く", "Place"},
    {"ui.key.slot", "枠を選ぶ", "Choose a slot"},
    {"ui.key.put", "置く", "Place"},
    {"ui.key.clear", "外す", "Take out"},
    {"ui.key.flag", "印", "Mark"},
    {"ui.key.done", "決める", "Done"},
    {"ui.key.let_go", "戻す", "Put back"},

    {"ui.menu", "メニュー", "Menu"},
    {"ui.menu.leave", "中断してホームへ（ここまで保存済み）", "Back to Home (progress is saved)"},
    {"ui.menu.quit", "終了する（ここまで保存済み）", "Quit (progress is saved)"},
    {"ui.menu.on", "オン", "On"},
    {"ui.menu.off", "オフ", "Off"},
});

}  // namespace

std::span<const Message> keys() { return keys_entries; }

}  // namespace text::areas
