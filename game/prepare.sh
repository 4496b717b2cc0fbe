# Sourced by game/play and tests/run: installs what is missing, and builds outside the tree.
# shellcheck shell=bash

build_packages=(g++ cmake ninja-build pkg-config libsfml-dev libx11-dev libimgui-dev libyaml-cpp-dev libfreetype-dev libgl-dev libicu-dev
  libcli11-dev nlohmann-json3-dev libsoci-dev libboost-dev libsqlite3-dev libssl-dev librsvg2-dev libcairo2-dev
  fonts-morisawa-bizud-gothic fonts-open-sans libgl1-mesa-dri graphviz)
test_packages=(doctest-dev librapidcheck-dev xvfb xauth xdotool nodejs node-ajv node-js-yaml)

say() { printf '%s\n' "$*" >&2; }

# In the reader's language: Japanese unless the locale is English.
in_words() {
  case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in
    en*) say "$2" ;;
    *) say "$1" ;;
  esac
}

# need PACKAGE…: installs the ones that are missing, as root or through sudo.
need() {
  if ! command -v apt-get >/dev/null; then
    # Without apt we cannot know the packages' names: trust what is there, and say what is needed if the tools are not.
    if command -v cmake >/dev/null && command -v ninja >/dev/null && command -v c++ >/dev/null; then return 0; fi
    in_words "apt がない環境です。C++20 コンパイラ、CMake 3.25 以上、Ninja、pkg-config、SFML 2.5〜2.6、Xlib、Dear ImGui、yaml-cpp、ICU、CLI11、nlohmann-json、SOCI（SQLite3）、OpenSSL、librsvg、cairo、BIZ UDゴシック、Open Sans、graphviz を入れてから、もう一度実行してください。" \
             "This system has no apt: please install a C++20 compiler, CMake 3.25 or newer, Ninja, pkg-config, SFML 2.5 or 2.6, Xlib, Dear ImGui, yaml-cpp, ICU, CLI11, nlohmann-json, SOCI with SQLite3, OpenSSL, librsvg, cairo, the fonts BIZ UDGothic and Open Sans, and graphviz, then run this again."
    exit 3
  fi
  local missing=() package
  for package in "$@"; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  local as_root=()
  if [ "$(id -u)" != 0 ]; then
    if ! command -v sudo >/dev/null; then
      in_words "必要なパッケージを入れる権限がありません。管理者に次の一行を頼んでください： apt-get install ${missing[*]}" \
               "Packages are missing and this account may not install them. Ask an administrator for: apt-get install ${missing[*]}"
      exit 3
    fi
    as_root=(sudo)
  fi
  in_words "足りないパッケージを入れています（${#missing[@]}個）…" "Installing ${#missing[@]} missing packages…"
  local log
  log=$(mktemp)
  if ! { "${as_root[@]}" apt-get update -q && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
    tail -n 5 "$log" >&2
    in_words "パッケージを入れられませんでした： ${missing[*]}" "These packages could not be installed: ${missing[*]}"
    rm -f "$log"
    exit 3
  fi
  rm -f "$log"
}

# build_folder NAME: one folder a checkout and purpose, in the cache, never in the tree.
build_folder() {
  local mark
  mark=$(printf '%s' "$top" | cksum | cut -d ' ' -f 1)
  printf '%s/shinrai/%s-%s' "${XDG_CACHE_HOME:-$HOME/.cache}" "$1" "$mark"
}

# build FOLDER TARGETS -- CMAKE OPTIONS: quiet when it works, the compiler's words when it does not.
build() {
  local folder=$1 targets=$2 log
  shift 3
  mkdir -p "$folder" || exit 3
  log=$folder/build.log
  if [ ! -f "$folder/build.ninja" ]; then in_words "はじめての組み立てです。数分かかります…" "Building for the first time; this takes a few minutes…"; fi
  # shellcheck disable=SC2086
  if ! { cmake -G Ninja -S "$top" -B "$folder" "$@" && cmake --build "$folder" --target $targets; } >"$log" 2>&1; then
    grep -nE 'error|FAILED' "$log" | head -n 20 >&2
    tail -n 20 "$log" >&2
    in_words "組み立てに失敗しました。全文： $log" "The build failed. All of it: $log"
    exit 3
  fi
}
