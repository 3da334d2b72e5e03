#!/usr/bin/env bash
# The whole job beside the yardstick, after a build: how long a county review of a fabricated bulk file takes and how much
# memory, as "java -jar" runs it and with the options of ../county-review/jvm.options; and how long a plain loop takes that
# does no more than read the file. Each run is in a fresh JVM of 512 MB heap.
#
#     whole-job.sh [ROWS]     1,000,000 rows unless given
#
# Needs bash 5 and, in TMPDIR (/tmp unless set), some 5 KB of disk a row. REPEAT says how often (3), JAVA which java.
set -euo pipefail
export LC_ALL=C

rows="${1:-1000000}"
repeat="${REPEAT:-3}"
java="${JAVA:-java}"

benchmarks="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
county_review="$benchmarks/../county-review/target/county-review.jar"
class_path="$benchmarks/target/class-path.txt"
for built in "$county_review" "$class_path"; do
    if [[ ! -e "$built" ]]; then
        echo "${built#"$benchmarks/"} is not there; build first: mvn -DskipTests package" >&2
        exit 1
    fi
done

work="$(mktemp -d "${TMPDIR:-/tmp}/whole-job.XXXXXX")"
trap 'rm -rf "$work"' EXIT
file="$work/doj.csv"

loop=("$java" -Xmx512m -cp "$benchmarks/target/classes:$(<"$class_path")"
    org.recordclearance.examples.benchmarks.FastCsvLoop "$file")
arguments=(-jar "$county_review" review --county "SAN JOAQUIN" --policy configurable
    --as-of 2026-01-01 --output "$work/results" "$file")
review=("$java" -Xmx512m "${arguments[@]}")
with_options=("$java" "@$benchmarks/../county-review/jvm.options" "${arguments[@]}")

# Follows the peak of a process's resident memory, in KB, while it lives; it only grows.
watch_memory() {
    local word value rest
    while [[ -e "/proc/$1/status" ]]; do
        while read -r word value rest; do
            [[ "$word" != VmHWM: ]] || echo "$value" > "$work/peak"
        done < "/proc/$1/status" || true
        sleep 0.2
    done 2> /dev/null
}

# Runs a command; leaves its seconds in $wall and its peak of resident memory, in MB, in $peak, "-" where /proc is not.
measure() {
    local begin end pid watcher
    echo "-" > "$work/peak"
    begin="$EPOCHREALTIME"
    "$@" > "$work/out" 2>&1 &
    pid=$!
    watch_memory "$pid" &
    watcher=$!
    wait "$pid" || { cat "$work/out" >&2; exit 1; }
    end="$EPOCHREALTIME"
    wait "$watcher"
    wall="$(awk -v begin="$begin" -v end="$end" 'BEGIN { printf "%.2f", end - begin }')"
    peak="$(awk '{ print $1 == "-" ? "-" : int($1 / 1024) }' "$work/peak")"
}

median() {
    printf '%s\n' "$@" | sort -n | awk '{ each[NR] = $1 } END { print each[int((NR + 1) / 2)] }'
}

report='%-10s %-7s %8s %10s %9s %10s %9s\n'
echo "$rows rows; $(getconf _NPROCESSORS_ONLN) processors; $("$java" -version 2>&1 | head -n 1)"
# shellcheck disable=SC2059
printf "$report" order run "loop, s" "review, s" "peak, MB" "options, s" "peak, MB"
for order in sorted scattered; do
    scatter=()
    [[ "$order" == sorted ]] || scatter=(--scatter)
    "$java" -jar "$county_review" sample --rows "$rows" --county "SAN JOAQUIN" --overwrite "${scatter[@]}" "$file" \
        > /dev/null
    sync
    cat "$file" > /dev/null
    loops=()
    reviews=()
    peaks=()
    quick=()
    quick_peaks=()
    for (( run = 1; run <= repeat; run++ )); do
        measure "${loop[@]}"
        loops+=("$wall")
        measure "${review[@]}"
        reviews+=("$wall")
        peaks+=("$peak")
        rm -rf "$work/results"
        measure "${with_options[@]}"
        quick+=("$wall")
        quick_peaks+=("$peak")
        rm -rf "$work/results"
        # shellcheck disable=SC2059
        printf "$report" "$order" "$run" "${loops[-1]}" "${reviews[-1]}" "${peaks[-1]}" "$wall" "$peak"
    done
    middle="$(median "${loops[@]}")"
    whole="$(median "${reviews[@]}")"
    least="$(median "${quick[@]}")"
    # shellcheck disable=SC2059
    printf "$report" "$order" median "$middle" "$whole" "$(median "${peaks[@]}")" "$least" "$(median "${quick_peaks[@]}")"
    awk -v order="$order" -v loop="$middle" -v review="$whole" -v least="$least" -v rows="$rows" 'BEGIN {
        printf "%s: the review takes %.2f times the loop, %d rows a second; with the options %.2f times, %d rows a second\n",
            order, review / loop, rows / review, least / loop, rows / least }'
done
