import type { GameDeclaration } from '../../domain/game/game-declaration';
import { UnreadableGameFile } from '../game-file';

/** `JAZZ Rebound`, `Magic Turnover: Shot Clock (T#5)`, `CAVALIERS T.FOUL` */
const NAMED = /^(.+?) (?:Rebound|Turnover|T\.FOUL)/i;

/** The team that a text names by the last words of its name. @throws UnreadableGameFile where it names neither */
export function teamNamedIn(
  text: string,
  { homeTeam, awayTeam }: Pick<GameDeclaration, 'homeTeam' | 'awayTeam'>,
): number {
  const nickname = NAMED.exec(text)?.[1]?.toLowerCase();
  const named = [homeTeam, awayTeam].find(
    ({ name }) => nickname !== undefined && name.toLowerCase().endsWith(nickname),
  );
  if (named === undefined)
    throw new UnreadableGameFile(`"${text}" names neither the ${homeTeam.name} nor the ${awayTeam.name}`);
  return named.teamId;
}
