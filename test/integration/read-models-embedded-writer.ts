import { writeSync } from 'node:fs';
import { openEmbeddedReadModels } from '../../src/read-models/embedded/embedded-read-models';
import { game, MODELS } from '../contract/read-models-documents';

const DOCUMENTS = 40;

/** Commits until it is killed, and prints each position once its commit is answered: `DIR` and the position to go on behind. */
async function write(dir: string, from: bigint): Promise<void> {
  const live = (await openEmbeddedReadModels(dir, MODELS)).live();
  for (let position = from + 1n; ; position++) {
    const documents = Array.from({ length: DOCUMENTS }, (_, at) => {
      const fields = { position, note: 'x'.repeat(Number(position % 3n) * 3000), [`field-${position % 50n}`]: at };
      return { model: 'games', document: { ...game(`game-${at}`, fields), revision: position } };
    });
    await live.commit({ documents, checkpoint: { projector: 'writer', position } });
    writeSync(1, `${position}\n`);
  }
}

void write(process.argv[2]!, BigInt(process.argv[3]!));
