import type { ReportedPlay } from '../../domain/game/reported-play';
import { ruleSetFor, ruleSetNamed } from '../../domain/rules/rule-sets';
import type { RuleSet } from '../../domain/rules/rule-set';
import { readDeclaration } from '../courtledger/read-declaration';
import { FileFields } from '../file-fields';
import { UnreadableGameFile, type GameFile } from '../game-file';
import { isRecord } from '../record';
import { statsV3Declaration } from './declaration';
import { normaliseStatsV3 } from './normalise-stats-v3';
import { readRotation } from './rotation';

/** The files of a game, parsed. */
export interface StatsV3Files {
  /** `PlayByPlayV3.json` */
  readonly playByPlay: unknown;
  /** `GameRotation.json` */
  readonly rotation: unknown;
  /** `BoxScoreTraditionalV3.json` */
  readonly box?: unknown;
  /** `BoxScoreSummaryV2.json` */
  readonly summary?: unknown;
  /** A roster, as the body of `PUT /api/v1/games/{gameId}`: instead of the two before. */
  readonly roster?: unknown;
}

/** Play-by-play v3 has `actionId`s, the live feed has not. */
export function isStatsV3(playByPlay: unknown): boolean {
  const game = isRecord(playByPlay) ? playByPlay['game'] : undefined;
  const actions = isRecord(game) ? game['actions'] : undefined;
  return Array.isArray(actions) && isRecord(actions[0]) && actions[0]['actionId'] !== undefined;
}

/** A game in play-by-play v3 with its rotation. @throws UnreadableGameFile */
export function readStatsV3Game({ playByPlay, roster, ...files }: StatsV3Files): GameFile {
  const game = FileFields.of(playByPlay).object('game');
  const gameId = game.text('gameId');
  if (files.rotation === undefined)
    throw new UnreadableGameFile('nothing tells who is on court: put GameRotation.json beside it');
  const rotation = readRotation(files.rotation, gameId);
  const declaration = roster === undefined ? statsV3Declaration(gameId, rotation, files) : readDeclaration(roster);
  const rules = ruleSetNamed(ruleSetFor(declaration.league, declaration.season));
  const { plays, errors } = normaliseStatsV3(game.list('actions'), rotation, rules);
  if (errors.length > 0) throw new UnreadableGameFile(`the plays of game ${gameId} are wrong`, errors);
  return { gameId, declaration, source: 'stats-v3', rows: plays, completed: isOver(plays, rules) };
}

/** No row ends a game: it is over when a period has ended that could be the last one, and nobody is level. */
function isOver(plays: readonly ReportedPlay[], { regulationPeriods }: RuleSet): boolean {
  const lastPeriod = Math.max(...plays.map(({ play }) => play.period));
  const ended = plays.some(({ play }) => play.type === 'periodEnd' && play.period === lastPeriod);
  const [home, away] = plays.findLast(({ feedScore }) => feedScore !== undefined)?.feedScore?.split('-') ?? [];
  return ended && lastPeriod >= regulationPeriods && home !== away;
}
