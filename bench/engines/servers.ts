import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEsdbProcess } from '../../test/servers/esdb-process';
import { findMongo, startMongo } from '../../test/servers/mongo';
import type { EnginePair, LedgerPlace, ReadModelsPlace } from './engine-pair';

/** The servers and directories of a run. What is made here is gone after `close`. */
export class Servers {
  private readonly ends: (() => Promise<void>)[] = [];

  private constructor(
    private readonly root: string,
    private readonly esdbUrl: string,
    private readonly mongo: { readonly url: string; readonly kind: string } | undefined,
    /** Why an engine is left out. */
    readonly missing: readonly string[],
  ) {}

  static async start(): Promise<Servers> {
    const root = await mkdtemp(join(tmpdir(), 'courtledger-bench-'));
    const ends = [(): Promise<void> => rm(root, { recursive: true, force: true })];
    try {
      const esdb = await startEsdbProcess(join(root, 'esdb'));
      ends.unshift(() => esdb.stop());
      const source = findMongo();
      const mongo = source.kind === 'missing' ? undefined : await startMongo(source);
      if (mongo) ends.unshift(() => mongo.stop());
      const missing = source.kind === 'missing' ? [`mongo: ${source.reason}`] : [];
      const servers = new Servers(root, esdb.url, mongo && { url: mongo.url, kind: source.kind }, missing);
      servers.ends.push(...ends);
      return servers;
    } catch (error) {
      for (const end of ends) await end();
      throw error;
    }
  }

  /** `url`, `mongod` or `ferretdb`. */
  get mongoKind(): string | undefined {
    return this.mongo?.kind;
  }

  ledgers(): LedgerPlace[] {
    return [this.ledger('embedded'), this.ledger('esdb')];
  }

  pairs(): EnginePair[] {
    const readModels: readonly ReadModelsPlace['kind'][] = this.mongo ? ['embedded', 'mongo'] : ['embedded'];
    return (['embedded', 'esdb'] as const).flatMap((ledger) =>
      readModels.map((kind) => ({ ledger: this.ledger(ledger), readModels: this.readModels(kind) })),
    );
  }

  /** An empty directory of a run's own. */
  directory(name: string): string {
    return join(this.root, `${name}-${randomUUID().slice(0, 8)}`);
  }

  async close(): Promise<void> {
    for (const end of this.ends) await end();
  }

  private ledger(kind: LedgerPlace['kind']): LedgerPlace {
    return kind === 'embedded' ? { kind, directory: this.directory('ledger') } : { kind, url: this.esdbUrl };
  }

  private readModels(kind: ReadModelsPlace['kind']): ReadModelsPlace {
    if (kind === 'embedded') return { kind, directory: this.directory('read-models') };
    const database = `bench-${randomUUID().slice(0, 8)}`;
    const url = (this.mongo?.url ?? '').replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?/, `$1/${database}`);
    return { kind, url };
  }
}
