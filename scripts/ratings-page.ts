import { type Family, FAMILIES, type Formula, type Published, type Rating } from '../src/domain/ratings/rating';
import { RATINGS } from '../src/domain/ratings/registry';

const PUBLISHERS: Readonly<Record<Family, string>> = {
  league: 'the league',
  basketballReference: 'Basketball-Reference',
};

const INTRODUCTION = `# Ratings

Made from the registry in \`src/domain/ratings/registry.ts\` by \`npm run docs:ratings\`.

The two publishers of basketball's ratings give one name to different numbers, so every answer has both families. The league (\`league\`) counts what
happened while a player was on court; Basketball-Reference (\`basketballReference\`) prorates his team's totals by his minutes. Each is in the unit in
which its publisher prints it, not rounded, and \`null\` where there is nothing to divide by (the league prints 0).

A season's ratings are made of the sums of its games by the same formulas, where nothing else is said. Basketball-Reference's of a player take the totals
of his team's whole season; of a player who was traded, those that are prorated are the mean of his teams, weighted by his minutes.
`;

const NOTATION: readonly (readonly [sign: string, meaning: string])[] = [
  ['`FGM`, `FGA`, `3PM`, `3PA`, `FTM`, `FTA`', 'field goals, threes and free throws, made and attempted'],
  ['`ORB`, `DRB`, `TRB`', 'rebounds of players'],
  ['`ORB*`, `DRB*`', 'with the team’s own live-ball rebounds; dead-ball rebounds are in neither'],
  ['`AST`, `STL`, `BLK`, `PF`, `PTS`', 'assists, steals, blocks, personal fouls, points'],
  ['`TOV`', 'turnovers; of a team, with its own'],
  ['`MP`, `GP`', 'minutes, games on court'],
  ['`trips`', 'trips to the line that are possessions of their own: no and-ones, and of a player no single throws'],
  ['`POSS`', 'possessions, counted play by play'],
  ['`Poss`', 'possessions, estimated: see `possessions`'],
  ['`Tm…`, `Opp…`', 'of the team, of its opponent; `TmMP` is five times the time played'],
  ['`oc…`, `ocOpp…`', 'of the team, of its opponent, while the player was on court'],
];

/** The reference page of every metric. */
export function ratingsPage(): string {
  const notation = table([['sign', 'meaning'], ...NOTATION]);
  return [INTRODUCTION, '## Notation\n', notation, ...RATINGS.map(section)].join('\n');
}

function section(rating: Rating): string {
  const formulas = FAMILIES.flatMap((family) => {
    const published = rating[family];
    return published ? formulasOf(published).map(([of, formula]) => ({ family, published, of, formula })) : [];
  });
  const where = formulas.flatMap(({ formula }) => formula.where ?? []).map((part) => `- \`${part}\`\n`);
  return [
    `## \`${rating.name}\`\n`,
    `${rating.title}. ${rating.meaning}${rating.edgeCases === undefined ? '' : ` ${rating.edgeCases}`}\n`,
    table([['publisher', 'of', 'formula', 'unit', 'source'], ...formulas.map(row)]),
    ...(where.length > 0 ? [`Where\n`, where.join('')] : []),
  ].join('\n');
}

type Written = Pick<Formula<never>, 'text' | 'where'>;

interface Row {
  readonly family: Family;
  readonly published: Published;
  readonly of: string;
  readonly formula: Written;
}

function formulasOf({ player, playerSeason, team }: Published): (readonly [of: string, formula: Written])[] {
  const all = [
    ['a player', player],
    ['a player’s season', playerSeason],
    ['a team', team],
  ] as const;
  return all.flatMap(([of, formula]) => (formula ? [[of, formula] as const] : []));
}

function row({ family, published: { unit, source }, of, formula }: Row): readonly string[] {
  return [PUBLISHERS[family], of, `\`${formula.text}\``, unit, `[${source.title}](${source.url})`];
}

/** @param rows the header first */
function table([header = [], ...body]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return [header, header.map(() => '---'), ...body].map(line).join('');
}
