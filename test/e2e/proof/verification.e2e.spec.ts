import { describeOnEnginePairs } from '../../kit/server';
import type { ProblemAnswer } from '../../kit/settled-game';
import { GAME, MELTONS_FREE_THROW, Statisticians } from '../corrections/a-case';

interface VerificationAnswer {
  readonly ok: boolean;
  readonly checked: Readonly<Record<string, number>>;
  readonly findings: readonly object[];
  readonly notChecked: readonly string[];
}

describeOnEnginePairs((server) => {
  const verify = <Body = VerificationAnswer>(gameId = GAME) =>
    server().api.http.send<Body>({ method: 'GET', path: `/api/v1/games/${gameId}/verify` });

  it('finds nothing in what the server has written itself, and says what it can’t know', async () => {
    const people = new Statisticians(server().url);
    expect((await verify<ProblemAnswer>()).body.type).toBe('/problems/unknown-game');
    await people.boxScore(await people.playGame());
    expect((await verify()).body).toMatchObject({ ok: true, findings: [], checked: { seals: 0 } });

    await people.call('sam', ['POST', `/games/${GAME}/status`], { status: 'closed' });
    const { revision } = await people.applied(MELTONS_FREE_THROW, 'ann', 'bob');
    await people.boxScore(revision);
    const { body } = await verify();
    expect(body).toMatchObject({ ok: true, findings: [], checked: { streams: 3, seals: 2, signatures: 0, heads: 0 } });
    expect(body.checked['documents']).toBeGreaterThan(30);
    expect(body.notChecked).toEqual([
      'whether the end of a stream was cut off that is not in the journal of heads yet',
      'who sealed a game whose seal is not signed',
    ]);
  });
});
