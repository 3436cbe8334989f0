package kz.tarazy.act;

/** On which side of the scales a circumstance lies. */
public enum Side implements Coded {
  /** Смягчающее, жеңілдететін. */
  MITIGATING("mitigating"),
  /** Отягчающее, ауырлататын. */
  AGGRAVATING("aggravating");

  private final String code;

  Side(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
