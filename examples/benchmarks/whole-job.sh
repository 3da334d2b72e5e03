#!/usr/bin/env bash
# The whole job beside the yardstick, after a build: how long a county review of a fabricated bulk file takes, of the
# processors too, and how much memory; and how long a plain loop takes that does no more than read the file. Each run is in
# a fresh JVM of 512 MB heap.
#
#     whole-job.sh [ROWS [POLICY]]     1,000,000 rows and los-angeles unless given; the file is of the policy's county
#
# Needs bash 5 and, in TMPDIR (/tmp unless set), some 5 KB of disk a row. REPEAT says how often (3), JAVA which java.
set -euo pipefail
export LC_ALL=C

rows="${1:-1000000}"
policy="${2:-los-angeles}"
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
case "$policy" in
    los-angeles) county="LOS ANGELES" options=() ;;
    *) county="SAN JOAQUIN" options=(--county "SAN JOAQUIN") ;;
esac
review=("$java" -Xmx512m -jar "$county_review" review --policy "$policy" "${options[@]}"
    --as-of 2026-01-01 --output "$work/results" "$file")

# Follows the peak of the resident memory of a process and of those that it has started, in KB, while it lives.
watch_memory() {
    local word value rest peak each
    while [[ -e "/proc/$1/status" ]]; do
        peak=0
        for each in "$1" $(cat "/proc/$1/task/"*/children || true); do
            while read -r word value rest; do
                [[ "$word" != VmHWM: ]] || (( peak += value ))
            done < "/proc/$each/status" || true
        done
        (( peak <= $(<"$work/peak") )) || echo "$peak" > "$work/peak"
        sleep 0.2
    done 2> /dev/null
}

# Runs a command; leaves its seconds in $wall, those of the processors in $processors, and its peak of resident memory, in MB,
# in $peak, 0 where /proc is not.
measure() {
    local begin end pid watcher
    echo 0 > "$work/peak"
    times > "$work/before"
    begin="$EPOCHREALTIME"
    "$@" > "$work/out" 2>&1 &
    pid=$!
    watch_memory "$pid" &
    watcher=$!
    wait "$pid" || { cat "$work/out" >&2; exit 1; }
    end="$EPOCHREALTIME"
    times > "$work/after"
    wait "$watcher"
    wall="$(awk -v begin="$begin" -v end="$end" 'BEGIN { printf "%.2f", end - begin }')"
    processors="$(awk 'FNR == 2 { gsub("[ms]", " "); at[++n] = ($1 + $3) * 60 + $2 + $4 }
        END { printf "%.2f", at[2] - at[1] }' "$work/before" "$work/after")"
    peak="$(( $(<"$work/peak") / 1024 ))"
}

median() {
    printf '%s\n' "$@" | sort -n | awk '{ each[NR] = $1 } END { print each[int((NR + 1) / 2)] }'
}

report='%-10s %-7s %8s %13s %10s %15s %9s\n'
echo "$policy, $rows rows; $(getconf _NPROCESSORS_ONLN) processors; $("$java" -version 2>&1 | head -n 1)"
# shellcheck disable=SC2059
printf "$report" order run "loop, s" "processors, s" "review, s" "processors, s" "peak, MB"
for order in sorted scattered; do
    scatter=()
    [[ "$order" == sorted ]] || scatter=(--scatter)
    "$java" -jar "$county_review" sample --rows "$rows" --county "$county" --overwrite "${scatter[@]}" "$file" > /dev/null
    sync
    cat "$file" > /dev/null
    loops=() loop_processors=() reviews=() review_processors=() peaks=()
    for (( run = 1; run <= repeat; run++ )); do
        measure "${loop[@]}"
        loops+=("$wall")
        loop_processors+=("$processors")
        measure "${review[@]}"
        reviews+=("$wall")
        review_processors+=("$processors")
        peaks+=("$peak")
        rm -rf "$work/results"
        # shellcheck disable=SC2059
        printf "$report" "$order" "$run" "${loops[-1]}" "${loop_processors[-1]}" "$wall" "$processors" "$peak"
    done
    middle=("$(median "${loops[@]}")" "$(median "${loop_processors[@]}")"
        "$(median "${reviews[@]}")" "$(median "${review_processors[@]}")" "$(median "${peaks[@]}")")
    # shellcheck disable=SC2059
    printf "$report" "$order" median "${middle[@]}"
    awk -v order="$order" -v loop="${middle[0]}" -v of_loop="${middle[1]}" -v review="${middle[2]}" \
        -v of_review="${middle[3]}" -v rows="$rows" 'BEGIN {
        printf "%s: the review takes %.2f times the loop, %.2f times its processor time; %d rows a second\n",
            order, review / loop, of_review / of_loop, rows / review }'
done
