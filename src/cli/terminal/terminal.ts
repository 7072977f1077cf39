/** Where a verb writes: results to `out`, what accompanies them (progress, warnings, errors) to `error`. */
export interface Terminal {
  readonly out: Channel;
  readonly error: Channel;
}

export interface Channel {
  write(text: string): void;
  /** True where someone watches: lines may be painted over. */
  readonly interactive: boolean;
  /** Characters that fit a line. */
  readonly columns: number;
}

/** Where the width is not known: what box scores and code were printed in for decades, and a little air. */
const DEFAULT_COLUMNS = 100;

/** The terminal of this process. */
export function processTerminal(): Terminal {
  return { out: channel(process.stdout), error: channel(process.stderr) };
}

function channel(stream: NodeJS.WriteStream): Channel {
  return {
    write: (text) => void stream.write(text),
    get interactive() {
      return stream.isTTY && process.env['TERM'] !== 'dumb';
    },
    get columns() {
      return stream.isTTY ? stream.columns : DEFAULT_COLUMNS;
    },
  };
}

export function printLine(channel: Channel, line = ''): void {
  channel.write(`${line}\n`);
}

export function printJson(channel: Channel, value: unknown): void {
  channel.write(`${JSON.stringify(value)}\n`);
}
