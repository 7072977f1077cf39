import { readFileSync } from 'node:fs';

class Refusal extends Error {}

const thrownBy = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error;
  }
};

describe('an error', () => {
  it('of Node itself is an Error, as in production', () => {
    expect(thrownBy(() => readFileSync('/nowhere')) instanceof Error).toBe(true);
  });

  it('of Node itself is none of ours', () => {
    expect(thrownBy(() => readFileSync('/nowhere')) instanceof Refusal).toBe(false);
  });

  it('of ours is what it is', () => {
    const refusal: unknown = new Refusal();
    expect([refusal instanceof Refusal, refusal instanceof Error, new Error() instanceof Refusal]).toStrictEqual([
      true,
      true,
      false,
    ]);
  });

  it('is no plain object', () => {
    expect(({ message: 'x' } as unknown) instanceof Error).toBe(false);
  });
});
