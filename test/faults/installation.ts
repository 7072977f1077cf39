import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ServerApi } from '../kit/server-api';
import { answersHttp, answersTcp, type CourtledgerProcess, freePort, startCourtledger } from './courtledger-process';

/** The processes of a Courtledger: `serve` alone, or `serve` on the ledger of a `node`. */
export type Part = 'serve' | 'node';

/** A Courtledger in a directory of its own, whose processes can be killed and come back at the same address with what they had on disk. */
export class Installation {
  readonly url: string;
  readonly api: ServerApi;
  private readonly running = new Map<Part, CourtledgerProcess>();

  private constructor(
    private readonly main: string,
    private readonly directory: string,
    private readonly ports: Readonly<Record<Part, number>>,
    readonly parts: readonly Part[],
  ) {
    this.url = `http://127.0.0.1:${ports.serve}`;
    this.api = new ServerApi(this.url);
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

  /** Kills the server and leaves what it had on disk, and the node, to whoever opens it next. */
  async abandon(): Promise<{ readonly dataDirectory: string; readonly eventstoreUrl?: string }> {
    await this.running.get('serve')?.kill();
    this.running.delete('serve');
    return { dataDirectory: this.dataDirectory, ...(this.eventstoreUrl && { eventstoreUrl: this.eventstoreUrl }) };
  }

  private get dataDirectory(): string {
    return join(this.directory, 'serve');
  }

  private get eventstoreUrl(): string | undefined {
    return this.parts.includes('node') ? `esdb://127.0.0.1:${this.ports.node}?tls=false` : undefined;
  }

  /** @returns the exit codes of all parts */
  async stop(): Promise<(number | null)[]> {
    const codes: (number | null)[] = [];
    for (const part of this.parts.toReversed()) {
      const running = this.running.get(part);
      if (running) codes.push(await running.stop());
    }
    rmSync(this.directory, { recursive: true });
    return codes;
  }

  private async startPart(part: Part): Promise<void> {
    this.running.set(part, await (part === 'serve' ? this.startServe() : this.startNode()));
  }

  private startServe(): Promise<CourtledgerProcess> {
    const { serve } = this.ports;
    const ledger = this.eventstoreUrl && { EVENTSTORE_URL: this.eventstoreUrl };
    const environment = { DATA_DIR: this.dataDirectory, PORT: String(serve), ...ledger };
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
