#include <array>

#include "text/messages.hpp"

namespace text::areas {
namespace {

// What the headless commands print, and what they say about arguments they cannot take.
constexpr auto entries = std::to_array<Message>({
    {"help.about", "信頼：取引先の信頼を取り戻す練習。引数なしで画面を開きます。",
     "Shinrai: practice in winning a client's trust back. Without arguments it opens the window."},
    {"help.help", "この説明を出して終わる", "print this help and exit"},
    {"help.language", "表示の言葉（なければ環境の言葉）", "the language to speak (otherwise the locale's)"},
    {"help.assets", "採点表や絵のあるフォルダー（なければ、プログラムと一緒に入ったもの）",
     "the folder of rubric and pictures (otherwise those installed with the program)"},
    {"help.version", "版を出して終わる", "Print the version and exit"},
    {"help.first_frame", "最初の画面を一度だけ描いて終わる", "present the home screen once and exit"},
    {"help.play", "シナリオで練習する", "play a scenario"},
    {"help.play_file", "シナリオのファイル", "the scenario's file"},
    {"help.text", "端末で、文字だけで練習する（読み上げソフトでも使えます）",
     "play in this terminal, in text (also the way for screen readers)"},
    {"help.moves", "並べた手（d1:a,d2:b …）のとおりに進める。記録は残さない",
     "play these moves (d1:a,d2:b ...); nothing is recorded"},
    {"help.policy", "決まったやり方（random first last longest shortest model）で自動で進める。記録は残さない",
     "play by a policy (random first last longest shortest model); nothing is recorded"},
    {"help.seed", "偶然と選択肢の並びを決める数", "the number that decides chance and the order of options"},
    {"help.new_attempt", "途中の回を続けず、新しく始める", "begin anew instead of resuming an unfinished attempt"},
    {"help.json", "結果をJSONで標準出力に出す", "print the result as JSON on standard output"},
    {"help.furigana", "読みがなを、初めて出るところで括弧に入れて示す", "show readings in brackets where they first occur"},
    {"help.depth", "どこまで知らせるか。brief は答えるたびに一言、full はすべて最後に（はじめの三回は brief）",
     "how much you are told: brief is a word after each answer, full everything at the end (the first three plays are brief)"},
    {"help.check", "シナリオの間違いを調べ、直し方を示す", "find mistakes in scenarios and say what to do about them"},
    {"help.check_path", "シナリオのファイル、またはそのフォルダー（いくつでも）", "scenario files, or folders of them"},
    {"help.fix", "機械的な間違いを直して書き戻す", "mend the mechanical mistakes in the files"},
    {"help.ids", "せりふと選択肢に、変わらないidを書き込む", "stamp stable ids on lines and options"},
    {"help.ids_file", "シナリオのファイル", "the scenario's file"},
    {"help.new", "説明つきのひな形を作る", "write a commented template"},
    {"help.new_id", "シナリオのid（英小文字、数字、ハイフン）。ID.yaml ができる",
     "the scenario's id (small letters, digits, hyphens); ID.yaml is written"},
    {"help.keywords", "ひな形の言葉", "the language of the template"},
    {"help.tour", "すべての画面をPNGに描く", "draw every screen as a PNG"},
    {"help.tour_folder", "描く先のフォルダー（なければ作る）", "the folder to draw into (made if it is missing)"},
    {"help.scale", "文字の大きさ（1.0〜2.0）", "size of the text, 1.0 to 2.0"},

    {"misuse.not_understood", "'{0}' は分かりません。使い方は --help で見られます",
     "'{0}' was not understood; --help shows what there is"},
    {"misuse.missing", "{0} が足りません。使い方は --help で見られます", "{0} is missing; --help shows how to use this"},
    {"misuse.bad_value", "{0} に '{1}' は使えません。使える値は --help で見られます",
     "'{1}' is no value for {0}; --help shows which there are"},
    {"misuse.other", "使い方が違います（{0}）。--help で見られます", "{0}; --help shows how to use this"},
    {"misuse.one_way_to_play", "--text、--moves、--policy は、どれか一つだけです",
     "give one of --text, --moves and --policy, not several"},
    {"misuse.depth_needs_text", "--depth は --text と一緒に使います（窓では設定で選べます）",
     "--depth goes with --text; in the window it is a setting"},
    {"misuse.json_needs_moves", "--json は --moves か --policy と一緒に使います", "--json goes with --moves or --policy"},
    {"misuse.unknown_policy", "'{0}' というやり方はありません。あるのは {1} です", "'{0}' is no policy; there are {1}"},
    {"misuse.move_refused", "{0}番目の手 '{1}' は打てません：{2}{3?（ここで選べるのは {3}）}",
     "move {0}, '{1}', cannot be made: {2}{3? (on offer here: {3})}"},
    {"misuse.move_extra", "{0}番目の手 '{1}' は余分です。その前に結末に着いています",
     "move {0}, '{1}', is one too many: the play has ended before it"},
    {"misuse.moves_end_early", "{0}番目の手がありません。まだ結末に着いていません{1?（ここで選べるのは {1}）}",
     "move {0} is missing: the play has not ended{1? (on offer here: {1})}"},

    // By simulation::RefusedBecause.
    {"refused.0", "そのidの選択はありません", "there is no such question"},
    {"refused.1", "いま答える選択ではありません", "it is not the present question"},
    {"refused.2", "その選択肢はありません", "there is no such option"},
    {"refused.3", "いまは選べません", "it is not on offer now"},
    {"refused.4", "その行はありません", "there is no such line"},
    {"refused.5", "その行はまだ出ていません", "that line has not been shown yet"},
    {"refused.6", "もう印が付いています", "it is marked already"},
    {"refused.7", "印の付いていない行です", "that line is not marked"},
    {"refused.8", "戻れるところがありません", "there is nothing to step back to"},
    {"refused.9", "もう結末に着いています", "the play has ended"},

    {"check.fine", "{0}本のシナリオに問題はありません", "{0} {0|scenario|scenarios}, no problems"},
    {"check.summary", "シナリオ{0}本：エラー{1}件、警告{2}件",
     "{0} {0|scenario|scenarios}: {1} {1|error|errors}, {2} {2|warning|warnings}"},
    {"check.mended", "直しました：{0}", "mended: {0}"},
    {"ids.stamped", "'{0}' にidを書き込みました", "stamped the missing ids in '{0}'"},
    {"ids.nothing_missing", "'{0}' のidはそろっています", "'{0}' has all its ids"},
    {"ids.mend_first", "'{0}' にはidを書き込んでいません。先に上の間違いを直してください",
     "no ids were stamped in '{0}'; mend the mistakes above first"},
    {"new.created", "'{0}' を作りました。試すには play、調べるには check に渡してください",
     "wrote '{0}'; give it to play to try it, to check to look for mistakes"},
    {"new.bad_id", "'{0}' はidにできません。英小文字、数字、ハイフンで付けてください（例：rainy-delivery）",
     "'{0}' cannot be an id; use small letters, digits and hyphens, such as rainy-delivery"},

    {"failure.no_assets", "'{0}' に rubric.yaml がありません。--assets でフォルダーを指定してください",
     "there is no rubric.yaml in '{0}'; name the folder with --assets"},
    {"failure.broken_rubric", "採点表 '{0}' に間違いがあり、使えません", "the rubric '{0}' has mistakes and cannot be used"},
    {"failure.no_scenarios", "'{0}' にシナリオ（.yaml）がありません", "there are no scenarios (.yaml) in '{0}'"},
    {"failure.exists", "'{0}' はもうあります。別の名前を付けるか、先に移してください",
     "'{0}' exists already; choose another name, or move it away first"},
    {"failure.no_window", "このプログラムには画面がありません。--text を付けると、文字だけで練習できます",
     "this program was built without a window; add --text to play in the terminal"},
    {"failure.cannot_print", "結果を最後まで出力できませんでした。空き容量と出力先を確かめてください",
     "the output could not be written to its end; check where it goes and the free space"},
    {"failure.cannot_resume", "途中の回（{0}）は、残っている文からは続けられません。--new を付けると新しく始められます",
     "attempt {0} cannot be resumed from the texts at hand; --new begins another"},
});

}  // namespace

std::span<const Message> command_line() { return entries; }

}  // namespace text::areas
