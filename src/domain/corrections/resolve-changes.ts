import { scheduleOf } from '../game/decide/schedule-of';
import { effectivePlays } from '../game/effective-plays';
import type { GameState } from '../game/game-state';
import { type Fault, Refusal } from '../game/refusal';
import { teamsOfPlayers } from '../game/teams-of-players';
import type { Play } from '../plays/play';
import { amendmentOf, patchFaults } from './amendment';
import { type Breach, breachesOf } from './breaches';
import { playIdOf, playsAfter } from './changed-plays';
import { withDependents } from './dependents';
import { nextInsertedPlayId } from './inserted-play-id';
import { orderOfInsertion } from './place-insertion';
import type { Insertion, PlayChange } from './play-change';
import type { InsertedPlay, RequestedChanges } from './requested-change';
import { type Targeted, targetsOf } from './targets';

/**
 * From what is asked to what is applied: with what stands before and after, inserts numbered and placed (S5, S9, S10, S16).
 * @throws Refusal `unknown-game`, `unknown-play`, `play-void`, `rule-broken` with a fault for everything else that must change
 */
export function resolveChanges(
  { changes, includeDependents }: RequestedChanges,
  state: GameState,
): readonly PlayChange[] {
  const schedule = scheduleOf(state);
  const standing = effectivePlays(state).map(({ play }) => play);
  const teamOf = teamsOfPlayers(schedule, state);
  const targets = targetsOf(changes, standing, state);
  checkPatches(targets);
  const asked = changesOf(targets, standing, { teamOf, firstPlayId: nextInsertedPlayId(state.cases) });
  const resolved = includeDependents ? withDependents(asked, standing, teamOf) : asked;
  const breaches = breachesOf(resolved, standing, { schedule, state });
  if (breaches.length > 0) throw ruleBroken(breaches.map((breach) => faultOf(breach, asked, targets)));
  return resolved;
}

function checkPatches(targets: readonly Targeted[]): void {
  const faults = targets.flatMap(({ at, requested, before }) => {
    if (requested.op !== 'amend' || before === undefined) return [];
    return patchFaults(requested.set, before).map(({ field, message }) => ({
      pointer: `/changes/${at}/set/${field}`,
      message,
    }));
  });
  if (faults.length > 0) throw ruleBroken(faults);
}

/** In the order of the request. Insertions are placed among the plays that all other changes leave, one after another. */
function changesOf(
  targets: readonly Targeted[],
  standing: readonly Play[],
  { teamOf, firstPlayId }: { readonly teamOf: ReadonlyMap<number, number>; readonly firstPlayId: number },
): PlayChange[] {
  const drafts = targets.map((target) => draftOf(target, teamOf));
  let after = playsAfter(standing, drafts.filter(isChange));
  let playId = firstPlayId;
  return drafts.map((draft) => {
    if (isChange(draft)) return draft;
    const insertion = insertionOf(draft, playId, after);
    playId += 1;
    after = playsAfter(after, [insertion]);
    return insertion;
  });
}

/** A change, or a play that has neither number nor place yet. */
function draftOf(target: Targeted, teamOf: ReadonlyMap<number, number>): PlayChange | InsertedPlay {
  if (target.before === undefined) return target.requested.play;
  const { requested, before } = target;
  return requested.op === 'amend' ? amendmentOf(requested, before, teamOf) : { ...requested, before };
}

function isChange(draft: PlayChange | InsertedPlay): draft is PlayChange {
  return 'op' in draft;
}

function insertionOf({ order, ...content }: InsertedPlay, playId: number, plays: readonly Play[]): Insertion {
  const play = { playId, order: order ?? 0, ...content } as Play;
  return { op: 'insert', after: order === undefined ? { ...play, order: orderOfInsertion(play, plays) } : play };
}

function ruleBroken(faults: readonly Fault[]): Refusal {
  return new Refusal('rule-broken', 'the change breaks a rule of the game', faults);
}

/** What is wrong with a case as a whole, or with what was added to it, points to all of its changes. */
function faultOf(
  { change, field, message }: Breach,
  asked: readonly PlayChange[],
  targets: readonly Targeted[],
): Fault {
  const index = change === undefined ? -1 : asked.findIndex((other) => playIdOf(other) === playIdOf(change));
  const target = targets[index];
  if (target === undefined) return { pointer: '/changes', message };
  const { at, requested } = target;
  if (field === undefined || requested.op === 'void') return { pointer: `/changes/${at}`, message };
  return { pointer: `/changes/${at}/${requested.op === 'amend' ? 'set' : 'play'}/${field}`, message };
}
