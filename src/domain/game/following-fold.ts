/** A fold that takes plays only once somebody asks for what it makes of them: who decides commands never does. */
export class FollowingFold<Play, Fold extends { apply(play: Play): void }> {
  private taken = 0;

  constructor(private readonly fold: Fold) {}

  /** @param plays those of before, and perhaps more behind them */
  after(plays: readonly Play[]): Fold {
    for (const play of plays.slice(this.taken)) this.fold.apply(play);
    this.taken = plays.length;
    return this.fold;
  }
}
