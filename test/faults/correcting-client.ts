import type { Play } from '../../src/domain/plays/play';
import type { Random } from '../../src/simulator/random';
import type { CaseAnswer, Statisticians } from '../e2e/corrections/a-case';

/** A case, and what those who called on it were answered. */
export interface AnsweredCase {
  readonly correctionId: string;
  /** Statuses, and kinds of problems. */
  readonly answers: readonly string[];
}

/** Has plays of a game corrected on two servers at once: one asks, two approve, each at another server, and now and then it is undone in the same way. */
export class CorrectingClient {
  readonly cases: AnsweredCase[] = [];

  constructor(
    private readonly servers: readonly [Statisticians, Statisticians],
    private readonly gameId: string,
    private readonly random: Random,
  ) {}

  /** @returns whether a case was opened */
  async correct(play: Play): Promise<boolean> {
    const body = { reasonCode: 'VIDEO_REVIEW', reason: 'Seen again.', changes: [changeOf(play)] };
    const opened = await this.anyServer().call('rita', ['POST', `/games/${this.gameId}/corrections`], body);
    if (opened.status !== 201) return false;
    const { correctionId } = opened.body;
    const answers = await this.approve(correctionId);
    if (answers.includes('applied') && this.random.chance(0.4)) await this.revert(correctionId);
    return true;
  }

  private async revert(correctionId: string): Promise<void> {
    const { status, body } = await this.anyServer().step('ron', correctionId, 'revert', { reason: 'It was not.' });
    if (status === 201) await this.approve(body.correctionId);
  }

  private async approve(correctionId: string): Promise<string[]> {
    const [one, other] = this.servers;
    const approvals = await Promise.all([one.approve('ann', correctionId), other.approve('bob', correctionId)]);
    const answers = approvals.map(({ body }) => toldBy(body));
    this.cases.push({ correctionId, answers });
    return answers;
  }

  private anyServer(): Statisticians {
    return this.random.pick(this.servers);
  }
}

function toldBy({ type, status }: CaseAnswer): string {
  return type ?? status;
}

function changeOf(play: Play): object {
  const { playId } = play;
  if (play.type !== 'shot') return { op: 'void', playId };
  return { op: 'amend', playId, set: { shotValue: play.shotValue === 2 ? 3 : 2 } };
}
