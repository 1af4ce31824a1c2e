# common.sh: what run, test and bench share. Read with "." by bash, from the top of the tree.
#
# SPDX-License-Identifier: GPL-3.0-or-later

program=build-aux/$(basename "$0")
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
build=$top/_build

say() {
  printf '%s: %s\n' "$program" "$*" >&2
}

fail() {
  say "$@"
  exit 1
}

# packages PURPOSE...: the names listed in build-aux/packages for these purposes, one in a line.
packages() {
  local purpose
  for purpose in "$@"; do
    sed -n "s/^$purpose  *\([^ #]*\).*/\1/p" "$top/build-aux/packages"
  done | sort -u
}

is_installed() {
  [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# as_root COMMAND...: runs it, through sudo only if we are not root already.
as_root() {
  if [ "$(id -u)" = 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    fail "this needs root, and there is no sudo. As root, run: $*"
  fi
}

# need PURPOSE...: installs the packages of these purposes that are missing, after naming them.
need() {
  local package purpose
  local -a missing=()

  if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    if [ -n "${UGOVOR_SKIP_PACKAGES-}" ]; then
      return
    fi
    say 'this system has no apt. Ugovor needs what these Debian packages hold:'
    for purpose in "$@"; do
      sed -n "s/^$purpose  */  /p" "$top/build-aux/packages"
    done >&2
    fail 'install their like and say so with UGOVOR_SKIP_PACKAGES=1.'
  fi

  while read -r package; do
    is_installed "$package" || missing+=("$package")
  done < <(packages "$@")
  if [ ${#missing[@]} = 0 ]; then
    return
  fi

  say "will install: ${missing[*]}"
  as_root apt-get update -q </dev/null || say 'the package lists could not be refreshed; going on with the old ones'
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends \
    "${missing[@]}" </dev/null || fail "could not install: ${missing[*]}"
}

# build_all BOOLEAN: meson and ninja into _build, the tests too if it is true. Tests that were
# configured once stay: the next run does not undo them.
build_all() {
  if [ ! -f "$build/build.ninja" ]; then
    meson setup "$build" "$top" -Dtests="$1" >&2 ||
      fail 'meson found something missing; it is named above.'
  elif [ "$1" = true ] && ! grep -q tests/window "$build/build.ninja"; then
    meson configure "$build" -Dtests=true >&2 || fail "meson could not configure $build."
  fi
  ninja -C "$build" >&2 || fail 'the build failed; the compiler says above where.'
}
