export type Side = 'home' | 'away';

export function opponentOf(side: Side): Side {
  return side === 'home' ? 'away' : 'home';
}
