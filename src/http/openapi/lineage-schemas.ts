import { CELL_VALUE } from './correction-schemas';
import { PLAY_FIELDS, REQUIRED_PLAY_FIELDS } from './play-schema';
import { flag, listOf, object, oneOf, revision, type Schema, text, whole } from './schema-of';

const CELL = { scope: oneOf('player', 'team'), id: whole(), stat: text('points') };

const INSTANT = text('2024-10-24T05:10:32.600Z');
const ACTOR = object({ id: text(), role: text() });

const SETTLED = {
  settlementId: { type: 'string', format: 'uuid' } as const,
  revision: revision(),
  formulaVersion: whole(),
  sha256: text(undefined, 'Of the bytes of the box score as of then, in lower-case hex'),
};

/** An event that a play went through. */
const CHANGE = object(
  {
    eventId: { type: 'string', format: 'uuid' },
    revision: revision(),
    type: text('PlayAmended'),
    recordedAt: INSTANT,
    actor: ACTOR,
    source: text('nba-live'),
    correction: object(
      {
        ...{ correctionId: text(), reverts: text(), reasonCode: text('VIDEO_REVIEW'), reason: text() },
        ...{ requester: text(), approvers: listOf(text()) },
      },
      ...['reverts', 'reasonCode', 'reason', 'requester', 'approvers'],
    ),
  },
  'source',
  'correction',
);

const PLAY = object(PLAY_FIELDS, ...Object.keys(PLAY_FIELDS).filter((field) => !isRequired(field)));

function isRequired(field: string): boolean {
  return REQUIRED_PLAY_FIELDS.some((required) => required === field);
}

const LINEAGE = {
  ...CELL,
  value: CELL_VALUE,
  plays: listOf(
    object({
      play: PLAY,
      description: text(),
      stands: flag('False where an official change voided it'),
      contribution: CELL_VALUE,
      changes: listOf(CHANGE),
    }),
  ),
  stints: listOf(
    object({
      ...{ period: whole(), minutes: text('PT04M12.00S'), plus: whole(), minus: whole() },
      personIds: listOf(whole('On court with him, himself included')),
    }),
  ),
  cells: listOf(
    object(
      { ...CELL, value: CELL_VALUE, whileOnCourt: whole('Counted while this player was on court') },
      'whileOnCourt',
    ),
  ),
};

type Head = Readonly<Record<string, Schema>> & { readonly asOf: Schema };

/** @param head what every answer about a game begins with */
export function lineageSchemas(head: Head): Record<'Diff' | 'Lineage' | 'Settled' | 'Settlement', Schema> {
  const causes = listOf({ type: 'string', format: 'uuid' });
  return {
    Diff: object(
      {
        ...head,
        from: head.asOf,
        to: head.asOf,
        items: listOf(object({ ...CELL, from: CELL_VALUE, to: CELL_VALUE, causes })),
      },
      'lastCorrectionAt',
    ),
    Lineage: object({ ...head, ...LINEAGE }, 'lastCorrectionAt', 'plays', 'stints', 'cells'),
    Settled: object(SETTLED),
    Settlement: object({
      ...SETTLED,
      ...{ gameId: text('0022400072'), at: INSTANT, settledAt: INSTANT, actor: ACTOR },
      boxScore: { $ref: '#/components/schemas/BoxScore' },
    }),
  };
}
