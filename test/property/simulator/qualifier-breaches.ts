import type { Play } from '../../../src/domain/plays/play';

/** Who has the ball, and how it came to him, as far as the plays tell. */
interface Ball {
  readonly teamId: number | undefined;
  readonly fromTurnover: boolean;
  readonly secondChance: boolean;
}

const NOBODYS: Ball = { teamId: undefined, fromTurnover: false, secondChance: false };

/** Qualifiers that do not say what happened: off turnovers, second chances, the paint, the dead ball. `teamIds` are the two teams. */
export function qualifierBreaches(plays: readonly Play[], teamIds: readonly [number, number]): string[] {
  let ball = NOBODYS;
  return plays.flatMap((play) => {
    const breaches = [...pointsBreaches(play, ball), ...paintBreaches(play), ...deadBallBreaches(play)];
    ball = follow(play, ball, teamIds);
    return breaches;
  });
}

function pointsBreaches(play: Play, ball: Ball): string[] {
  if (!isAttempt(play)) return [];
  const mine = ball.teamId === play.teamId;
  return [
    ...compare(play, 'fromturnover', mine && ball.fromTurnover),
    ...compare(play, '2ndchance', mine && ball.secondChance),
  ];
}

/** A technical free throw belongs to no possession. */
function isAttempt(play: Play): boolean {
  return play.type === 'shot' || (play.type === 'freeThrow' && play.kind !== 'technical');
}

function paintBreaches(play: Play): string[] {
  if (play.type !== 'shot') return [];
  return compare(play, 'pointsinthepaint', /Paint|Restricted/.test(play.area ?? ''));
}

function deadBallBreaches(play: Play): string[] {
  if (play.type !== 'rebound') return [];
  return [
    ...compare(play, 'deadball', play.kind === 'deadBall'),
    ...compare(play, 'team', play.personId === undefined),
  ];
}

function compare(play: Play, qualifier: string, due: boolean): string[] {
  const has = play.qualifiers?.includes(qualifier) ?? false;
  return has === due ? [] : [`${play.playId} ${play.type}: ${qualifier} ${has ? 'for nothing' : 'missing'}`];
}

function follow(play: Play, ball: Ball, [home, away]: readonly [number, number]): Ball {
  if (play.type === 'periodStart') return NOBODYS;
  if (play.type === 'turnover') return { ...NOBODYS, teamId: play.teamId === home ? away : home, fromTurnover: true };
  if (play.type === 'rebound' && play.kind === 'offensive') return { ...ball, secondChance: true };
  const taken = play.type === 'rebound' ? play.kind === 'defensive' : isAttempt(play) && play.teamId !== ball.teamId;
  return taken ? { ...NOBODYS, teamId: play.teamId } : ball;
}
