import type { Play } from '../domain/plays/play';

/** The play that this one answers: a rebound its miss, a free throw or turnover its foul. */
export function linkOf(play: Play): number | undefined {
  switch (play.type) {
    case 'rebound':
      return play.shotPlayId;
    case 'freeThrow':
    case 'turnover':
      return play.foulPlayId;
    default:
      return undefined;
  }
}

/** The play with its link under the linked play's new number. */
export function relink(play: Play, renumbered: (playId: number) => number): Play {
  const link = linkOf(play);
  if (link === undefined) return play;
  return play.type === 'rebound'
    ? { ...play, shotPlayId: renumbered(link) }
    : ({ ...play, foulPlayId: renumbered(link) } as Play);
}
