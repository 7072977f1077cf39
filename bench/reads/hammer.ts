import { connect, type Socket } from 'node:net';

export interface Hammering {
  /** `http://127.0.0.1:3000` */
  readonly url: string;
  /** Asked for in turn. */
  readonly paths: readonly string[];
  readonly connections: number;
  readonly seconds: number;
}

const END_OF_HEAD = Buffer.from('\r\n\r\n');

/**
 * Asks as fast as the server answers, each connection one question at a time, and answers the reads a second. It looks at no more of an answer than its
 * status and its length, so that the server is what is measured and not its client.
 * @throws Error for an answer that is no 200
 */
export async function hammer({ url, paths, connections, seconds }: Hammering): Promise<number> {
  const { hostname, port } = new URL(url);
  const questions = paths.map((path) => Buffer.from(`GET ${path} HTTP/1.1\r\nhost: ${hostname}:${port}\r\n\r\n`));
  const begun = performance.now();
  const until = begun + seconds * 1000;
  const asked = await Promise.all(
    Array.from({ length: connections }, (_, n) => ask(connect(Number(port), hostname), { questions, from: n, until })),
  );
  return (asked.reduce((sum, reads) => sum + reads, 0) / (performance.now() - begun)) * 1000;
}

interface Asking {
  readonly questions: readonly Buffer[];
  readonly from: number;
  /** Of `performance.now()`. */
  readonly until: number;
}

function ask(socket: Socket, { questions, from, until }: Asking): Promise<number> {
  return new Promise((resolve, reject) => {
    let reads = 0;
    /** Bytes of the answer that are still to come. */
    let outstanding = 0;
    const next = (): void => void socket.write(questions[(from + reads) % questions.length] as Buffer);
    socket.setNoDelay(true);
    socket.once('connect', next);
    socket.once('error', reject);
    socket.on('data', (chunk: Buffer) => {
      try {
        outstanding = outstanding === 0 ? lengthOf(chunk) - chunk.length : outstanding - chunk.length;
      } catch (error) {
        socket.destroy(error as Error);
        return;
      }
      if (outstanding > 0) return;
      reads += 1;
      if (performance.now() < until) next();
      else socket.end(() => resolve(reads));
    });
  });
}

/** Of the whole answer that begins here, which our servers send with its head in one piece. */
function lengthOf(beginning: Buffer): number {
  const end = beginning.indexOf(END_OF_HEAD);
  const head = beginning.toString('latin1', 0, end);
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (end < 0 || length === undefined || !head.startsWith('HTTP/1.1 200 '))
    throw new Error(`no whole 200: ${head.slice(0, 200)}`);
  return end + END_OF_HEAD.length + Number(length);
}
