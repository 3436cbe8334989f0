package kz.tarazy.cli;

import kz.tarazy.act.Status;

/** How a finding is marked in a text. */
enum Ink {
  /** Colours of a terminal. */
  COLOURED {
    @Override
    String mark(Status status, String words, String label) {
      int colour =
          switch (status) {
            case RECOGNISED -> 42;
            case DENIED -> 41;
            case FACT_ONLY -> 46;
            case CLAIMED -> 43;
          };
      return "\033[30;%dm%s\033[0m\033[2m[%s]\033[0m".formatted(colour, words, label);
    }
  },
  /** Brackets, for files and pipes. */
  MARKED {
    @Override
    String mark(Status status, String words, String label) {
      return "«" + words + "»[" + label + "]";
    }
  };

  /** The words with their label. */
  abstract String mark(Status status, String words, String label);
}
