#!/usr/bin/env bash
# The whole job beside the yardsticks, after a build: how long a county review of a fabricated bulk file takes, of the
# processors too, and how much memory; how long a plain loop takes that does no more than read the file; and how long DuckDB
# takes for that. Each run is in a fresh JVM of 512 MB heap, the file is of the policy's county.
#
#     whole-job.sh [ROWS...]     1,000,000 rows unless given
#
# Needs bash 5 and, in TMPDIR (/tmp unless set), some 5 KB of disk a row. POLICIES says which ("los-angeles configurable"),
# REPEAT how often (3), OPTIONS what else the review is given, JAVA which java. DuckDB's driver is taken from Maven once;
# without it, it is left out.
set -euo pipefail
export LC_ALL=C

[[ $# -gt 0 ]] || set -- 1000000
read -r -a policies <<< "${POLICIES:-los-angeles configurable}"
read -r -a further <<< "${OPTIONS:-}"
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

driver="$benchmarks/target/duckdb/duckdb_jdbc.jar"
if [[ ! -e "$driver" ]]; then
    version="$(sed -n 's:.*<duckdb.version>\(.*\)</duckdb.version>.*:\1:p' "$benchmarks/../research/pom.xml")"
    mvn -q -B -f "$benchmarks/pom.xml" dependency:copy "-Dartifact=org.duckdb:duckdb_jdbc:$version" \
        -DoutputDirectory="$(dirname "$driver")" -Dmdep.stripVersion=true > /dev/null 2>&1 ||
        echo "DuckDB can't be had here, and is left out" >&2
fi

loop=("$java" -Xmx512m -cp "$benchmarks/target/classes:$(<"$class_path")"
    org.recordclearance.examples.benchmarks.FastCsvLoop "$file")
duckdb=("$java" -Xmx512m -cp "$benchmarks/target/classes:$(<"$class_path"):$driver"
    org.recordclearance.examples.benchmarks.DuckDbLoop "$file")

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

report='%-12s %9s %-10s %-7s %8s %13s %10s %13s %10s %13s %9s\n'
echo "$(getconf _NPROCESSORS_ONLN) processors; $("$java" -version 2>&1 | head -n 1)"
# shellcheck disable=SC2059
printf "$report" policy rows order run "loop, s" "processors, s" "DuckDB, s" "processors, s" "review, s" "processors, s" "peak, MB"

# Compares the loop, DuckDB and the review of one policy on the file.
compare() {
    local policy="$1" rows="$2" order="$3" run
    local loops=() loop_processors=() ducks=() duck_processors=() reviews=() review_processors=() peaks=()
    for (( run = 1; run <= repeat; run++ )); do
        measure "${loop[@]}"
        loops+=("$wall")
        loop_processors+=("$processors")
        if [[ -e "$driver" ]]; then
            measure "${duckdb[@]}"
            ducks+=("$wall")
            duck_processors+=("$processors")
        else
            ducks+=(0)
            duck_processors+=(0)
        fi
        measure "${review[@]}"
        reviews+=("$wall")
        review_processors+=("$processors")
        peaks+=("$peak")
        rm -rf "$work/results"
        # shellcheck disable=SC2059
        printf "$report" "$policy" "$rows" "$order" "$run" "${loops[-1]}" "${loop_processors[-1]}" \
            "${ducks[-1]}" "${duck_processors[-1]}" "$wall" "$processors" "$peak"
    done
    local middle=("$(median "${loops[@]}")" "$(median "${loop_processors[@]}")"
        "$(median "${ducks[@]}")" "$(median "${duck_processors[@]}")"
        "$(median "${reviews[@]}")" "$(median "${review_processors[@]}")" "$(median "${peaks[@]}")")
    # shellcheck disable=SC2059
    printf "$report" "$policy" "$rows" "$order" median "${middle[@]}"
    awk -v order="$policy, $rows rows, $order" -v loop="${middle[0]}" -v of_loop="${middle[1]}" \
        -v review="${middle[4]}" -v of_review="${middle[5]}" -v rows="$rows" 'BEGIN {
        printf "%s: the review takes %.2f times the loop, %.2f times its processor time; %d rows a second\n",
            order, review / loop, of_review / of_loop, rows / review }'
}

for rows in "$@"; do
    for policy in "${policies[@]}"; do
        case "$policy" in
            los-angeles) county="LOS ANGELES" options=() ;;
            *) county="SAN JOAQUIN" options=(--county "SAN JOAQUIN") ;;
        esac
        review=("$java" -Xmx512m -jar "$county_review" review --policy "$policy" "${options[@]}" "${further[@]}"
            --as-of 2026-01-01 --output "$work/results" "$file")
        for order in sorted scattered; do
            scatter=()
            [[ "$order" == sorted ]] || scatter=(--scatter)
            "$java" -jar "$county_review" sample --rows "$rows" --county "$county" --overwrite "${scatter[@]}" "$file" \
                > /dev/null
            sync
            cat "$file" > /dev/null
            compare "$policy" "$rows" "$order"
        done
    done
done
