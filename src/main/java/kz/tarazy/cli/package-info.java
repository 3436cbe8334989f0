/**
 * The command line: one class a command, each of which reads its options, runs stages and prints.
 *
 * <p>Exit codes: 0 done; 2 wrong use; 3 input refused, nothing changed; 4 a stage failed, the
 * warehouse is as before it. May import everything.
 */
package kz.tarazy.cli;
