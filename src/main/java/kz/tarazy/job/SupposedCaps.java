package kz.tarazy.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.tarazy.act.Assessment;
import kz.tarazy.act.CheckResult;
import kz.tarazy.act.Circumstance;
import kz.tarazy.act.CourtAct;
import kz.tarazy.act.Reading;
import kz.tarazy.act.Status;
import kz.tarazy.assess.Assessor;
import kz.tarazy.measure.declared.Supposition;
import kz.tarazy.measure.declared.Supposition.Proposal;
import kz.tarazy.norm.Catalogue;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * The caps as they would be if a proposed circumstance were counted wherever its fact is stated:
 * the acts are assessed anew with the circumstance recognised, and what changes is told.
 */
final class SupposedCaps {

  private final Warehouse warehouse;
  private final Supposition supposition;

  SupposedCaps(Warehouse warehouse, Supposition supposition) {
    this.warehouse = warehouse;
    this.supposition = supposition;
  }

  /** The assessors of the scenarios, read once a JVM. */
  private static final class Shared {
    static final Map<String, Assessor> ASSESSORS = new ConcurrentHashMap<>();

    static Assessor of(String scenario) {
      return ASSESSORS.computeIfAbsent(scenario, name -> Assessor.of(Catalogue.loadScenario(name)));
    }
  }

  /**
   * Rows of {@code scenario_case}.
   *
   * @param acts the acts (a column {@code act_id}) that state a fact and do not count it
   */
  Dataset<Row> of(Dataset<Row> acts) {
    StructType schema = warehouse.schema("scenario_case");
    Supposition asked = supposition;
    FlatMapFunction<Row, Row> suppose =
        row -> rows(Readings.act(row), Readings.reading(row), asked);
    return Readings.of(warehouse, acts).flatMap(suppose, Encoders.row(schema));
  }

  private static Iterator<Row> rows(CourtAct act, Reading reading, Supposition supposition) {
    Assessor assessor = Shared.of(supposition.id());
    Map<List<Object>, Assessment> today = caps(assessor, act, reading, supposition.cap());
    List<Row> rows = new ArrayList<>();
    for (Proposal proposal : supposition.proposals()) {
      List<String> persons = uncounted(reading, proposal);
      if (persons.isEmpty()) {
        continue;
      }
      caps(assessor, act, supposed(reading, proposal), supposition.cap())
          .forEach(
              (count, cap) -> {
                boolean broken =
                    Optional.ofNullable(today.get(count))
                        .map(Assessment::result)
                        .filter(CheckResult.BROKEN::equals)
                        .isPresent();
                if (persons.contains(cap.defendant()) && !broken) {
                  rows.add(
                      RowFactory.create(
                          supposition.id(),
                          proposal.provision(),
                          act.actId(),
                          cap.defendant(),
                          cap.charge(),
                          cap.result().code(),
                          cap.derivation().toArray()));
                }
              });
    }
    return rows.iterator();
  }

  private static Map<List<Object>, Assessment> caps(
      Assessor assessor, CourtAct act, Reading reading, String check) {
    Map<List<Object>, Assessment> caps = new HashMap<>();
    for (Assessment assessment : assessor.assess(act, reading)) {
      if (assessment.check().equals(check) && assessment.charge() != null) {
        caps.put(List.of(assessment.defendant(), assessment.charge()), assessment);
      }
    }
    return caps;
  }

  /** Persons of whom the court states the fact and does not count it under any of its concepts. */
  private static List<String> uncounted(Reading reading, Proposal proposal) {
    List<String> counted =
        reading.circumstances().stream()
            .filter(told -> proposal.circumstances().contains(told.code()))
            .filter(told -> told.status() == Status.RECOGNISED)
            .map(Circumstance::defendant)
            .toList();
    return reading.circumstances().stream()
        .filter(told -> stated(told, proposal))
        .map(Circumstance::defendant)
        .filter(person -> !counted.contains(person))
        .distinct()
        .toList();
  }

  private static boolean stated(Circumstance told, Proposal proposal) {
    return proposal.circumstances().contains(told.code())
        && (told.status() == Status.DENIED || told.status() == Status.FACT_ONLY);
  }

  private static Reading supposed(Reading reading, Proposal proposal) {
    List<Circumstance> circumstances =
        reading.circumstances().stream()
            .map(told -> stated(told, proposal) ? recognised(told) : told)
            .toList();
    return new Reading(
        reading.actId(),
        reading.textHash(),
        reading.lexicon(),
        reading.actType(),
        reading.procedure(),
        reading.offenceDate(),
        reading.sections(),
        reading.defendants(),
        reading.charges(),
        reading.penalties(),
        circumstances,
        reading.citations());
  }

  private static Circumstance recognised(Circumstance told) {
    return new Circumstance(
        told.defendant(),
        told.code(),
        told.side(),
        Status.RECOGNISED,
        told.rule(),
        told.cited(),
        told.quote(),
        told.span());
  }
}
