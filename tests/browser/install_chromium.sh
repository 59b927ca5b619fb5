#!/bin/sh
# Make sure that there is a Chromium for the browser tests. Debian and its relatives; root or not.
set -eu

project=$(cd "$(dirname "$0")/../.." && pwd)
unpacked=$project/var/chromium

works() { "$1" --version >/dev/null 2>&1; }

find_browser() {
    for name in "$unpacked/chromium" chromium chromium-browser google-chrome google-chrome-stable; do
        if command -v "$name" >/dev/null && works "$name"; then
            return 0
        fi
    done
    return 1
}

install_for_all() { # $1: nothing, or "sudo -n"
    echo "Installing Chromium with apt-get"
    $1 apt-get -q update
    $1 env DEBIAN_FRONTEND=noninteractive \
        apt-get -q install --yes --no-install-recommends chromium
}

# Without root: apt keeps its state here, and the packages that the system lacks are only unpacked.
install_for_this_user() {
    echo "Unpacking Chromium into $unpacked: no right to install packages here"
    mkdir -p "$unpacked/state/lists/partial" "$unpacked/cache/archives/partial"
    set -- -q -o "Dir::State=$unpacked/state" -o "Dir::Cache=$unpacked/cache" \
        -o "Dir::State::status=/var/lib/dpkg/status" -o Debug::NoLocking=true
    apt-get "$@" update
    apt-get "$@" install --yes --no-install-recommends --download-only chromium
    for package in "$unpacked"/cache/archives/*.deb; do
        dpkg-deb --extract "$package" "$unpacked/root"
    done
    rm -r "$unpacked/state" "$unpacked/cache"
    write_wrapper
}

write_wrapper() {
    root=$unpacked/root
    # Some packages keep their libraries one folder deeper and name it by an absolute path.
    libraries=$(find "$root/usr/lib" "$root/lib" -path '*-linux-gnu*' -name 'lib*.so*' \
        -printf '%h\n' | sort -u | tr '\n' ':')
    cat >"$unpacked/fonts.conf" <<EOF
<?xml version="1.0"?>
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>$root/usr/share/fonts</dir>
  <cachedir>$unpacked/fontconfig</cachedir>
</fontconfig>
EOF
    cat >"$unpacked/chromium" <<EOF
#!/bin/sh
export LD_LIBRARY_PATH="${libraries%:}"
export FONTCONFIG_FILE="$unpacked/fonts.conf"
exec "$root/usr/lib/chromium/chromium" "\$@"
EOF
    chmod +x "$unpacked/chromium"
}

if find_browser; then
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
if ! find_browser; then
    echo "No Chromium for the browser tests: install it with your system's packages (its program" >&2
    echo "is called chromium, chromium-browser or google-chrome), then run this again." >&2
    exit 1
fi
