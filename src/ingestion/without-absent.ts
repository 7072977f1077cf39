import type { UnplacedPlay } from '../domain/game/reported-play';

/** Two plays are the same when their fields are: so an absent field has no key. */
export function withoutAbsent(play: UnplacedPlay): UnplacedPlay {
  const present: Record<string, unknown> = {};
  for (const [field, value] of Object.entries<unknown>(play)) if (value !== undefined) present[field] = value;
  return present as unknown as UnplacedPlay;
}
