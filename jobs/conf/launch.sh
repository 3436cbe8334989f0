# Sourced by the launchers: builds the jar where the sources are newer, and says where everything lies.
# TARAZY_BUILD names a folder that holds tarazy.jar and lib/; what it names is taken as it is.
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
build=${TARAZY_BUILD:-$home/target}
jar=$build/tarazy.jar

if [ -z "${TARAZY_BUILD:-}" ] && { [ ! -f "$jar" ] || [ ! -d "$build/lib" ] ||
  [ -n "$(find "$home/pom.xml" "$home/src/main" -newer "$jar" -print -quit)" ]; }; then
  echo "Building Tarazy (the first time this takes a minute) ..." >&2
  (cd "$home" && mvn -B -q -DskipTests -Dspotless.check.skip=true package) >&2
fi

export TARAZY_HOME=$home SPARK_LOCAL_IP=${SPARK_LOCAL_IP:-127.0.0.1}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
