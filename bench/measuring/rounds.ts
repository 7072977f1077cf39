/** What was measured in one round, of ours and of what it is compared with. */
export interface Round<Result> {
  readonly subject: Result;
  readonly baseline: Result;
}

/** One pass of each; the argument is different in every pass, so that passes leave each other's data alone. */
export interface Contest<Result> {
  subject(pass: number): Promise<Result>;
  baseline(pass: number): Promise<Result>;
}

/**
 * Runs both in turn, so that whatever else the machine does meets both: A B, B A, A B, … behind a round of each that warms up and does
 * not count.
 */
export async function interleave<Result>(rounds: number, contest: Contest<Result>): Promise<Round<Result>[]> {
  await contest.subject(0);
  await contest.baseline(0);
  const measured: Round<Result>[] = [];
  for (let pass = 1; pass <= rounds; pass += 1) {
    const first = pass % 2 === 1 ? await contest.subject(pass) : undefined;
    const baseline = await contest.baseline(pass);
    measured.push({ subject: first ?? (await contest.subject(pass)), baseline });
  }
  return measured;
}
