import type { Play } from '../plays/play';
import { mergePatch } from './merge-patch';
import type { Amendment } from './play-change';
import { presenceOf } from './play-fields';
import type { RequestedAmendment } from './requested-change';

type Patch = RequestedAmendment['set'];

/** A requested amendment, with what moves along: the team with its person, and a rebound's kind with its team. */
export function amendmentOf(
  { playId, set }: RequestedAmendment,
  before: Play,
  teamOf: ReadonlyMap<number, number>,
): Amendment {
  const whole = withKind(withTeam(set, before, teamOf), before);
  return { op: 'amend', playId, set: whole, before, after: mergePatch(before, whole) };
}

/** Of 178 official rebound changes 38 move the team by naming a person of the other one. */
function withTeam(set: Patch, before: Play, teamOf: ReadonlyMap<number, number>): Patch {
  if (Object.hasOwn(set, 'teamId')) return set;
  const teamId = teamOf.get(set['personId'] as number);
  return teamId === undefined || teamId === before.teamId ? set : { ...set, teamId };
}

/** Offensive or defensive follows from whose miss it answers. */
function withKind(set: Patch, before: Play): Patch {
  if (before.type !== 'rebound' || before.kind === undefined || Object.hasOwn(set, 'kind')) return set;
  const moves = Object.hasOwn(set, 'teamId') && set['teamId'] !== before.teamId;
  return moves ? { ...set, kind: null } : set;
}

/** What of a patch a play of its type can't take: the field, and why. */
export function patchFaults(set: Patch, { type }: Play): { readonly field: string; readonly message: string }[] {
  return Object.entries(set).flatMap(([field, value]) => {
    const message = patchFault(field, value, type);
    return message === undefined ? [] : [{ field, message }];
  });
}

function patchFault(field: string, value: unknown, type: Play['type']): string | undefined {
  if (field === 'playId' || field === 'type') return `${field} can’t be set: void the play and insert another`;
  const presence = presenceOf(field, type);
  if (presence === undefined) return `${field} is not a field of a ${type}`;
  return presence === 'required' && value === null ? `${field} can’t be removed from a ${type}` : undefined;
}
