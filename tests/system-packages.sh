#!/usr/bin/env bash
# Packages of the system that tests need, by what each is for. Installed where that may be done (root and apt); elsewhere
# what is missing is said, and the tests that need it skip and say so too.
set -euo pipefail

packages=(
    tesseract-ocr-vie  # Vietnamese letters, the second reader of scans
    fonts-croscore     # Tinos and Arimo: fonts with Vietnamese letters, for documents that tests make
    libpango-1.0-0     # with the next: lays out pages for WeasyPrint, which makes PDFs for tests
    libpangoft2-1.0-0
    chromium           # the page is tested in a real browser
    r-cran-irkernel    # with the next two: the tutorial in R is run
    r-cran-haven
    r-cran-rsqlite
)

if ! command -v dpkg-query > /dev/null; then
    echo "No Debian packages here: without tesseract's Vietnamese data, Tinos, pango, Chromium and R some tests skip."
    exit 0
fi
missing=()
for package in "${packages[@]}"; do
    dpkg-query --show --showformat '${db:Status-Status}' "$package" 2> /dev/null | grep -qx installed || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0
if [ "$(id -u)" -ne 0 ] || ! command -v apt-get > /dev/null; then
    echo "Some tests skip for want of ${missing[*]}; install them with: sudo apt-get install ${missing[*]}"
    exit 0
fi
log=$(mktemp)
export DEBIAN_FRONTEND=noninteractive
if ! { apt-get update --quiet && apt-get install --yes --quiet --no-install-recommends "${missing[@]}"; } > "$log" 2>&1; then
    tail -3 "$log"
    echo "Some tests skip: ${missing[*]} could not be installed."
fi
rm -f "$log"
