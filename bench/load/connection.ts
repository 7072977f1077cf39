import { Agent, request } from 'node:http';

/** One kept connection to a server, as a client of one game has it: requests go one after another. */
export class Connection {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });

  /** @param actor in whose name it calls; the server's own default without it */
  constructor(
    private readonly url: string,
    private readonly actor?: string,
  ) {}

  /** The body of a 200 or 201; a 503 is asked again. @throws Error for any other answer */
  async send<Body>(method: string, path: string, body?: string): Promise<Body> {
    for (;;) {
      const { status, text } = await this.ask(method, path, body);
      if (status === 200 || status === 201) return JSON.parse(text) as Body;
      if (status !== 503) throw new Error(`${method} ${path}: ${status} ${text.slice(0, 300)}`);
    }
  }

  close(): void {
    this.agent.destroy();
  }

  private ask(method: string, path: string, body: string | undefined): Promise<{ status: number; text: string }> {
    const headers = {
      ...(this.actor !== undefined && { 'x-actor': this.actor }),
      ...(body !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
    };
    return new Promise((resolve, reject) => {
      const sent = request(`${this.url}${path}`, { method, agent: this.agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }
}
