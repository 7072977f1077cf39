import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEsdbProcess } from '../../test/servers/esdb-process';
import { findMongo, startMongo } from '../../test/servers/mongo';
import type {
  EnginePair,
  LedgerKind,
  LedgerPlace,
  PairKind,
  Places,
  ReadModelsKind,
  ReadModelsPlace,
} from './engine-pair';

type End = () => Promise<void>;

interface Mongo {
  /** `url`, `mongod` or `ferretdb`. */
  readonly kind: string;
  readonly url: string;
}

/** The servers and directories of a run. What is made here is gone after `close`. */
export class Servers {
  private constructor(
    private readonly root: string,
    /** Last one first. */
    private readonly ends: End[],
    readonly mongo: Mongo | undefined,
    /** Why an engine is left out. */
    readonly missing: readonly string[],
  ) {}

  static async start(): Promise<Servers> {
    const root = await mkdtemp(join(tmpdir(), 'courtledger-bench-'));
    const ends: End[] = [() => rm(root, { recursive: true, force: true })];
    const source = findMongo();
    if (source.kind === 'missing') return new Servers(root, ends, undefined, [`mongo: ${source.reason}`]);
    const mongo = await startMongo(source);
    ends.unshift(() => mongo.stop());
    return new Servers(root, ends, { kind: source.kind, url: mongo.url }, []);
  }

  pairs(): PairKind[] {
    const readModels: readonly ReadModelsKind[] = this.mongo ? ['embedded', 'mongo'] : ['embedded'];
    return (['embedded', 'esdb'] as const).flatMap((ledger) =>
      readModels.map((kind) => ({ ledger, readModels: kind })),
    );
  }

  /** Empty engines of a kind. */
  async open({ ledger, readModels }: PairKind): Promise<Places<EnginePair>> {
    const ledgers = await this.openLedgers(ledger);
    return {
      ours: { ledger: ledgers.ours, readModels: this.readModels(readModels) },
      bare: { ledger: ledgers.bare, readModels: this.readModels(readModels) },
    };
  }

  /** Empty ledgers. A server is the same for both: they write to streams of their own. */
  async openLedgers(kind: LedgerKind): Promise<Places<LedgerPlace>> {
    if (kind === 'embedded') {
      return {
        ours: { kind, directory: this.directory('ledger') },
        bare: { kind, directory: this.directory('ledger') },
      };
    }
    const server = await startEsdbProcess(this.directory('esdb'));
    this.ends.unshift(() => server.stop());
    return { ours: { kind, url: server.url }, bare: { kind, url: server.url } };
  }

  async close(): Promise<void> {
    for (const end of this.ends.splice(0)) await end();
  }

  private readModels(kind: ReadModelsKind): ReadModelsPlace {
    if (kind === 'embedded') return { kind, directory: this.directory('read-models') };
    const database = `bench-${randomUUID().slice(0, 8)}`;
    const url = (this.mongo?.url ?? '').replace(/^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/[^?]*)?/, `$1/${database}`);
    return { kind, url };
  }

  private directory(name: string): string {
    return join(this.root, `${name}-${randomUUID().slice(0, 8)}`);
  }
}
