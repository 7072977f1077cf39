import type { GameEvent } from '../../domain/game/events';
import { compareGameOrder } from '../../domain/plays/game-order';
import type { Play } from '../../domain/plays/play';

/**
 * Which periods' plays an event may have changed. A play at the end touches its own period and the one that was last before it; a late or changed
 * play moves scores from wherever it stands, so it touches them all, as do rosters and official changes. Decided event by event,
 * so that documents are the same however the events are batched.
 */
export class TouchedPeriods {
  /** The last revision that touched each period that ever had a play. */
  readonly revisions = new Map<number, bigint>();
  private last: Play | undefined;
  private corrected = false;

  note(event: GameEvent, revision: bigint): void {
    switch (event.type) {
      case 'PlayRecorded':
        return this.notePlay(event.data.play, revision);
      case 'PlayAmended':
        this.revisions.set(event.data.play.period, revision);
        if (this.isLast(event.data.play)) this.last = event.data.play;
        return this.touchAll(revision);
      case 'ScoringChanged':
        this.corrected = true;
        for (const change of event.data.changes)
          if (change.op !== 'void') this.revisions.set(change.after.period, revision);
        return this.touchAll(revision);
      case 'PlayVoided':
      case 'ScoringChangeReverted':
      case 'RosterDeclared':
      case 'GameScheduled':
        return this.touchAll(revision);
      case 'GameStarted':
      case 'GameCompleted':
      case 'GameClosed':
      case 'GameReopened':
      case 'NoteAdded':
        return;
    }
  }

  private notePlay(play: Play, revision: bigint): void {
    this.revisions.set(play.period, revision);
    if (!this.isLast(play) || this.corrected) return this.touchAll(revision);
    if (this.last) this.revisions.set(this.last.period, revision);
    this.last = play;
  }

  private isLast(play: Play): boolean {
    return this.last === undefined || compareGameOrder(play, this.last) > 0;
  }

  private touchAll(revision: bigint): void {
    for (const period of this.revisions.keys()) this.revisions.set(period, revision);
  }
}
