import type { PlayerRotation, Rotation } from './rotation';

/**
 * Finds whom a description names: `Jones Jr.`, without diacritics. Namesakes in one team have the beginning of the first name too (`Ja. Williams`);
 * where that does not tell them apart, `likely` does, by what the rotation says of the moment.
 */
export class NamedPlayers {
  constructor(private readonly rotation: Rotation) {}

  find(teamId: number, name: string, likely: (player: PlayerRotation) => boolean): number | undefined {
    const team = [this.rotation.home, this.rotation.away].find((candidate) => candidate.teamId === teamId);
    const named = team?.players.filter((player) => isNamed(player, plain(name))) ?? [];
    const [found, ...others] = named.length > 1 ? named.filter(likely) : named;
    return others.length > 0 ? undefined : found?.personId;
  }
}

function isNamed({ firstName, familyName }: PlayerRotation, name: string): boolean {
  const family = plain(familyName);
  if (name === family) return true;
  const [, beginning] = name.endsWith(` ${family}`) ? (/^(\S+?)\.? /.exec(name) ?? []) : [];
  return beginning !== undefined && plain(firstName).startsWith(beginning);
}

function plain(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
