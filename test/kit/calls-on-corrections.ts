import fc from 'fast-check';
import type { CaseState } from '../../src/domain/corrections/case/case-state';
import { playIdOf } from '../../src/domain/corrections/changed-plays';
import type { PlayChange } from '../../src/domain/corrections/play-change';
import type { RequestedChange } from '../../src/domain/corrections/requested-change';
import type { Play } from '../../src/domain/plays/play';
import type { RecordedEvent } from '../../src/ledger/ledger';
import { rebound, shot } from './a-game';

/** Who works on the corrections of one game. What the workflow does not allow does nothing. */
export interface Crew {
  score(actor: string, play: Play): Promise<unknown>;
  /** @returns the id of the case, if there is one */
  request(actor: string, changes: readonly RequestedChange[]): Promise<string | undefined>;
  revert(actor: string, correctionId: string): Promise<string | undefined>;
  approve(actor: string, correctionId: string): Promise<unknown>;
  end(actor: string, correctionId: string, how: 'reject' | 'withdraw'): Promise<unknown>;
}

const ACTORS: readonly string[] = ['ann', 'bob', 'cid', 'dan', 'eve'];

/** Plays that are scored and corrected: a miss, its rebound, a basket. */
const PLAYS = [shot(1, { made: false }), rebound(2), shot(3)] as const;

/** Often whoever called before: `undefined`. */
const anyActor = fc.option(fc.constantFrom(...ACTORS), { freq: 2, nil: undefined });
const anyPlay = fc.constantFrom(...PLAYS.slice(1));
/** Two ways of a play, so that what was changed is often changed back. */
const anyWay = fc.nat(1);

/** A call by someone; a case is named by how many were opened after it. */
const anyCall = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      call: fc.constant('score' as const),
      actor: anyActor,
      play: anyPlay,
      way: anyWay,
      wavers: fc.boolean(),
    }),
  },
  fc.record({ call: fc.constant('request' as const), actor: anyActor, play: anyPlay, way: anyWay }),
  { weight: 4, arbitrary: fc.record({ call: fc.constant('approve' as const), actor: anyActor, case: fc.nat(1) }) },
  fc.record({ call: fc.constantFrom('revert', 'reject', 'withdraw'), actor: anyActor, case: fc.nat(1) }),
);

export const anyCalls = fc.array(anyCall, { minLength: 4, maxLength: 16 });

/** Someone approves, scores the play and scores it back, and another approves: chance seldom finds it. */
export const SCORED_AFTER_APPROVING: readonly Call[] = [
  { call: 'approve', actor: 'bob', case: 0 },
  { call: 'score', actor: undefined, play: PLAYS[2], way: 0, wavers: true },
  { call: 'approve', actor: 'dan', case: 0 },
];

/** What two have to approve is asked for first, so that the rest happens around it. */
const THREE_POINTS = { call: 'request', actor: 'ann', play: PLAYS[2], way: 1 } as const;

type Call = typeof anyCall extends fc.Arbitrary<infer Value> ? Value : never;

/** Makes the calls, one after another, on a game of which each play was scored by another. @returns the cases that they opened */
export async function makeCalls(calls: readonly Call[], crew: Crew): Promise<readonly string[]> {
  for (const [at, play] of PLAYS.entries()) await crew.score(ACTORS[at] as string, play);
  const cases: string[] = [];
  let [caller = ''] = ACTORS;
  for (const made of [THREE_POINTS, ...calls]) {
    caller = made.actor ?? caller;
    const opened = await makeCall({ ...made, actor: caller }, cases, crew);
    if (opened !== undefined) cases.push(opened);
  }
  return cases;
}

async function makeCall(
  made: Call & { readonly actor: string },
  cases: readonly string[],
  crew: Crew,
): Promise<string | undefined> {
  if (made.call === 'score') {
    const { actor, play, way, wavers } = made;
    const scored = (by: number): Play => ({ ...play, personId: (play.personId as number) + by });
    if (wavers) await crew.score(actor, scored(1 - way));
    await crew.score(actor, scored(way));
    return undefined;
  }
  if (made.call === 'request') return crew.request(made.actor, [changeOf(made)]);
  const correctionId = cases.at(-1 - made.case);
  if (correctionId === undefined) return undefined;
  if (made.call === 'revert') return crew.revert(made.actor, correctionId);
  if (made.call === 'approve') await crew.approve(made.actor, correctionId);
  else await crew.end(made.actor, correctionId, made.call);
  return undefined;
}

/** Of a basket its points, which takes two approvals; of a rebound who has it, which takes one. */
function changeOf({ play, way }: { readonly play: Play; readonly way: number }): RequestedChange {
  const set = play.type === 'shot' ? { shotValue: 2 + way } : { personId: (play.personId as number) + way };
  return { op: 'amend', playId: play.playId, set };
}

/** Approvals, in cases that a game has, by someone who may not give them. */
export function forbiddenApprovals(
  game: readonly RecordedEvent[],
  stateOf: (correctionId: string) => CaseState,
): string[] {
  return game.flatMap(({ type, data, revision }) => {
    if (type !== 'ScoringChanged' && type !== 'ScoringChangeReverted') return [];
    const correctionId = data['correctionId'] as string;
    const { approvals, request } = stateOf(correctionId);
    const plays = playsOf(correctionId, game);
    const scorers = game.slice(0, Number(revision)).flatMap((event) => scorerOf(event, plays));
    return [...new Set([request.requester, ...scorers])]
      .filter((actor) => approvals.includes(actor))
      .map((actor) => `${actor} has approved ${correctionId}`);
  });
}

/** The plays that a case changes, or that those which it undoes did. */
function playsOf(correctionId: string, game: readonly RecordedEvent[]): ReadonlySet<number> {
  const { data } = game.find((event) => event.data['correctionId'] === correctionId) as RecordedEvent;
  const reverts = data['reverts'] as string | undefined;
  return reverts === undefined
    ? new Set((data['changes'] as readonly PlayChange[]).map(playIdOf))
    : playsOf(reverts, game);
}

function scorerOf({ type, data, metadata }: RecordedEvent, plays: ReadonlySet<number>): string[] {
  if (type === 'ScoringChanged') {
    const changed = (data['changes'] as readonly PlayChange[]).map(playIdOf);
    return changed.some((playId) => plays.has(playId)) ? [data['requester'] as string] : [];
  }
  const play = data['play'] as Play | undefined;
  return play && plays.has(play.playId) ? [(metadata['actor'] as { readonly id: string }).id] : [];
}
