import { HeadsJournal } from '../../commands/journalling/heads-journal';
import { journalled } from '../../commands/journalling/journalled-ledger';
import type { SealKeys } from '../../sealing/seal-keys';
import { Follower } from '../engines/follower';
import type { OpenData } from '../engines/open-data';
import type { CorrectionTarget } from './correction-target';
import { LedgerDesk } from './ledger-desk';
import { ServerDesk } from './server-desk';

interface Context {
  readonly requester: string;
  readonly keys: SealKeys;
  readonly say: (line: string) => void;
}

/** Where the corrections go: to the running server, or into the ledger, the projector following in this process until everything can be read. */
export function openDesk(data: OpenData, { requester, keys, say }: Context): CorrectionTarget {
  if (data.kind === 'server') return new ServerDesk(data.client);
  const { ledger } = data.engines;
  const follower = new Follower(data.engines, say);
  const journal = new HeadsJournal(ledger);
  const close = async (): Promise<void> => {
    await journal.write();
    await follower.caughtUp();
    await follower.close();
    await data.engines.close();
  };
  return new LedgerDesk({ ledger: journalled(ledger, journal), sign: keys.sign, requester, close });
}
