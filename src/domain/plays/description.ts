import type {
  FoulPlay,
  FreeThrowPlay,
  JumpBallPlay,
  OtherPlay,
  Play,
  ReboundPlay,
  ShotPlay,
  SubstitutionPlay,
  TurnoverPlay,
} from './play';

type Names = ReadonlyMap<number, string>;

/** A play in one line of our own words: `Kyrie Irving makes a two (pullup jump shot, 22 ft), assist by Kevin Durant`. */
export function describePlay(play: Play, names: Names): string {
  switch (play.type) {
    case 'shot':
      return describeShot(play, names);
    case 'freeThrow':
      return describeFreeThrow(play, names);
    case 'rebound':
      return describeRebound(play, names);
    case 'turnover':
      return describeTurnover(play, names);
    case 'foul':
      return describeFoul(play, names);
    case 'substitution':
      return describeSubstitution(play, names);
    case 'jumpBall':
      return describeJumpBall(play, names);
    case 'violation':
    case 'timeout':
    case 'ejection':
    case 'replay':
    case 'periodStart':
    case 'periodEnd':
    case 'gameEnd':
    case 'steal':
    case 'block':
    case 'other':
      return describeOther(play, names);
  }
}

function describeShot(play: ShotPlay, names: Names): string {
  const worth = play.qualifiers?.includes('heave') ? 'heave' : play.shotValue === 3 ? 'three' : 'two';
  const distance = play.distance === undefined ? undefined : `${Math.round(play.distance)} ft`;
  const form = [play.descriptor, play.subType].filter(Boolean).join(' ').toLowerCase();
  return [
    `${who(play.personId, names)} ${play.made ? 'makes' : 'misses'} a ${worth}${inBrackets(form, distance)}`,
    by('assist', play.assistPersonId, names),
    by('block', play.blockPersonId, names),
  ].join('');
}

function describeFreeThrow({ personId, made, kind, number, of }: FreeThrowPlay, names: Names): string {
  const thrown = words(kind, 'free throw');
  const which = of === 1 ? `a ${thrown}` : `${thrown} ${number} of ${of}`;
  return `${who(personId, names)} ${made ? 'makes' : 'misses'} ${which}`;
}

function describeRebound({ personId, kind }: ReboundPlay, names: Names): string {
  const end = kind === 'deadBall' ? 'dead-ball' : kind;
  return `${capital(words(end, 'rebound'))} by ${name(personId, names)}`;
}

function describeTurnover({ personId, kind, descriptor, stealPersonId }: TurnoverPlay, names: Names): string {
  return `Turnover by ${name(personId, names)}${inBrackets(descriptor, kind)}${by('steal', stealPersonId, names)}`;
}

function describeFoul({ personId, kind, descriptor, drawnPersonId }: FoulPlay, names: Names): string {
  const drawn = drawnPersonId === undefined ? '' : `, drawn by ${name(drawnPersonId, names)}`;
  return `${capital(words(kind, 'foul'))} by ${name(personId, names)}${inBrackets(descriptor)}${drawn}`;
}

function describeSubstitution({ inPersonId, outPersonId }: SubstitutionPlay, names: Names): string {
  if (inPersonId === undefined) return `${who(outPersonId, names)} goes out`;
  const out = outPersonId === undefined ? '' : ` for ${name(outPersonId, names)}`;
  return `${who(inPersonId, names)} comes in${out}`;
}

function describeJumpBall({ wonPersonId, lostPersonId, recoveredPersonId }: JumpBallPlay, names: Names): string {
  const won = wonPersonId === undefined ? '' : ` won by ${name(wonPersonId, names)}`;
  const lost = lostPersonId === undefined ? '' : ` from ${name(lostPersonId, names)}`;
  const recovered = recoveredPersonId === undefined ? '' : `, ball to ${name(recoveredPersonId, names)}`;
  return `Jump ball${won}${lost}${recovered}`;
}

function describeOther(play: OtherPlay, names: Names): string {
  switch (play.type) {
    case 'periodStart':
      return `${periodName(play.period)} begins`;
    case 'periodEnd':
      return `${periodName(play.period)} ends`;
    case 'gameEnd':
      return 'The game ends';
    case 'steal':
      return `Steal by ${name(play.personId, names)}`;
    case 'block':
      return `Block by ${name(play.personId, names)}`;
    case 'ejection':
      return `${who(play.personId, names)} is ejected`;
    case 'violation':
      return `${capital(words(play.subType, 'violation'))} by ${name(play.personId, names)}`;
    case 'timeout':
      return `Time-out${inBrackets(play.subType)}`;
    case 'replay':
      return `Replay review${inBrackets(play.subType, play.descriptor)}`;
    case 'other':
      return `${capital(play.subType ?? 'other')}${inBrackets(play.descriptor)}`;
  }
}

/** Periods from the fifth on are overtimes. */
function periodName(period: number): string {
  return period > 4 ? `Overtime ${period - 4}` : `Period ${period}`;
}

function name(personId: number | undefined, names: Names): string {
  return personId === undefined ? 'the team' : (names.get(personId) ?? `person ${personId}`);
}

/** The subject of a sentence. */
function who(personId: number | undefined, names: Names): string {
  return capital(name(personId, names));
}

function by(credit: string, personId: number | undefined, names: Names): string {
  return personId === undefined ? '' : `, ${credit} by ${name(personId, names)}`;
}

function inBrackets(...details: readonly (string | undefined)[]): string {
  const said = details.filter(Boolean);
  return said.length === 0 ? '' : ` (${said.join(', ')})`;
}

function words(...parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(' ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
