import type { GameState } from '../game/game-state';
import { type Fault, Refusal } from '../game/refusal';
import type { Play } from '../plays/play';
import type {
  RequestedAmendment,
  RequestedChange,
  RequestedInsertion,
  RequestedNullification,
  RequestedVoiding,
} from './requested-change';

/** One change of a request, with the play that it changes. */
export type Targeted = Existing | Absent;

interface Existing {
  /** Its place in the request. */
  readonly at: number;
  readonly requested: RequestedAmendment | RequestedVoiding;
  readonly before: Play;
}

interface Absent {
  readonly at: number;
  readonly requested: RequestedInsertion;
  readonly before?: undefined;
}

/**
 * What is asked, play by play: a stretch that is nullified is the voiding of each of its plays.
 * @param standing in game order
 * @throws Refusal `unknown-play`, `play-void`, or `rule-broken` for a stretch that is none and a play that is named twice
 */
export function targetsOf(
  changes: readonly RequestedChange[],
  standing: readonly Play[],
  state: GameState,
): readonly Targeted[] {
  const plays = new Map(standing.map((play) => [play.playId, play]));
  checkNamed(changes, plays, state);
  const targets = changes.flatMap((requested, at): Targeted[] => {
    if (requested.op === 'insert') return [{ at, requested }];
    if (requested.op === 'nullify')
      return stretchOf(requested, standing, at).map((before) => ({ at, requested: voidingOf(before), before }));
    const before = plays.get(requested.playId);
    return before === undefined ? [] : [{ at, requested, before }];
  });
  checkOnce(targets);
  return targets;
}

function voidingOf({ playId }: Play): RequestedVoiding {
  return { op: 'void', playId };
}

function checkNamed(changes: readonly RequestedChange[], standing: ReadonlyMap<number, Play>, state: GameState): void {
  const missing = changes.flatMap((requested, at) =>
    namedPlays(requested)
      .filter(({ playId }) => !standing.has(playId))
      .map(({ field, playId }) => ({ pointer: `/changes/${at}/${field}`, playId, known: wasEver(playId, state) })),
  );
  const unknown = missing.filter(({ known }) => !known);
  const refused = unknown.length > 0 ? unknown : missing;
  if (refused.length === 0) return;
  const [kind, what] = unknown.length > 0 ? (['unknown-play', 'unknown'] as const) : (['play-void', 'void'] as const);
  throw new Refusal(
    kind,
    `${refused.map(({ playId }) => playId).join(', ')}: ${what} in this game`,
    refused.map(({ pointer, playId }) => ({ pointer, message: `play ${playId} is ${what} in this game` })),
  );
}

function namedPlays(requested: RequestedChange): readonly { readonly field: string; readonly playId: number }[] {
  switch (requested.op) {
    case 'amend':
    case 'void':
      return [{ field: 'playId', playId: requested.playId }];
    case 'nullify':
      return [
        { field: 'fromPlayId', playId: requested.fromPlayId },
        { field: 'toPlayId', playId: requested.toPlayId },
        ...(requested.except ?? []).map((playId, at) => ({ field: `except/${at}`, playId })),
      ];
    case 'insert':
      return [];
  }
}

/** Reported by the feed once, or inserted by a correction. */
export function wasEver(playId: number, { feed, cases }: GameState): boolean {
  return (
    feed.has(playId) ||
    cases.some(({ changes }) => changes.some((change) => change.op === 'insert' && change.after.playId === playId))
  );
}

function stretchOf(nullify: RequestedNullification, standing: readonly Play[], at: number): readonly Play[] {
  const placeOf = (playId: number): number => standing.findIndex((play) => play.playId === playId);
  const from = placeOf(nullify.fromPlayId);
  const to = placeOf(nullify.toPlayId);
  if (to < from) {
    const message = `toPlayId must not stand before fromPlayId, which is play ${nullify.fromPlayId}`;
    throw new Refusal('rule-broken', 'the stretch ends before it begins', [
      { pointer: `/changes/${at}/toPlayId`, message },
    ]);
  }
  const except = new Set(nullify.except);
  return standing.slice(from, to + 1).filter(({ playId }) => !except.has(playId));
}

function checkOnce(targets: readonly Targeted[]): void {
  const seen = new Set<number>();
  const faults: Fault[] = [];
  for (const { at, before } of targets) {
    if (before === undefined) continue;
    const { playId } = before;
    if (seen.has(playId)) faults.push({ pointer: `/changes/${at}`, message: `play ${playId} is changed twice` });
    seen.add(playId);
  }
  if (faults.length > 0) throw new Refusal('rule-broken', 'one play is changed twice', faults);
}
