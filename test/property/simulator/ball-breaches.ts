import type { FoulPlay, FreeThrowPlay, Play, ReboundPlay, ShotPlay } from '../../../src/domain/plays/play';

type Attempt = ShotPlay | FreeThrowPlay;

/** What a statistician would object to: a miss without its rebound, a broken trip to the line, a play whose companion is not there. */
export function ballBreaches(plays: readonly Play[]): string[] {
  return [...reboundBreaches(plays), ...tripBreaches(plays), ...companionBreaches(plays), ...creditBreaches(plays)];
}

/** Every miss has one rebound, of the kind that follows from who missed. */
function reboundBreaches(plays: readonly Play[]): string[] {
  const misses = new Map(plays.filter(isMiss).map((miss) => [miss.playId, miss]));
  const wrong = plays.filter(isRebound).flatMap((rebound) => {
    const missId = rebound.shotPlayId ?? 0;
    const miss = misses.get(missId);
    misses.delete(missId);
    if (!miss) return [`${rebound.playId} rebound of no miss`];
    return rebound.kind === kindAfter(miss, rebound) ? [] : [`${rebound.playId} rebound: ${rebound.kind}`];
  });
  return [...wrong, ...[...misses.keys()].map((id) => `${id} miss without rebound`)];
}

function isMiss(play: Play): play is Attempt {
  return (play.type === 'shot' || play.type === 'freeThrow') && !play.made;
}

function isRebound(play: Play): play is ReboundPlay {
  return play.type === 'rebound';
}

function kindAfter(miss: Attempt, rebound: ReboundPlay): ReboundPlay['kind'] {
  const live = miss.type === 'shot' || (miss.number === miss.of && miss.kind === undefined);
  if (!live) return 'deadBall';
  return rebound.teamId === miss.teamId ? 'offensive' : 'defensive';
}

/** A trip is shot by one player, one after the other, for a foul that drew that many. */
function tripBreaches(plays: readonly Play[]): string[] {
  const fouls = new Map(plays.filter((play) => play.type === 'foul').map((foul) => [foul.playId, foul]));
  const throws = plays.filter((play) => play.type === 'freeThrow');
  return throws.flatMap((play, n) => {
    const wrong = [...turnBreaches(throws[n - 1], play), ...foulBreaches(fouls.get(play.foulPlayId ?? 0), play)];
    return wrong.map((what) => `${play.playId} freeThrow: ${what}`);
  });
}

function turnBreaches(before: FreeThrowPlay | undefined, play: FreeThrowPlay): string[] {
  const next = before && before.number < before.of ? before.number + 1 : 1;
  if (play.number !== next) return [`number ${play.number} where ${next} was due`];
  if (play.number === 1) return [];
  return play.personId === before?.personId && play.of === before?.of ? [] : ['not the same trip'];
}

function foulBreaches(foul: FoulPlay | undefined, play: FreeThrowPlay): string[] {
  if (!foul || foul.teamId === play.teamId) return ['no foul of the opponents'];
  const stranger = play.kind === undefined && foul.drawnPersonId !== play.personId;
  return [
    ...(foul.qualifiers?.includes(`${play.of}freethrow`) ? [] : [`not what foul ${foul.playId} drew`]),
    ...(stranger ? ['not the fouled player'] : []),
  ];
}

/** Steals, blocks and offensive fouls come in pairs. */
function companionBreaches(plays: readonly Play[]): string[] {
  return plays.flatMap((play, n) => {
    const [due, found] = [companionOf(play), plays[n + 1]];
    const alone = due && !(found?.type === due.type && found.personId === due.personId);
    const echo = play.type === 'steal' || play.type === 'block';
    const first = plays[n - 1];
    const ofNothing = echo && !(first && companionOf(first)?.type === play.type);
    return [
      ...(alone ? [`${play.playId} ${play.type} without ${due.type}`] : []),
      ...(ofNothing ? [`${play.playId} ${play.type} of nothing`] : []),
    ];
  });
}

/** The play that must come next. */
function companionOf(play: Play): { type: Play['type']; personId: number | undefined } | undefined {
  switch (play.type) {
    case 'turnover':
      return play.stealPersonId === undefined ? undefined : { type: 'steal', personId: play.stealPersonId };
    case 'shot':
      return play.blockPersonId === undefined ? undefined : { type: 'block', personId: play.blockPersonId };
    case 'foul':
      return play.kind === 'offensive' ? { type: 'turnover', personId: play.personId } : undefined;
    default:
      return undefined;
  }
}

/** Nobody assists himself or a miss, and a make is not blocked. */
function creditBreaches(plays: readonly Play[]): string[] {
  return plays.flatMap((play) => {
    if (play.type !== 'shot') return [];
    const wrong = play.made ? play.blockPersonId !== undefined : play.assistPersonId !== undefined;
    return wrong || play.assistPersonId === play.personId
      ? [`${play.playId} shot with a credit that it can't have`]
      : [];
  });
}
