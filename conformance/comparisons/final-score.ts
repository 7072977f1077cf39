import type { Comparison } from '../comparison';

/** The score with which a game ended, by its season line. */
export const finalScore: Comparison = {
  name: 'final score',
  *cells({ finalScore: score, declaration: { homeTeam, awayTeam }, box }) {
    if (score === undefined) return;
    yield { statistic: 'score', of: { name: homeTeam.tricode }, ours: box.home.score, theirs: score[0] };
    yield { statistic: 'score', of: { name: awayTeam.tricode }, ours: box.away.score, theirs: score[1] };
  },
  explain: () => ({ cause: 'unexplained', playIds: [] }),
};
