package kz.tarazy.source;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;

/**
 * Rows of a Parquet file. Groups become objects, repeated fields lists, dates are written as in
 * {@code 2023-05-12}; a value that is none of text, number, truth or date is left out.
 */
final class ParquetRows implements Row.Source {

  private final String source;
  private final ParquetReader<Group> reader;
  private long position;
  private boolean broken;

  ParquetRows(InputFile file) throws IOException {
    this.source = file.name();
    this.reader =
        ParquetReader.builder(new GroupReadSupport(), new Path(file.path().toUri())).build();
  }

  @Override
  public Row next() throws IOException {
    if (broken) {
      return null;
    }
    try {
      Group group = reader.read();
      return group == null ? null : Row.of(++position, fields(group));
    } catch (IOException | RuntimeException e) {
      broken = true;
      return Row.refused(
          Quarantine.of(
              source,
              ++position,
              Reason.UNREADABLE_FILE,
              e.getClass().getSimpleName() + "; the rest of the file is not read"));
    }
  }

  private static ObjectNode fields(Group group) {
    ObjectNode fields = Json.MAPPER.createObjectNode();
    for (int field = 0; field < group.getType().getFieldCount(); field++) {
      Type type = group.getType().getType(field);
      if (type.isRepetition(Type.Repetition.REPEATED)) {
        ArrayNode list = fields.putArray(type.getName());
        for (int i = 0; i < group.getFieldRepetitionCount(field); i++) {
          add(list, group, field, i);
        }
      } else if (group.getFieldRepetitionCount(field) > 0) {
        ArrayNode one = Json.MAPPER.createArrayNode();
        add(one, group, field, 0);
        if (!one.isEmpty()) {
          fields.set(type.getName(), one.get(0));
        }
      }
    }
    return fields;
  }

  private static void add(ArrayNode values, Group group, int field, int index) {
    Type type = group.getType().getType(field);
    if (!type.isPrimitive()) {
      values.add(fields(group.getGroup(field, index)));
      return;
    }
    PrimitiveType primitive = type.asPrimitiveType();
    switch (primitive.getPrimitiveTypeName()) {
      case BINARY -> values.add(group.getString(field, index));
      case BOOLEAN -> values.add(group.getBoolean(field, index));
      case INT64 -> values.add(group.getLong(field, index));
      case DOUBLE -> values.add(group.getDouble(field, index));
      case FLOAT -> values.add(group.getFloat(field, index));
      case INT32 -> {
        int value = group.getInteger(field, index);
        if (primitive.getLogicalTypeAnnotation() instanceof DateLogicalTypeAnnotation) {
          values.add(LocalDate.ofEpochDay(value).toString());
        } else {
          values.add(value);
        }
      }
      default -> {}
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
