import { isDeadBallTurnover } from '../rules/turnover-kinds';
import type { FreeThrowPlay, Play, ReboundPlay, ShotPlay, SubstitutionPlay, TurnoverPlay } from '../plays/play';

/** A field of a play, and the rule that it breaks. */
export interface BrokenRule {
  readonly field: string;
  readonly message: string;
}

type TeamOf = ReadonlyMap<number, number>;

/** What a play says that can't be, whatever happens around it: a credit that its outcome or its teams don't allow, fields that contradict each other. */
export function brokenRules(play: Play, teamOf: TeamOf): BrokenRule[] {
  const own = foreignPerson(play, teamOf);
  switch (play.type) {
    case 'shot':
      return [...own, ...assistRules(play, teamOf), ...blockRules(play, teamOf)];
    case 'turnover':
      return [...own, ...stealRules(play, teamOf)];
    case 'freeThrow':
      return [...own, ...tripRules(play)];
    case 'rebound':
      return [...own, ...kindRules(play)];
    case 'substitution':
      return substitutionRules(play, teamOf);
    case 'foul':
    case 'jumpBall':
    case 'violation':
    case 'timeout':
    case 'ejection':
    case 'replay':
    case 'periodStart':
    case 'periodEnd':
    case 'gameEnd':
    case 'steal':
    case 'block':
    case 'other':
      return own;
    default:
      return play satisfies never;
  }
}

/** The coaches and the bench, whom no roster names, may stand for either team. */
function foreignPerson({ personId, teamId }: Play, teamOf: TeamOf): BrokenRule[] {
  const team = personId === undefined ? undefined : teamOf.get(personId);
  if (team === undefined || teamId === undefined || team === teamId) return [];
  return [{ field: 'teamId', message: `teamId must be ${team}, the team of ${personId}` }];
}

function assistRules({ assistPersonId, personId, teamId, made }: ShotPlay, teamOf: TeamOf): BrokenRule[] {
  if (assistPersonId === undefined) return [];
  const because = !made
    ? 'a missed shot has no assist'
    : assistPersonId === personId
      ? 'nobody assists himself'
      : teamOf.get(assistPersonId) !== teamId && 'an opponent gives no assist';
  return because ? [{ field: 'assistPersonId', message: `assistPersonId must be removed: ${because}` }] : [];
}

function blockRules({ blockPersonId, teamId, made }: ShotPlay, teamOf: TeamOf): BrokenRule[] {
  if (blockPersonId === undefined) return [];
  const because = made ? 'a made shot has no block' : teamOf.get(blockPersonId) === teamId && 'it is by the own team';
  return because ? [{ field: 'blockPersonId', message: `blockPersonId must be removed: ${because}` }] : [];
}

function stealRules(play: TurnoverPlay, teamOf: TeamOf): BrokenRule[] {
  const { stealPersonId, teamId } = play;
  if (stealPersonId === undefined) return [];
  const because = isDeadBallTurnover(play)
    ? 'the ball was dead'
    : teamOf.get(stealPersonId) === teamId && 'it is by the own team';
  return because ? [{ field: 'stealPersonId', message: `stealPersonId must be removed: ${because}` }] : [];
}

function tripRules({ number, of }: FreeThrowPlay): BrokenRule[] {
  return number > of ? [{ field: 'number', message: `number must be at most of, which is ${of}` }] : [];
}

const REBOUND_KINDS = ['offensive', 'defensive', 'deadBall'] as const satisfies readonly ReboundPlay['kind'][];

function kindRules({ kind }: ReboundPlay): BrokenRule[] {
  if (kind === undefined || REBOUND_KINDS.includes(kind)) return [];
  return [{ field: 'kind', message: `kind must be one of ${REBOUND_KINDS.join(', ')}` }];
}

function substitutionRules({ inPersonId, outPersonId, teamId }: SubstitutionPlay, teamOf: TeamOf): BrokenRule[] {
  if (inPersonId === undefined && outPersonId === undefined)
    return [{ field: 'inPersonId', message: 'inPersonId or outPersonId must be given' }];
  if (inPersonId === outPersonId) return [{ field: 'outPersonId', message: 'outPersonId must not be inPersonId' }];
  return (['inPersonId', 'outPersonId'] as const).flatMap((field) => {
    const personId = field === 'inPersonId' ? inPersonId : outPersonId;
    if (personId === undefined || (teamOf.get(personId) ?? teamId) === teamId) return [];
    return [{ field, message: `${field} must be of the team ${teamId}, which ${personId} is not` }];
  });
}
