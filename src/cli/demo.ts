import { UsageError } from './arguments/usage-error';
import { stageOn } from './demo/open-stage';
import { runDemo } from './demo/run-demo';
import { MOST_GAMES } from './demo/slate';
import { ExitCode } from './exit-code';
import { stopSignal } from './stop';
import type { Call, Verb } from './verb';

const DETAILS = `An evening of invented games comes in live over HTTP, from feeds as unruly as real ones, and the score
board moves; then a real game goes in, its box score comes out, and the league corrects it. All on a server of
its own with a temporary data directory. In a terminal it serves on until Ctrl-C, elsewhere it prints lines and ends.`;

/** Seconds of the evening in a second of ours: half a minute where someone watches. */
const SPEED = { watched: 300, unwatched: 2_000 };

/** An evening with an upset, a rout and a one-point game. */
const DEFAULT_SEED = 3;

export const demo: Verb = {
  name: 'demo',
  summary: 'shows it all in a minute',
  details: DETAILS,
  options: {
    stay: { help: 'serve on at the end (default in a terminal)' },
    exit: { help: 'end at the end (default elsewhere)' },
    games: { value: 'N', help: `games of the evening, 1 to ${MOST_GAMES} (default 6)` },
    seed: { value: 'N', help: 'another number, another evening' },
    speed: {
      value: 'N',
      help: `so many times faster than life (default ${SPEED.watched} in a terminal, ${SPEED.unwatched} elsewhere)`,
    },
  },
  run,
};

async function run({ args, terminal }: Call): Promise<ExitCode> {
  args.refuseOperands();
  if (args.flag('stay') && args.flag('exit')) throw new UsageError('can either --stay or --exit');
  const stage = stageOn(terminal, args.flag('json'));
  const stop = stopSignal();
  const ended = await runDemo({
    stage,
    stop,
    games: args.integer('games', [1, MOST_GAMES]) ?? 6,
    seed: args.integer('seed', [0, 1_000_000]) ?? DEFAULT_SEED,
    speed: args.integer('speed', [1, 100_000]) ?? (stage.watched ? SPEED.watched : SPEED.unwatched),
    stay: args.flag('stay') || (stage.watched && !args.flag('exit')),
    columns: terminal.out.columns,
  });
  return ended ? ExitCode.Ok : ExitCode.Interrupted;
}
