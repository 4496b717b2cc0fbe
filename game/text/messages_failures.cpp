#include <array>

#include "text/messages.hpp"

namespace text::areas {
namespace {

// The world refused: each says what, and what to do next.
constexpr auto failures_entries = std::to_array<Message>({
    {"failure.no_display", "画面がありません（DISPLAY が設定されていません）。文字だけで練習するには --text を付けてください",
     "there is no display (DISPLAY is not set); add --text to play in the terminal"},
    {"failure.display_refused", "画面 '{0}' を開けません。DISPLAY の値を確かめるか、--text を付けて、文字だけで練習してください",
     "the display '{0}' cannot be opened; check DISPLAY, or add --text to play in the terminal"},
    {"failure.window_refused",
     "ウィンドウを開けませんでした（OpenGLが使えないようです）。--text を付けると、文字だけで練習できます",
     "no window could be opened (OpenGL seems to be missing); add --text to play in the terminal"},
    {"failure.no_font", "フォント '{0}' が見つかりません。fonts-morisawa-bizud-gothic を入れてください",
     "the font '{0}' was not found; install fonts-morisawa-bizud-gothic"},
    {"failure.font_unreadable", "フォント '{0}' を読めません。入れ直してください",
     "the font '{0}' cannot be read; install it again"},
    {"failure.picture", "絵を描けませんでした：{0}。assets のファイルを確かめてください",
     "a picture could not be drawn: {0}; check the files in assets"},
    {"failure.cannot_read", "'{0}' を読めません{1?（{1}）}。名前と権限を確かめてください",
     "cannot read '{0}'{1? ({1})}; check the name and its permissions"},
    {"failure.cannot_write", "'{0}' に書けません{1?（{1}）}。空き容量と権限を確かめてください",
     "cannot write '{0}'{1? ({1})}; check the free space and the permissions"},
    {"failure.is_a_folder", "'{0}' はフォルダーです。ファイルを指定してください", "'{0}' is a folder; give a file"},
    {"failure.no_data_folder", "記録の置き場所を決められません。環境変数 HOME か XDG_DATA_HOME に絶対パスを設定してください",
     "there is nowhere to keep records; set HOME or XDG_DATA_HOME to an absolute path"},

    {"failure.database_newer",
     "記録 '{0}' は新しい版のShinraiで作られています（形式{1}。この版が読めるのは{2}まで）。ファイルには触れていません。新しい版で開いてください",
     "the records in '{0}' were made by a newer Shinrai (format {1}; this version reads up to {2}); the file was left as it is; open it with the newer version"},
    {"failure.database_older",
     "記録 '{0}' の形式{1}は古すぎて読めません。ファイルには触れていません。途中の版のShinraiで一度開いてください",
     "format {1} of the records in '{0}' is too old for this version; the file was left as it is; open it once with an intermediate version"},
    {"failure.database_foreign",
     "'{0}' はShinraiの記録ではありません（ほかのプログラムのデータベースです）。ファイルには触れていません。別の場所を指定してください",
     "'{0}' is another program's database, not Shinrai's records; the file was left as it is; choose another place"},
    {"failure.database_damaged",
     "記録 '{0}' が壊れています。ファイルはそのまま残してあります。控えがあれば戻すか、別の名前に移してから始めてください",
     "the records in '{0}' are damaged; the file was left as it is; restore a backup, or move it aside and start again"},
    {"failure.database_unwritable", "記録 '{0}' に書き込めません。フォルダーとファイルの権限を確かめてください",
     "the records in '{0}' cannot be written; check the permissions of the folder and the file"},
    {"failure.database_busy", "記録 '{0}' をほかのプログラムが使い続けています。閉じてからもう一度答えてください",
     "another program is using the records in '{0}'; close it, then answer again"},
    {"failure.database_name", "記録の名前 '{0}' には使えない文字の組み合わせ（\" と =）があります",
     "'{0}' cannot be the name of the records: it contains both \" and ="},
    {"failure.database_other", "記録 '{0}' を扱えませんでした：{1}", "the records in '{0}' could not be used: {1}"},
    {"failure.disk_full", "空き容量がないため、記録 '{0}' に書けませんでした。空きを作ってから、もう一度答えてください",
     "the disk is full, so nothing was written to the records in '{0}'; free some space, then answer again"},

    {"failure.attempt_elsewhere", "この回は、ほかのウィンドウで続いています。そちらで続けるか、閉じてから開いてください",
     "this attempt is open in another window; continue there, or close it first"},
    {"failure.attempt_ended", "この回はもう終わっています。新しく始めてください", "this attempt has ended; start a new one"},
    {"failure.attempt_known", "同じ番号の回（{0}）がもう記録にあります", "an attempt with the id {0} is already in the records"},
    {"failure.attempt_out_of_step", "この回（{0}）の{1}番目の答えが、記録の続きになっていません。開き直してください",
     "answer {1} does not follow what is recorded of attempt {0}; open it again"},
    {"failure.attempt_unknown", "この回（{0}）は記録にありません", "attempt {0} is not in the records"},
});

}  // namespace

std::span<const Message> failures() { return failures_entries; }

}  // namespace text::areas
