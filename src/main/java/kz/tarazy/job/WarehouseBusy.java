package kz.tarazy.job;

import java.nio.file.Path;

/** Another process writes the warehouse; nothing was changed. */
public final class WarehouseBusy extends RuntimeException {

  private static final long serialVersionUID = 1;

  WarehouseBusy(Path warehouse, String owner) {
    super(
        "%s is written by %s; nothing was changed. Run again later, or wait longer with --wait"
            .formatted(warehouse, owner));
  }
}
