/** One column of a table. */
export interface Column {
  readonly width: number;
  readonly align: 'left' | 'right';
}

/** Cells side by side, a blank between them; what is too long for its column is cut. */
export function row(columns: readonly Column[], cells: readonly string[]): string {
  return columns
    .map(({ width, align }, index) => {
      const cell = cut(cells[index] ?? '', width);
      return align === 'left' ? cell.padEnd(width) : cell.padStart(width);
    })
    .join(' ')
    .trimEnd();
}

/** Columns just wide enough for their cells: the first to the left, the others to the right. */
export function fitted(rows: readonly (readonly string[])[]): readonly Column[] {
  const count = Math.max(...rows.map(({ length }) => length));
  return Array.from({ length: count }, (_, index) => ({
    width: Math.max(...rows.map((cells) => cells[index]?.length ?? 0)),
    align: index === 0 ? 'left' : 'right',
  }));
}

function cut(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, Math.max(0, width - 1))}…`;
}

/** Text in lines of at most `width` characters, broken at blanks. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
