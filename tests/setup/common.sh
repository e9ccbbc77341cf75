# Sourced by the set-up scripts: the pinned versions, the paths, and how to fetch a Debian package without installing it.
set -euo pipefail

go_version=1.27        # any 1.27.x serves
go_tested=1.27.4       # another one is accepted with a warning
llvm=19                # clang, lld, and what Emscripten runs
emcc_minimum=3.1.60    # an emcc on the PATH serves from this one on
emcc_suite=trixie      # Debian's suite with 3.1.69

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
tools=$root/build/toolchain

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# as_root COMMAND…: as it is for root, else through sudo.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else fail "This needs root, and there is no sudo: $*"
  fi
}

# at_least A B: whether version A is B or later.
at_least() { [ "$(printf '%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]; }

# The mirror that the machine's own package sources name, with a slash at its end.
debian_mirror() {
  local mirror
  mirror=$(apt-get indextargets --format '$(REPO_URI) $(SITE) $(RELEASE)' 'Created-By: Packages' 'Component: main' |
    awk '$1 ~ /\/debian\/?$/ && $3 !~ /security/ { print $1; exit }')
  [ -n "$mirror" ] || fail "No Debian mirror among this machine's package sources."
  printf '%s\n' "$mirror"
}

# debian_apt SUITE COMMAND…: apt-get with a configuration of its own that knows SUITE only; the system's stays untouched.
debian_apt() {
  local home=$tools/apt/$1
  shift
  apt-get -q \
    -o Dir::Etc::sourcelist="$home/sources.list" -o Dir::Etc::sourceparts=/dev/null \
    -o Dir::Etc::preferences=/dev/null -o Dir::Etc::preferencesparts=/dev/null \
    -o Dir::State::lists="$home/lists" -o Dir::State::status=/dev/null -o Dir::Cache="$home/cache" \
    -o Acquire::Languages=none -o APT::Sandbox::User="$(id -un)" -o APT::Default-Release= "$@"
}

# debian_update SUITE: fetches the list of SUITE's packages.
debian_update() {
  local home=$tools/apt/$1
  mkdir -p "$home/lists/partial" "$home/cache/archives/partial"
  printf 'deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] %s %s main\n' "$(debian_mirror)" "$1" \
    >"$home/sources.list"
  debian_apt "$1" update >&2
}

# debian_download SUITE PACKAGE…: leaves the packages in the folder that it prints. Needs debian_update.
debian_download() {
  local suite=$1 folder=$tools/apt/$1/packages
  shift
  rm -rf "$folder"
  mkdir -p "$folder"
  (cd "$folder" && debian_apt "$suite" download "$@" >&2) && printf '%s\n' "$folder"
}
