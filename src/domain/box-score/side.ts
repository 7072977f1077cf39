export type Side = 'home' | 'away';

export interface BothSides<T> {
  readonly home: T;
  readonly away: T;
}

export function opponentOf(side: Side): Side {
  return side === 'home' ? 'away' : 'home';
}
