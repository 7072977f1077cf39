import type { Play, ReboundPlay } from '../../../src/domain/plays/play';

type Miss = Extract<Play, { type: 'shot' | 'freeThrow' }>;

/** What a statistician would object to: a miss without its rebound, a broken trip to the line, a play whose companion is not there. */
export function ballBreaches(plays: readonly Play[]): string[] {
  return [...reboundBreaches(plays), ...tripBreaches(plays), ...companionBreaches(plays), ...creditBreaches(plays)];
}

/** Every miss has one rebound, of the kind that follows from who missed. */
function reboundBreaches(plays: readonly Play[]): string[] {
  const misses = new Map<number, Miss>();
  for (const play of plays)
    if ((play.type === 'shot' || play.type === 'freeThrow') && !play.made) misses.set(play.playId, play);
  const breaches: string[] = [];
  for (const play of plays) {
    if (play.type !== 'rebound') continue;
    const miss = misses.get(play.shotPlayId ?? 0);
    misses.delete(play.shotPlayId ?? 0);
    if (!miss) breaches.push(`${play.playId} rebound of no miss`);
    else if (play.kind !== kindAfter(miss, play)) breaches.push(`${play.playId} rebound: ${play.kind}`);
  }
  return [...breaches, ...[...misses.keys()].map((id) => `${id} miss without rebound`)];
}

function kindAfter(miss: Miss, rebound: ReboundPlay): ReboundPlay['kind'] {
  const live = miss.type === 'shot' || (miss.number === miss.of && miss.kind === undefined);
  if (!live) return 'deadBall';
  return rebound.teamId === miss.teamId ? 'offensive' : 'defensive';
}

/** A trip is shot by one player, one after the other, for a foul that drew that many. */
function tripBreaches(plays: readonly Play[]): string[] {
  const fouls = new Map(plays.filter((play) => play.type === 'foul').map((foul) => [foul.playId, foul]));
  const breaches: string[] = [];
  let open: Extract<Play, { type: 'freeThrow' }> | undefined;
  for (const play of plays) {
    if (play.type !== 'freeThrow') continue;
    const object = (what: string): number => breaches.push(`${play.playId} freeThrow: ${what}`);
    const next = open && open.number < open.of ? open.number + 1 : 1;
    if (play.number !== next) object(`number ${play.number} where ${next} was due`);
    if (play.number > 1 && (play.personId !== open?.personId || play.of !== open?.of)) object('not the same trip');
    const foul = fouls.get(play.foulPlayId ?? 0);
    if (!foul || foul.teamId === play.teamId) object('no foul of the opponents');
    if (foul && !foul.qualifiers?.includes(`${play.of}freethrow`)) object(`not what foul ${foul.playId} drew`);
    if (foul && play.kind === undefined && foul.drawnPersonId !== play.personId) object('not the fouled player');
    open = play;
  }
  return breaches;
}

/** Steals, blocks and offensive fouls come in pairs. */
function companionBreaches(plays: readonly Play[]): string[] {
  return plays.flatMap((play, n) => {
    const [before, after] = [plays[n - 1], plays[n + 1]];
    if (play.type === 'steal' && !(before?.type === 'turnover' && before.stealPersonId === play.personId))
      return [`${play.playId} steal of nothing`];
    if (play.type === 'block' && !(before?.type === 'shot' && before.blockPersonId === play.personId))
      return [`${play.playId} block of nothing`];
    if (play.type === 'turnover' && play.stealPersonId !== undefined && after?.type !== 'steal')
      return [`${play.playId} steal untold`];
    if (play.type === 'shot' && play.blockPersonId !== undefined && after?.type !== 'block')
      return [`${play.playId} block untold`];
    const charged = play.type === 'foul' && play.kind === 'offensive';
    const paid = after?.type === 'turnover' && after.foulPlayId === play.playId && after.personId === play.personId;
    return charged && !paid ? [`${play.playId} offensive foul without turnover`] : [];
  });
}

/** Nobody assists himself, blocks his own side, or assists or blocks the wrong outcome. */
function creditBreaches(plays: readonly Play[]): string[] {
  return plays.flatMap((play) => {
    if (play.type !== 'shot') return [];
    const wrong = play.made ? play.blockPersonId !== undefined : play.assistPersonId !== undefined;
    return wrong || play.assistPersonId === play.personId
      ? [`${play.playId} shot with a credit that it can't have`]
      : [];
  });
}
