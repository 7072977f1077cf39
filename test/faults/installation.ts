import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ServerApi } from '../kit/server-api';
import { answersHttp, answersTcp, type CourtledgerProcess, freePort, startCourtledger } from './courtledger-process';

/** The processes of a Courtledger: `serve` alone, or `serve` on the ledger of a `node`. */
export type Part = 'serve' | 'node';

/** A Courtledger in a directory of its own, whose processes can be killed and come back at the same address with what they had on disk. */
export class Installation {
  readonly api: ServerApi;
  private readonly running = new Map<Part, CourtledgerProcess>();

  private constructor(
    private readonly main: string,
    private readonly directory: string,
    private readonly ports: Readonly<Record<Part, number>>,
    readonly parts: readonly Part[],
  ) {
    this.api = new ServerApi(`http://127.0.0.1:${ports.serve}`);
  }

  static async start(main: string, ledger: 'embedded' | 'esdb'): Promise<Installation> {
    const ports = { serve: await freePort(), node: await freePort() };
    const parts: readonly Part[] = ledger === 'esdb' ? ['node', 'serve'] : ['serve'];
    const installation = new Installation(main, mkdtempSync(join(tmpdir(), 'courtledger-faults-')), ports, parts);
    for (const part of parts) await installation.startPart(part);
    return installation;
  }

  /** Kills a part and starts it again. */
  async crash(part: Part): Promise<void> {
    await this.running.get(part)?.kill();
    await this.startPart(part);
  }

  /** @returns the exit codes of all parts */
  async stop(): Promise<(number | null)[]> {
    const codes: (number | null)[] = [];
    for (const part of this.parts.toReversed()) codes.push((await this.running.get(part)?.stop()) ?? null);
    rmSync(this.directory, { recursive: true });
    return codes;
  }

  private async startPart(part: Part): Promise<void> {
    this.running.set(part, await (part === 'serve' ? this.startServe() : this.startNode()));
  }

  private startServe(): Promise<CourtledgerProcess> {
    const { serve, node } = this.ports;
    const ledger = this.parts.includes('node') ? { EVENTSTORE_URL: `esdb://127.0.0.1:${node}?tls=false` } : undefined;
    const environment = { DATA_DIR: join(this.directory, 'serve'), PORT: String(serve), ...ledger };
    return startCourtledger({
      main: this.main,
      verb: ['serve'],
      environment,
      ready: () => answersHttp(`http://127.0.0.1:${serve}/health/live`),
    });
  }

  private startNode(): Promise<CourtledgerProcess> {
    const { node } = this.ports;
    const environment = { DATA_DIR: join(this.directory, 'node') };
    return startCourtledger({
      main: this.main,
      verb: ['node', '--port', String(node)],
      environment,
      ready: () => answersTcp(node),
    });
  }
}
