#!/usr/bin/env bash
# Looks for inputs that break the parsers, with Jazzer: fuzz.sh METHOD [DURATION], such as
#     fuzz.sh RapSheetTextFuzzTest#any_bytes_are_a_sheet_or_are_refused 30m
# What it finds is kept among the inputs in src/test/resources, which the acceptance tests try again; what it learned on the way
# is in .cifuzz-corpus, from where the next run goes on.
set -euo pipefail
test="${1:?give a test method, such as BulkFileFuzzTest#rows_of_any_bytes_are_read_or_rejected}"
root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
export JAZZER_FUZZ=1 JAZZER_MAX_DURATION="${2:-5m}"
exec mvn -f "$root/pom.xml" -Pacceptance test -pl parsers-doj -am -Dtest="$test" \
    -Dsurefire.failIfNoSpecifiedTests=false -Dfuzz.quiet=false -Dsurefire.timeout=0 -Dtests.timeouts=disabled
