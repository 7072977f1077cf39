import { readCourtledgerGame } from '../../ingestion/courtledger/courtledger-game';
import { UnreadableGameFile, type GameFile } from '../../ingestion/game-file';
import { readLiveGame } from '../../ingestion/nba-live/live-game';
import { readSeasonLine } from '../../ingestion/nba-live/season-line';
import { isRecord } from '../../ingestion/record';
import type { PackedGame } from './packed-game';

/** Reads a game in whichever of the three forms it has. @throws UnreadableGameFile */
export function readGame({ text, sheet }: PackedGame): GameFile {
  const content = parse(text, 'the text');
  if (!isRecord(content)) throw new UnreadableGameFile('the text is no JSON object');
  if (isRecord(content['game']))
    return readLiveGame(content, sheet && parse(sheet, 'the box score or roster beside it'));
  if (Array.isArray(content['actions'])) return readSeasonLine(content);
  if (Array.isArray(content['plays'])) return readCourtledgerGame(content);
  throw new UnreadableGameFile(
    'neither a live file (game.actions), nor a season line (actions), nor a game in our own form (plays)',
  );
}

function parse(text: Buffer, what: string): unknown {
  try {
    return JSON.parse(text.toString('utf8'));
  } catch (error) {
    throw new UnreadableGameFile(`${what} is no JSON: ${(error as Error).message}`);
  }
}
