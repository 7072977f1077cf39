import { contentOf, reportedOf, v3Row } from './stats-v3-files';
import { AWAY, HOME } from './rows';

const shot = (fields: object) => ({ actionType: 'Made Shot', subType: 'Jump Shot', shotValue: 2, ...fields });

describe('A shot', () => {
  it.each([
    ['Driving Finger Roll Layup Shot', 'Layup', 'driving finger roll'],
    ['Alley Oop Dunk Shot', 'DUNK', 'alley-oop'],
    ['Turnaround Hook Shot', 'Hook', 'turnaround'],
    ['Step Back Jump shot', 'Jump Shot', 'step back'],
    ['Fadeaway Bank shot', 'Jump Shot', 'fadeaway bank'],
    ['Jump Shot', 'Jump Shot', undefined],
  ])('%s has the live feed’s words', (subType, form, descriptor) => {
    const { subType: ours, descriptor: style } = contentOf(shot({ subType }));
    expect([ours, style]).toStrictEqual([form, descriptor]);
  });

  it('has the assist in its description, behind the points', () => {
    const description = "Guard Jr. 24' 3PT Jump Shot (3 PTS) (Wing 2 AST)";
    expect(contentOf(shot({ shotValue: 3, description }))).toMatchObject({
      ...{ shotValue: 3, made: true, assistPersonId: 12, teamId: HOME, personId: 11 },
    });
    expect(contentOf(shot({ actionType: 'Missed Shot', description: 'MISS Guard Jr.' }))).toMatchObject({
      made: false,
    });
  });

  it('is drawn at the left basket, as parts of the court (0022400500: -65, 131 is 80.5, 37.0 at the right one)', () => {
    expect(contentOf(shot({ xLegacy: -65, yLegacy: 131 }))).toMatchObject({ x: 19.52, y: 63 });
    expect(contentOf(shot({}))).not.toHaveProperty('x');
  });

  it.each([
    [80, 138, 2, true],
    [-80, 0, 2, true],
    [81, 0, 2, false],
    [0, 139, 2, false],
    [0, 0, 3, false],
  ])('at %i, %i for %i is in the paint: %s (0022500857, 396 is at 138)', (xLegacy, yLegacy, shotValue, painted) => {
    const { qualifiers = [] } = contentOf(shot({ xLegacy, yLegacy, shotValue }));
    expect(qualifiers).toStrictEqual(painted ? ['pointsinthepaint'] : []);
  });

  it('bears the score that the feed has after it, where it is made', () => {
    const score = { scoreHome: '2', scoreAway: '0' };
    const [made, missed] = reportedOf([v3Row(shot(score)), v3Row(shot({ ...score, actionType: 'Missed Shot' }))]);
    expect(made).toMatchObject({ feedScore: '2-0' });
    expect(missed).not.toHaveProperty('feedScore');
  });
});

describe('A free throw', () => {
  const freeThrow = (subType: string, description = 'Guard Jr. Free Throw (1 PTS)') => ({
    ...{ actionType: 'Free Throw', subType, description },
  });

  it.each([
    ['Free Throw 2 of 3', { number: 2, of: 3 }],
    ['Free Throw Technical', { number: 1, of: 1, kind: 'technical' }],
    ['Free Throw Flagrant 1 of 2', { number: 1, of: 2, kind: 'flagrant' }],
    ['Free Throw Clear Path 2 of 2', { number: 2, of: 2, kind: 'clear-path' }],
    ['', { number: 1, of: 1 }],
  ])('%s', (subType, content) => {
    expect(contentOf(freeThrow(subType))).toStrictEqual({
      ...{ type: 'freeThrow', teamId: HOME, personId: 11, made: true, ...content },
    });
  });

  it('misses where the description says so, which is the only place', () => {
    expect(contentOf(freeThrow('Free Throw 1 of 2', 'MISS Guard Jr. Free Throw 1 of 2'))).toMatchObject({
      made: false,
    });
  });

  it('alone after a foul away from the play is no and-one (0022200552, 419)', () => {
    const foul = { actionType: 'Foul', subType: 'Away From Play', teamId: AWAY, personId: 21 };
    expect(contentOf(freeThrow('Free Throw 1 of 1'), foul)).toMatchObject({ kind: 'away-from-play' });
    expect(contentOf(freeThrow('Free Throw 1 of 1'), { ...foul, clock: 'PT10M59.00S' })).not.toHaveProperty('kind');
    expect(contentOf(freeThrow('Free Throw 1 of 2'), foul)).not.toHaveProperty('kind');
    expect(contentOf(freeThrow('Free Throw Technical'), foul)).toMatchObject({ kind: 'technical' });
  });
});

describe('A rebound', () => {
  it('of a team that is Normal is a placeholder (0022200552, 80); the kind of others follows from the miss', () => {
    const team = { actionType: 'Rebound', teamId: 0, personId: HOME };
    expect(contentOf({ ...team, subType: 'Normal Rebound' })).toMatchObject({ kind: 'deadBall' });
    expect(contentOf({ ...team, subType: 'Unknown' })).not.toHaveProperty('kind');
    expect(contentOf({ actionType: 'Rebound', subType: 'Normal Rebound' })).not.toHaveProperty('kind');
  });
});

describe('A turnover', () => {
  it.each([
    ['Lost Ball', 'lost ball', undefined],
    ['Offensive Foul Turnover', 'offensive foul', undefined],
    ['Out of Bounds Lost Ball Turnover', 'out-of-bounds', 'lost ball'],
    ['Out of Bounds - Bad Pass Turnover Turnover', 'out-of-bounds', 'bad pass'],
    ['Step Out of Bounds Turnover', 'out-of-bounds', 'step'],
    ['3 Second Violation', '3-second-violation', undefined],
    ['No Turnover', undefined, undefined],
    ['', undefined, undefined],
  ])('%s has the live feed’s words', (subType, kind, descriptor) => {
    const turnover = contentOf({ actionType: 'Turnover', subType });
    expect([turnover['kind'], turnover['descriptor']]).toStrictEqual([kind, descriptor]);
  });
});

describe('A foul', () => {
  it.each([
    ['Personal', 'personal', undefined],
    ['Transition Take', 'personal', 'transition take'],
    ['Offensive Charge', 'offensive', 'charge'],
    ['Defense 3 Second', 'technical', 'defensive-3-second'],
    ['Too Many Players Technical', 'technical', 'too-many-players'],
    ['Punching', 'punching', undefined],
  ])('%s is kind and sort in one', (subType, kind, descriptor) => {
    const foul = contentOf({ actionType: 'Foul', subType });
    expect([foul['kind'], foul['descriptor']]).toStrictEqual([kind, descriptor]);
  });

  it('that is technical may be a coach’s, who is on no roster, or the team’s (0022200552, 208)', () => {
    const technical = { actionType: 'Foul', subType: 'Technical' };
    expect(contentOf({ ...technical, personId: 500 })).toMatchObject({ teamId: HOME, personId: 500 });
    expect(contentOf({ ...technical, teamId: 0, personId: HOME })).toStrictEqual({
      ...{ type: 'foul', kind: 'technical', teamId: HOME },
    });
  });
});
