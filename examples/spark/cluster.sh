#!/usr/bin/env bash
# Reviews files on a real cluster: a master and two workers as processes on the loopback, one of which is killed in the middle where
# KILL=1; then by the application, and compares. See SPARK.md.
#
#   mvn -q -Pacceptance -DskipTests package        # builds what this needs
#   KILL=1 examples/spark/cluster.sh los-angeles "LOS ANGELES" doj.csv...
#
# Nothing but what it started is ended, by its number. CORES, MEMORY (of each worker), STRETCH and WORK (a folder) can be set.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
policy=$1 county=$2
shift 2
files=()
for each in "$@"; do files+=("$(realpath "$each")"); done
cores=${CORES:-1} memory=${MEMORY:-1200m} stretch=${STRETCH:-67108864}
work=${WORK:-$(mktemp -d)}
mkdir -p "$work/home/jars" "$work/logs"
spark=$(cat "$here/target/spark-class-path.txt")
house=$(cat "$here/target/house-class-path.txt"):$(echo "$here"/target/record-clearance-spark-*.jar)
echo "$spark" | tr ':' '\n' | xargs -I{} ln -sf {} "$work/home/jars/"
log=$here/src/test/resources/log4j2-test.properties
export SPARK_HOME=$work/home SPARK_SCALA_VERSION=2.13 SPARK_LOCAL_IP=127.0.0.1 SPARK_LOCAL_DIRS=$work/local
umask 077

started=()
children() { # a process and all that it started, the last first
    local child
    for child in $(ps -o pid= --ppid "$1"); do children "$child"; done
    echo "$1"
}
end() {
    local each
    for each in "${started[@]}"; do
        # shellcheck disable=SC2046
        kill -9 $(children "$each") 2>/dev/null || true
    done
}
trap end EXIT
process() { # its name, its class and its arguments
    local name=$1
    shift
    java -Xmx512m -Dlog4j2.configurationFile="$log" -cp "$spark" "$@" >"$work/logs/$name" 2>&1 &
    started+=($!)
}
port=${PORT:-17077}
process master org.apache.spark.deploy.master.Master --host 127.0.0.1 --port "$port" --webui-port 0
master=spark://127.0.0.1:$port
for ((i = 0; i < 100; i++)); do (: >"/dev/tcp/127.0.0.1/$port") 2>/dev/null && break || sleep 0.2; done
for n in 1 2; do
    process "worker$n" org.apache.spark.deploy.worker.Worker "$master" --host 127.0.0.1 --webui-port 0 \
        --cores "$cores" --memory "$memory" --work-dir "$work/worker$n"
done
victim=${started[2]}

began=$SECONDS
java -Xmx1g -Dlog4j2.configurationFile="$log" -cp "$spark" org.apache.spark.deploy.SparkSubmit \
    --master "$master" --class org.recordclearance.examples.spark.ClusterReview \
    --conf spark.driver.host=127.0.0.1 --conf spark.driver.bindAddress=127.0.0.1 --conf spark.ui.enabled=false \
    --conf spark.executor.memory="${EXECUTOR:-1g}" --conf spark.executor.cores="$cores" \
    --conf "spark.executor.extraJavaOptions=-Dlog4j2.configurationFile=$log" \
    --jars "${house//:/,}" "$(echo "$here"/target/record-clearance-spark-*.jar)" \
    --policy "$policy" --county "$county" --as-of 2026-01-01 --stretch "$stretch" \
    --output "$work/cluster" "${files[@]}" >"$work/logs/program" 2>&1 &
program=$!
started+=("$program")
if [[ ${KILL:-0} == 1 ]]; then
    # In the middle: while people are reviewed, which is when their parts are written.
    until ls -d "$work"/cluster/reviewed.parquet/_temporary/0/_temporary/* >/dev/null 2>&1; do
        kill -0 "$program" || { tail -20 "$work/logs/program"; exit 1; }
        sleep 0.2
    done
    # shellcheck disable=SC2046
    kill -9 $(children "$victim") || true
    echo "killed a worker and its executor after $((SECONDS - began)) s"
fi
wait "$program" || { tail -20 "$work/logs/program"; exit 1; }
echo "cluster: $((SECONDS - began)) s"

began=$SECONDS
java -Xmx512m -jar "$here"/../county-review/target/county-review.jar review --policy "$policy" --county "$county" \
    --as-of 2026-01-01 --output "$work/application" "${files[@]}" >"$work/logs/application" || true
echo "application: $((SECONDS - began)) s"
java -Xmx3g -cp "$here/target/test-classes:$spark" org.recordclearance.examples.spark.ClusterResults \
    "$work/application" "$work/cluster" "${#files[@]}"
