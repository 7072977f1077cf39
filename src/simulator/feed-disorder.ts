import type { GameDeclaration } from '../domain/game/game-declaration';
import type { Play } from '../domain/plays/play';
import type { FeedStep } from './feed';
import { linkOf, relink } from './feed-links';
import { FeedNumbering } from './feed-numbers';
import { teamMates } from './line-ups';
import { misreport } from './misreport';
import type { Random } from './random';
import { rates } from './rates';

interface Circumstances {
  /** Milliseconds since 1970. */
  readonly startsAt: number;
  readonly random: Random;
  readonly players: GameDeclaration['players'];
}

/** A step before it has its numbers: `place` tells the plays apart and where they belong, `when` after how many plays the step comes. */
interface Entry {
  readonly when: number;
  readonly place: number;
  readonly kind: FeedStep['kind'];
  readonly version: number;
  readonly play: Play;
}

/** Tells a game, its plays numbered 1, 2, 3, …, as a live feed would: some late, some wrong at first, some that never were. */
export function disorder(plays: readonly Play[], circumstances: Circumstances): readonly FeedStep[] {
  const { random, players } = circumstances;
  const linked = new Set(plays.map(linkOf));
  const mates = teamMates(plays, players);
  let lateBefore = false;
  const entries = plays.flatMap((play, place) => {
    const late = !lateBefore && mayBeLate(play, linked) && random.chance(rates.feed.late);
    lateBefore = late;
    return late ? comesLate(play, place, random) : comesInTime(play, place, { random, mates: mates[place] ?? [] });
  });
  const lastPlace = plays.length - 1;
  const inTime = entries.map((entry) =>
    entry.place === lastPlace ? entry : { ...entry, when: Math.min(entry.when, lastPlace - 0.1) },
  );
  inTime.sort((a, b) => a.when - b.when);
  return toSteps(inTime, plays, circumstances);
}

/** No play comes after one that names it, and the marks of the game are never late. */
function mayBeLate(play: Play, linked: ReadonlySet<number | undefined>): boolean {
  const kinds: readonly Play['type'][] = [
    'shot',
    'freeThrow',
    'rebound',
    'turnover',
    'steal',
    'block',
    'foul',
    'timeout',
    'substitution',
  ];
  return kinds.includes(play.type) && !linked.has(play.playId);
}

function comesLate(play: Play, place: number, random: Random): Entry[] {
  return [{ when: place + after(random) + 0.5, place, kind: 'late', version: 1, play }];
}

function comesInTime(play: Play, place: number, chances: { random: Random; mates: readonly number[] }): Entry[] {
  const { random, mates } = chances;
  const wrong = misreport(play, mates, random);
  const entries = wrong && random.chance(rates.feed.edited) ? edits(play, wrong, place, random) : [entry(play, place)];
  if (wrong && random.chance(rates.feed.deleted)) entries.push(...neverWas(wrong, place, random));
  return entries;
}

function entry(play: Play, place: number): Entry {
  return { when: place, place, kind: 'play', version: 1, play };
}

/** Wrong at first and then put right; or right, spoilt, and put right again. */
function edits(play: Play, wrong: Play, place: number, random: Random): Entry[] {
  const when = place + after(random) + 0.6;
  const edit = { when, place, kind: 'edit', version: 2 } as const;
  if (!random.chance(rates.feed.takenBack)) return [entry(wrong, place), { ...edit, play }];
  return [entry(play, place), { ...edit, play: wrong }, { ...edit, when: when + after(random), version: 3, play }];
}

/** A row entered twice by mistake; the second vanishes. */
function neverWas(play: Play, place: number, random: Random): Entry[] {
  const ghost = { ...entry(play, place + 0.2), when: place + 0.2 };
  return [ghost, { ...ghost, when: place + after(random) + 0.7, kind: 'delete' }];
}

function after(random: Random): number {
  return random.integer(...rates.feed.after);
}

function toSteps(entries: readonly Entry[], plays: readonly Play[], { random, startsAt }: Circumstances): FeedStep[] {
  const numbering = new FeedNumbering(random);
  let at = 0;
  return entries.map(({ when, place, kind, version, play }) => {
    const seen = Date.parse(plays[Math.floor(when)]?.occurredAt ?? '') - startsAt;
    at = Math.max(at, Math.round(seen / 100) / 10 + Math.round(random.around(...rates.feed.delay)));
    const numbers = numbering.at(place);
    if (kind === 'delete') return { at, kind, playId: numbers.playId };
    return { at, kind, row: { play: { ...relink(play, (id) => numbering.at(id - 1).playId), ...numbers }, version } };
  });
}
