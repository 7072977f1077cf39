const NEWLINE = 0x0a;

/** Cuts a stream of bytes into its lines, without their line feeds; empty lines are left out. Holds one line at a time. */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let open: Buffer[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      open.push(chunk.subarray(from, end));
      from = end + 1;
      const line = Buffer.concat(open);
      open = [];
      if (!isBlank(line)) yield line;
    }
    if (from < chunk.length) open.push(chunk.subarray(from));
  }
  const last = Buffer.concat(open);
  if (!isBlank(last)) yield last;
}

/** Nothing in it, or the carriage return of an empty line. */
function isBlank(line: Buffer): boolean {
  return line.length === 0 || (line.length === 1 && line[0] === 0x0d);
}
