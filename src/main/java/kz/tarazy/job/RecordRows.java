package kz.tarazy.job;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.tarazy.act.Coded;
import kz.tarazy.act.Span;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Turns the records of the domain into rows of a table and back, by the names of the columns.
 *
 * <p>A component {@code actDate} is the column {@code act_date}; a span {@code noneMitigating} is
 * the two columns {@code none_mitigating_start} and {@code none_mitigating_end}; a {@link Coded}
 * value is its code. Columns that the record has no component for, such as {@code act_id} of a
 * finding, come from the caller. Components without a column, such as the lists of a {@code
 * Reading}, are left out.
 */
final class RecordRows {

  /** The column of a component's name; there are few names and many rows. */
  private static final Map<String, String> COLUMNS = new ConcurrentHashMap<>();

  /** The components of a record, whose reflection gives new ones each time it is asked. */
  private static final ClassValue<RecordComponent[]> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
          RecordComponent[] components = type.getRecordComponents();
          for (RecordComponent component : components) {
            component.getAccessor().setAccessible(true);
          }
          return components;
        }
      };

  private RecordRows() {}

  /**
   * A row of a table.
   *
   * @param extra values of columns that the record lacks, in the order of those columns
   */
  static Row row(Record record, StructType schema, Object... extra) {
    String[] columns = schema.fieldNames();
    Object[] values = new Object[columns.length];
    int given = 0;
    for (int i = 0; i < columns.length; i++) {
      RecordComponent component = component(record.getClass(), columns[i]);
      values[i] = component == null ? extra[given++] : cell(value(record, component), columns[i]);
    }
    return RowFactory.create(values);
  }

  /**
   * A record from a row.
   *
   * @param lists values of the components that have no column, in their order
   */
  static <R extends Record> R record(Class<R> type, Row row, Object... lists) {
    RecordComponent[] components = COMPONENTS.get(type);
    Object[] values = new Object[components.length];
    List<String> columns = Arrays.asList(row.schema().fieldNames());
    int given = 0;
    for (int i = 0; i < components.length; i++) {
      String column = column(components[i]);
      if (components[i].getType() == Span.class) {
        values[i] = span(row, columns.indexOf(column + "_start"), columns.indexOf(column + "_end"));
      } else if (columns.contains(column)) {
        values[i] = component(components[i], row, columns.indexOf(column));
      } else {
        values[i] = lists[given++];
      }
    }
    try {
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(
          "No %s from a row".formatted(type.getSimpleName()), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("No %s from a row".formatted(type.getSimpleName()), e);
    }
  }

  private static RecordComponent component(Class<?> type, String column) {
    for (RecordComponent component : COMPONENTS.get(type)) {
      String name = column(component);
      boolean spanned = component.getType() == Span.class;
      if (spanned
          ? column.equals(name + "_start") || column.equals(name + "_end")
          : column.equals(name)) {
        return component;
      }
    }
    return null;
  }

  private static String column(RecordComponent component) {
    return COLUMNS.computeIfAbsent(
        component.getName(), name -> name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
  }

  private static Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("No component " + component.getName(), e);
    }
  }

  private static Object cell(Object value, String column) {
    if (value instanceof Coded coded) {
      return coded.code();
    }
    if (value instanceof Span span) {
      return column.endsWith("_start") ? span.start() : span.end();
    }
    if (value instanceof List<?> list) {
      return list.stream()
          .map(item -> item instanceof Record record ? nested(record) : item)
          .toArray();
    }
    return value;
  }

  private static Row nested(Record record) {
    return RowFactory.create(
        Arrays.stream(COMPONENTS.get(record.getClass()))
            .map(component -> cell(value(record, component), component.getName()))
            .toArray());
  }

  private static Span span(Row row, int start, int end) {
    return row.isNullAt(start) ? null : new Span(row.getInt(start), row.getInt(end));
  }

  private static Object component(RecordComponent component, Row row, int index) {
    if (row.isNullAt(index)) {
      return null;
    }
    Class<?> type = component.getType();
    if (type.isEnum()) {
      return enumValue(type, row.getString(index));
    }
    if (type == List.class) {
      return list(component.getGenericType(), row.getList(index));
    }
    return row.get(index);
  }

  private static List<?> list(Type type, List<?> cells) {
    if (((ParameterizedType) type).getActualTypeArguments()[0] != Span.class) {
      return List.copyOf(cells);
    }
    List<Span> spans = new ArrayList<>();
    for (Object cell : cells) {
      Row row = (Row) cell;
      spans.add(new Span(row.getInt(0), row.getInt(1)));
    }
    return spans;
  }

  private static Object enumValue(Class<?> type, String code) {
    for (Object value : type.getEnumConstants()) {
      if (value instanceof Coded coded && coded.code().equals(code)) {
        return value;
      }
    }
    throw new IllegalArgumentException(
        "No %s has the code %s".formatted(type.getSimpleName(), code));
  }
}
