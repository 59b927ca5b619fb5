#!/bin/sh
# Make sure that the browser tests have a Chromium, and Playwright's driver the library that a small
# system lacks. For Debian and its relatives; root or not.
set -eu

project=$(cd "$(dirname "$0")/../.." && pwd)
unpacked=$project/var/chromium
packages="chromium libatomic1"
driver=$(find "$project/.venv" -path '*/playwright/driver/node' 2>/dev/null | head -n 1)

works() { command -v "$1" >/dev/null && "$1" --version >/dev/null 2>&1; }

find_browser() {
    for name in "$unpacked/chromium" chromium chromium-browser google-chrome google-chrome-stable; do
        if works "$name"; then
            return 0
        fi
    done
    return 1
}

find_driver() { [ -z "$driver" ] || works "$driver" || works "$unpacked/node"; }

is_ready() { find_browser && find_driver; }

install_for_all() { # $1: nothing, or "sudo -n"
    echo "Installing $packages with apt-get"
    $1 apt-get -q update
    $1 env DEBIAN_FRONTEND=noninteractive \
        apt-get -q install --yes --no-install-recommends $packages
}

# Without root: apt keeps its state here, and the packages that the system lacks are only unpacked.
install_for_this_user() {
    echo "Unpacking $packages into $unpacked: no right to install packages here"
    mkdir -p "$unpacked/state/lists/partial" "$unpacked/cache/archives/partial"
    set -- -q -o "Dir::State=$unpacked/state" -o "Dir::Cache=$unpacked/cache" \
        -o "Dir::State::status=/var/lib/dpkg/status" -o Debug::NoLocking=true
    apt-get "$@" update
    apt-get "$@" install --yes --no-install-recommends --download-only $packages
    find "$unpacked/cache/archives" -name '*.deb' \
        -exec dpkg-deb --extract {} "$unpacked/root" \;
    rm -r "$unpacked/state" "$unpacked/cache"
    # Some packages keep their libraries one folder deeper and name it by an absolute path.
    libraries=$(find "$unpacked/root" -path '*-linux-gnu*' -name 'lib*.so*' -printf '%h\n' |
        sort -u | tr '\n' ':')
    write_fonts
    write_wrapper chromium "$unpacked/root/usr/lib/chromium/chromium"
    write_wrapper node "$driver"
}

write_fonts() {
    cat >"$unpacked/fonts.conf" <<EOF
<?xml version="1.0"?>
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>$unpacked/root/usr/share/fonts</dir>
  <cachedir>$unpacked/fontconfig</cachedir>
</fontconfig>
EOF
}

write_wrapper() { # $1: its name; $2: the program, if there is one
    [ -x "$2" ] || return 0
    cat >"$unpacked/$1" <<EOF
#!/bin/sh
export LD_LIBRARY_PATH="${libraries%:}"
export FONTCONFIG_FILE="$unpacked/fonts.conf"
exec "$2" "\$@"
EOF
    chmod +x "$unpacked/$1"
}

if is_ready; then
    exit 0
fi
if command -v apt-get >/dev/null; then
    if [ "$(id -u)" -eq 0 ]; then
        install_for_all ""
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
        install_for_all "sudo -n"
    else
        install_for_this_user
    fi
fi
if ! is_ready; then
    echo "The browser tests need Chromium and libatomic: install them with your system's packages" >&2
    echo "(the browser's program is called chromium, chromium-browser or google-chrome)." >&2
    exit 1
fi
