import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { impactOf } from '../../domain/corrections/impact';

import type { GameState } from '../../domain/game/game-state';
import { Refusal } from '../../domain/game/refusal';
import { CorrectionDesk, type Opened, type Propose } from '../correcting/correction-desk';
import type { Actor } from '../recording/recording-context';
import { type CorrectionAsked, RequestCorrectionCommand } from './request-correction.command';
import { resolveRequest } from './resolve-request';

@CommandHandler(RequestCorrectionCommand)
export class RequestCorrectionHandler implements ICommandHandler<RequestCorrectionCommand> {
  constructor(private readonly desk: CorrectionDesk) {}

  async execute({ gameId, asked, identity, context }: RequestCorrectionCommand): Promise<Opened> {
    const { fastPath, ...recorded } = asked;
    return this.desk.open(
      identity,
      {
        asked: { gameId, requester: context.actor.id, ...recorded },
        propose: proposal(asked, context.actor),
      },
      context,
    );
  }
}

function proposal({ requested, fastPath }: CorrectionAsked, actor: Actor): Propose {
  return (game) => {
    if (fastPath) checkFastPath(game, actor);
    const changes = resolveRequest(requested, game);
    return { changes, approvalsNeeded: fastPath ? 0 : impactOf(changes, game).approvalsNeeded };
  };
}

/** The crew's own, and only while the game goes on. */
function checkFastPath({ status }: GameState, { role }: Actor): void {
  if (role !== 'scorer' && role !== 'every')
    throw new Refusal('not-a-scorer', 'the fast path is for the scorer’s crew');
  if (status === 'completed' || status === 'closed')
    throw new Refusal('fast-path-over', `the fast path ends with the game, which is ${status}`);
}
