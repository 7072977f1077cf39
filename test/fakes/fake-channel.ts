import type { Channel } from '../../src/cli/terminal/terminal';

/** A fake channel: remembers what was written to it. */
export class FakeChannel implements Channel {
  text = '';

  constructor(
    readonly interactive: boolean,
    readonly columns = 100,
  ) {}

  write(text: string): void {
    this.text += text;
  }
}
