import { HeadsJournal } from '../../commands/journalling/heads-journal';
import { journalled } from '../../commands/journalling/journalled-ledger';
import { GameWriter } from '../../commands/recording/game-writer';
import type { GameDocument } from '../../read-models/documents/game-document';
import type { ReadModels } from '../../read-models/read-models';
import type { Engines } from '../engines/engines';
import { Follower } from '../engines/follower';
import type { OpenData } from '../engines/open-data';
import type { GameTarget } from './game-target';
import { LedgerTarget } from './ledger-target';
import { ServerTarget } from './server-target';

interface Context {
  readonly actor: string;
  readonly say: (line: string) => void;
}

/** Where the games go: to the running server, or into the ledger, the projector following in this process. */
export function openTarget(data: OpenData, context: Context): GameTarget {
  return data.kind === 'server' ? new ServerTarget(data.client) : ledgerTarget(data.engines, context);
}

function ledgerTarget(engines: Engines, { actor, say }: Context): GameTarget {
  const { ledger, readModels } = engines;
  const follower = new Follower(engines, say);
  const journal = new HeadsJournal(ledger);
  return new LedgerTarget({
    ledger,
    writer: new GameWriter(journalled(ledger, journal)),
    actor,
    flags: async (gameIds, onWait) => {
      await follower.caughtUp(onWait);
      return flagsOf(readModels, gameIds);
    },
    close: async () => {
      await journal.write();
      await follower.close();
      await engines.close();
    },
  });
}

async function flagsOf(readModels: ReadModels, gameIds: readonly string[]): Promise<number> {
  let flags = 0;
  for (let from = 0; from < gameIds.length; from += 500) {
    const games = await readModels.live().getMany<GameDocument>('games', gameIds.slice(from, from + 500));
    for (const game of games) flags += game?.flagCount ?? 0;
  }
  return flags;
}
