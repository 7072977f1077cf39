import type { GameEvent } from './events';

/** An event as the decider gives it. The seal of a `GameClosed` is not its to know: the recorder sets it when it chains the event. */
export type DecidedEvent = Exclude<GameEvent, { type: 'GameClosed' }> | { readonly type: 'GameClosed' };
