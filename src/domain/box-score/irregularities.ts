import type { Flag, FlagCode } from './flag';

/** What in the plays so far breaks the rules of the game or of the feed. */
export class Irregularities {
  private flags: Flag[] = [];

  note(code: FlagCode, playId: number, detail: string): void {
    this.flags.push({ code, playId, detail });
  }

  get all(): readonly Flag[] {
    return [...this.flags];
  }
}
