import { Progress, progressLine } from '../../../src/cli/terminal/progress';
import { FakeChannel } from '../../fakes/fake-channel';

describe('Progress', () => {
  it('is a bar, what there is to say, and the time left', () => {
    expect(progressLine({ fraction: 0.25, note: '2 games' }, 30_000)).toBe(
      ' 25 % ██████░░░░░░░░░░░░░░░░░░  2 games  1:30 left',
    );
  });

  it('says nothing of the time left where that would be a guess, or is over', () => {
    expect(progressLine({ fraction: 0.01, note: '' }, 30_000)).not.toContain('left');
    expect(progressLine({ fraction: 1, note: '' }, 30_000)).not.toContain('left');
  });

  it('paints over its line in a terminal, at most ten times a second', () => {
    let now = 0;
    const channel = new FakeChannel(true);
    const progress = new Progress(channel, () => now);
    for (; now < 1_000; now += 1) progress.update({ fraction: now / 1_000, note: '' });
    progress.clear();
    expect(channel.text).not.toContain('\n');
    expect(channel.text.match(/%/g)).toHaveLength(10);
    expect(channel.text).toMatch(/\r\x1b\[2K$/);
  });

  it('writes a line every five seconds elsewhere', () => {
    let now = 0;
    const channel = new FakeChannel(false);
    const progress = new Progress(channel, () => now);
    for (; now < 12_000; now += 10) progress.update({ fraction: now / 12_000, note: 'x' });
    progress.clear();
    expect(channel.text.split('\n').map((line) => line.slice(0, 5))).toStrictEqual([' 41 %', ' 83 %', '']);
    expect(channel.text).not.toContain('\x1b');
  });

  it('clears its bar for a line of its own', () => {
    const channel = new FakeChannel(true);
    const progress = new Progress(channel, () => 0);
    progress.update({ fraction: 0.5, note: '' });
    progress.say('game 1: refused');
    expect(channel.text).toMatch(/\x1b\[2Kgame 1: refused\n$/);
  });
});
