# Sourced after launch.sh: makes of the build's libraries what Spark takes for its home, with no download of Spark.
export SPARK_HOME=$build/spark SPARK_SCALA_VERSION=2.13
mkdir -p "$SPARK_HOME"
ln -sfn "$build/lib" "$SPARK_HOME/jars"
