package kz.tarazy.job;

import java.io.IOException;

/** A load that is not taken; nothing was changed. */
public final class LoadRefused extends IOException {

  private static final long serialVersionUID = 1;

  LoadRefused(String message) {
    super(message);
  }
}
