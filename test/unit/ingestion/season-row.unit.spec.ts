import { contentOf, liveRow, seasonRow } from './rows';

const described = (actionType: string, description: string, fields = {}): Readonly<Record<string, unknown>> =>
  contentOf(seasonRow({ actionType, description, shotResult: 'Made', ...fields }));

describe('a row of a season line, whose description alone tells', () => {
  it.each([
    ['P. Layer Free Throw 2 of 2 (4 PTS)', { number: 2, of: 2 }],
    ['MISS P. Layer Free Throw 1 of 3', { number: 1, of: 3 }],
    ['T. Hardaway Jr. technical Free Throw 1 of 1 (9 PTS)', { number: 1, of: 1, kind: 'technical' }],
    ['P. Layer flagrant Free Throw 1 of 2', { number: 1, of: 2, kind: 'flagrant' }],
    ['P. Layer clear-path Free Throw 2 of 2', { number: 2, of: 2, kind: 'clear-path' }],
    ['P. Layer away-from-play Free Throw 1 of 1 (8 PTS)', { number: 1, of: 1, kind: 'away-from-play' }],
    ['P. Layer transition take Free Throw 1 of 1 (8 PTS)', { number: 1, of: 1, kind: 'transition take' }],
  ])('which free throw of how many, and its kind: %s', (description, expected) => {
    const { type: _, teamId: __, personId: ___, made: ____, ...rest } = described('freethrow', description);
    expect(rest).toStrictEqual(expected);
  });

  it('a free throw that is not numbered is a trip of its own (Toronto at Detroit, 0022000711, actions 169 and 171)', () => {
    expect(described('freethrow', 'I. Stewart Free Throw shot (3 PTS)')).toMatchObject({ number: 1, of: 1 });
  });

  it.each([
    ['personal', 'P. Layer shooting personal FOUL (1 PF) (Curry 2 FT)', 'shooting'],
    ['personal', 'P. Layer personal FOUL (2 PF)', undefined],
    ['personal', 'T. da Silva loose ball personal FOUL (1 PF)', 'loose ball'],
    ['personal', 'P. Layer transition take personal FOUL (5 PF) (Marshall 1 FT)', 'transition take'],
    ['personal', 'P. Layer take personal FOUL (5 PF)', 'take'],
    ['personal', 'P. Layer flagrant-type-2 personal FOUL (1 PF) (James 2 FT)', 'flagrant-type-2'],
    ['personal', 'P. Layer double personal FOUL (1 PF)', 'double'],
    ['offensive', 'P. Layer charge offensive FOUL (2 PF)', 'charge'],
    ['offensive', 'P. Layer offensive FOUL (2 PF)', undefined],
    ['technical', 'P. Layer defensive-3-second technical FOUL (1 Tech)', 'defensive-3-second'],
    ['technical', 'P. Layer double technical FOUL (1 Tech)', 'double'],
    ['technical', 'TEAM foul technical', undefined],
  ])('the sort of a %s foul: %s', (subType, description, descriptor) => {
    const foul = described('foul', description, { subType });
    expect(foul['kind']).toBe(subType);
    expect(foul['descriptor']).toBe(descriptor);
  });

  it('a team technical keeps the coach whom it names (0022000040, action 166)', () => {
    expect(described('foul', 'TEAM foul technical', { subType: 'technical', personId: 202443 })).toMatchObject({
      kind: 'technical',
      personId: 202443,
    });
  });

  it("the end of a team rebound, but not that of a player's, which follows from the miss", () => {
    expect(described('rebound', 'TEAM offensive REBOUND', { personId: 0, qualifiers: ['team'] })).toMatchObject({
      kind: 'offensive',
    });
    expect(described('rebound', 'P. Layer REBOUND (Off:0 Def:1)')).not.toHaveProperty('kind');
    expect(
      described('rebound', 'TEAM defensive REBOUND', { personId: 0, qualifiers: ['team', 'deadball'] }),
    ).toMatchObject({ kind: 'deadBall', subType: 'defensive' });
  });

  it.each([
    ['P. Layer bad pass TURNOVER (1 TO)', 'bad pass', undefined],
    ['P. Layer bad pass out-of-bounds TURNOVER (1 TO)', 'out-of-bounds', 'bad pass'],
    ['P. Layer step out-of-bounds TURNOVER (1 TO)', 'out-of-bounds', 'step'],
    ['BOS shot clock Team TURNOVER', 'shot clock', undefined],
    ['P. Layer offensive foul TURNOVER (3 TO)', 'offensive foul', undefined],
    ['A. Sengun LaneViolation TURNOVER (1 TO)', 'LaneViolation', undefined],
  ])('the kind of a turnover: %s', (description, kind, descriptor) => {
    const turnover = described('turnover', description);
    expect(turnover['kind']).toBe(kind);
    expect(turnover['descriptor']).toBe(descriptor);
  });

  it("a turnover may be of no kind (0022000059, G. Hayward's third)", () => {
    expect(described('turnover', 'G. Hayward TURNOVER (3 TO)')).not.toHaveProperty('kind');
  });

  it.each([
    [
      '2pt',
      "P. Layer 21' pullup Jump Shot (2 PTS) (K. Durant 1 AST)",
      { subType: 'Jump Shot', descriptor: 'pullup', distance: 21 },
    ],
    [
      '2pt',
      'MISS P. Layer driving finger roll Layup - blocked',
      { subType: 'Layup', descriptor: 'driving finger roll' },
    ],
    ['2pt', 'P. Layer DUNK (2 PTS)', { subType: 'DUNK' }],
    [
      '2pt',
      "MISS P. Layer 17' turnaround fadeaway Shot",
      { subType: 'Jump Shot', descriptor: 'turnaround fadeaway', distance: 17 },
    ],
    ['3pt', "J.Ennis 26' 3PT  (3 PTS) (S.Harrison 2 AST)", { subType: 'Jump Shot', distance: 26 }],
    [
      '3pt',
      "P. Layer 27' 3PT step back bank (30 PTS)",
      { subType: 'Jump Shot', descriptor: 'step back bank', distance: 27 },
    ],
    ['3pt', 'MISS P. Layer step back 3PT', { subType: 'Jump Shot', descriptor: 'step back' }],
  ])('the style of a %s: %s', (actionType, description, expected) => {
    const {
      type: _,
      teamId: __,
      personId: ___,
      shotValue: ____,
      made: _____,
      ...style
    } = described(actionType, description);
    expect(style).toStrictEqual(expected);
  });

  it('is read from no description of the live feed', () => {
    expect(
      contentOf(
        liveRow({ actionType: 'foul', subType: 'personal', description: 'P. Layer shooting personal FOUL (1 PF)' }),
      ),
    ).not.toHaveProperty('descriptor');
  });
});
