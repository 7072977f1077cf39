import type { Play } from '../../src/domain/plays/play';

/** The plays that make up a player's count of a statistic; none of a statistic that is not counted from credits. */
export function creditingPlays(plays: readonly Play[], personId: number, statistic: string): readonly number[] {
  const credits = CREDITS[statistic];
  return credits === undefined ? [] : plays.filter((play) => credits(play, personId)).map(({ playId }) => playId);
}

type Credits = (play: Play, personId: number) => boolean;

const own =
  (...types: readonly Play['type'][]): Credits =>
  (play, personId) =>
    play.personId === personId && types.includes(play.type);

/** What puts a player on court or off it is what his minutes and his plus/minus hang on. */
const onCourt: Credits = (play, personId) =>
  play.type === 'substitution' && (play.inPersonId === personId || play.outPersonId === personId);

const CREDITS: Readonly<Partial<Record<string, Credits>>> = {
  points: (play, personId) => own('shot', 'freeThrow')(play, personId) && 'made' in play && play.made,
  assists: (play, personId) => play.type === 'shot' && play.assistPersonId === personId,
  blocks: (play, personId) => play.type === 'shot' && play.blockPersonId === personId,
  steals: (play, personId) => play.type === 'turnover' && play.stealPersonId === personId,
  turnovers: own('turnover'),
  reboundsTotal: own('rebound'),
  reboundsOffensive: own('rebound'),
  reboundsDefensive: own('rebound'),
  foulsPersonal: own('foul'),
  minutes: onCourt,
  plusMinusPoints: onCourt,
};
