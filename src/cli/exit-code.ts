/** What a verb answers to the shell. */
export enum ExitCode {
  Ok = 0,
  /** Something failed or was refused; the lines before say what. */
  Failed = 1,
  /** The command line itself was wrong. */
  Usage = 2,
  /** Stopped by SIGINT before the work was done. */
  Interrupted = 130,
}
