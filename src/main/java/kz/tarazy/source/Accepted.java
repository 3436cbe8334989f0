package kz.tarazy.source;

import java.io.Serializable;
import kz.tarazy.act.CourtAct;

/**
 * An act that can be stored.
 *
 * @param act the act; its issues say what is doubtful
 * @param textKey equal for two texts that differ at most in spaces, line breaks and invisible
 *     characters
 */
public record Accepted(CourtAct act, String textKey) implements Admission, Serializable {}
