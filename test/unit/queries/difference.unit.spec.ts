import { difference } from '../../../src/queries/verification/difference';

describe('the difference of two documents', () => {
  const made = { _id: '1', revision: 7n, teams: [{ score: 3, 'a/b': null }, { score: 4 }] };

  it('is none where every field is the same', () => {
    expect(difference({ ...made }, made)).toBeUndefined();
  });

  it.each([
    [{ ...made, revision: 8n }, '/revision is "8", and should be "7"'],
    [{ ...made, revision: 7 }, '/revision is 7, and should be "7"'],
    [{ ...made, more: 1 }, '/more is 1, and should be absent'],
    [{ ...made, teams: made.teams.slice(1) }, '/teams/0/score is 4, and should be 3'],
    [{ ...made, teams: { 0: made.teams[0] } }, /^\/teams is \{.*\}, and should be \[/],
    [{ ...made, teams: [{ score: 3, 'a/b': 0 }, { score: 4 }] }, '/teams/0/a~1b is 0, and should be null'],
    [{ _id: '1', revision: 7n }, /^\/teams is absent, and should be \[/],
  ])('names the first field of %j', (stored, text) => {
    expect(difference(stored, made)).toStrictEqual(typeof text === 'string' ? text : expect.stringMatching(text));
  });
});
