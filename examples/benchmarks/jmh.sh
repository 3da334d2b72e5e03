#!/usr/bin/env bash
# Runs the benchmarks with JMH, after a build; the arguments are those of JMH.
set -euo pipefail
target="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/target"
exec java -cp "$target/classes:$(<"$target/class-path.txt")" org.openjdk.jmh.Main "$@"
