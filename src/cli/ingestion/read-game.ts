import { readCourtledgerGame } from '../../ingestion/courtledger/courtledger-game';
import { UnreadableGameFile, type GameFile } from '../../ingestion/game-file';
import { readLiveGame } from '../../ingestion/nba-live/live-game';
import { readSeasonLine } from '../../ingestion/nba-live/season-line';
import { isRecord } from '../../ingestion/record';
import { isStatsV3, readStatsV3Game } from '../../ingestion/stats-v3/stats-v3-game';
import type { Beside, PackedGame } from './packed-game';

/** Reads a game in whichever of the four forms it has. @throws UnreadableGameFile */
export function readGame({ text, beside }: PackedGame): GameFile {
  const content = parse(text, 'the text');
  if (!isRecord(content)) throw new UnreadableGameFile('the text is no JSON object');
  const parsed = (role: Beside, what: string): unknown => beside[role] && parse(beside[role], `the ${what} beside it`);
  const roster = parsed('sheet', 'box score or roster');
  if (isStatsV3(content)) {
    return readStatsV3Game({
      playByPlay: content,
      rotation: parsed('rotation', 'rotation'),
      box: parsed('box', 'box score'),
      summary: parsed('summary', 'summary'),
      roster,
    });
  }
  if (isRecord(content['game'])) return readLiveGame(content, roster);
  if (Array.isArray(content['actions'])) return readSeasonLine(content);
  if (Array.isArray(content['plays'])) return readCourtledgerGame(content);
  throw new UnreadableGameFile(
    'neither a live file or play-by-play v3 (game.actions), nor a season line (actions), nor a game in our own form (plays)',
  );
}

function parse(text: Buffer, what: string): unknown {
  try {
    return JSON.parse(text.toString('utf8'));
  } catch (error) {
    throw new UnreadableGameFile(`${what} is no JSON: ${(error as Error).message}`);
  }
}
