/** Why a command is refused. Each kind is one answer to the client; nothing was recorded. */
export type RefusalKind =
  | 'unknown-game'
  | 'contradictory-plays'
  | 'revision-conflict'
  | 'stale-feed'
  | 'other-source'
  | 'game-closed'
  | 'illegal-status'
  | 'empty-feed'
  | 'rule-broken'
  | 'unknown-play'
  | 'play-void'
  | 'not-applied'
  | 'later-changes'
  | 'unknown-correction'
  | 'own-request'
  | 'own-scoring'
  | 'not-the-requester'
  | 'not-a-scorer'
  | 'fast-path-over'
  | 'correction-settled'
  | 'no-longer-fits'
  | 'no-audit-due'
  | 'other-request';

/** One fault of a request: `pointer` (RFC 6901) leads to the field in its body, `message` names the rule. */
export interface Fault {
  readonly pointer: string;
  readonly message: string;
}

/** Thrown by a decider instead of events. */
export class Refusal extends Error {
  constructor(
    readonly kind: RefusalKind,
    message: string,
    readonly faults: readonly Fault[] = [],
  ) {
    super(message);
    this.name = 'Refusal';
  }
}
