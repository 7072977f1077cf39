import type {
  FoulPlay,
  FreeThrowPlay,
  JumpBallPlay,
  OtherPlay,
  Play,
  PlayType,
  ReboundPlay,
  ShotPlay,
  SubstitutionPlay,
  TurnoverPlay,
} from '../plays/play';

/** Whether a play of a type must have a field. */
type Presence = 'required' | 'optional';

type OwnFields<OfType extends Play> = { readonly [Field in Exclude<keyof OfType, keyof OtherPlay>]-?: Presence };

const EVERY: { readonly [Field in keyof OtherPlay]-?: Presence } = {
  playId: 'required',
  order: 'required',
  period: 'required',
  clock: 'required',
  type: 'required',
  subType: 'optional',
  descriptor: 'optional',
  teamId: 'optional',
  personId: 'optional',
  qualifiers: 'optional',
  officialId: 'optional',
  occurredAt: 'optional',
};

const SHOT: OwnFields<ShotPlay> = {
  shotValue: 'required',
  made: 'required',
  assistPersonId: 'optional',
  blockPersonId: 'optional',
  x: 'optional',
  y: 'optional',
  distance: 'optional',
  area: 'optional',
};

const FREE_THROW: OwnFields<FreeThrowPlay> = {
  made: 'required',
  number: 'required',
  of: 'required',
  kind: 'optional',
  foulPlayId: 'optional',
};

const REBOUND: OwnFields<ReboundPlay> = { kind: 'optional', shotPlayId: 'optional' };

const TURNOVER: OwnFields<TurnoverPlay> = { stealPersonId: 'optional', kind: 'optional', foulPlayId: 'optional' };

const FOUL: OwnFields<FoulPlay> = { kind: 'required', drawnPersonId: 'optional' };

const SUBSTITUTION: OwnFields<SubstitutionPlay> = { inPersonId: 'optional', outPersonId: 'optional' };

const JUMP_BALL: OwnFields<JumpBallPlay> = {
  wonPersonId: 'optional',
  lostPersonId: 'optional',
  recoveredPersonId: 'optional',
};

type Fields = Readonly<Record<string, Presence>>;

const OF_A_TEAM: Fields = { ...EVERY, teamId: 'required' };

const FIELDS: { readonly [type in PlayType]?: Fields } = {
  shot: { ...OF_A_TEAM, ...SHOT },
  freeThrow: { ...OF_A_TEAM, ...FREE_THROW },
  rebound: { ...OF_A_TEAM, ...REBOUND },
  turnover: { ...OF_A_TEAM, ...TURNOVER },
  foul: { ...OF_A_TEAM, ...FOUL },
  substitution: { ...OF_A_TEAM, ...SUBSTITUTION },
  jumpBall: { ...EVERY, ...JUMP_BALL },
};

/** Whether plays of a type must, may or can't (`undefined`) have a field. */
export function presenceOf(field: string, type: PlayType): Presence | undefined {
  const fields: Fields = FIELDS[type] ?? EVERY;
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}
