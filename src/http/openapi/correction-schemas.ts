import { REASON_CODES } from '../../domain/corrections/case/case-events';
import { CASE_STATUSES } from '../../domain/corrections/case/case-state';
import { PLAY_FIELDS } from './play-schema';
import { closedObject, flag, listOf, object, oneOf, revision, text, whole } from './schema-of';

const { playId: _, ...INSERTABLE } = PLAY_FIELDS;

const uuid = { type: 'string' as const, format: 'uuid' };
const status = oneOf(...CASE_STATUSES);
/** Of a box score: null where there is no such cell. */
export const CELL_VALUE = {
  anyOf: [{ type: 'number' as const, nullable: true }, { type: 'string' as const }, { type: 'boolean' as const }],
};

const CHANGE = {
  oneOf: [
    closedObject({
      op: oneOf('amend'),
      playId: whole(),
      set: { type: 'object', description: 'Fields and their new values; null removes one' },
    }),
    closedObject({ op: oneOf('void'), playId: whole() }),
    closedObject({
      op: oneOf('insert'),
      play: closedObject(
        INSERTABLE,
        ...Object.keys(INSERTABLE).filter((field) => !['period', 'clock', 'type'].includes(field)),
      ),
    }),
    closedObject({ op: oneOf('nullify'), fromPlayId: whole(), toPlayId: whole(), except: listOf(whole()) }, 'except'),
  ],
};

const DIFF = listOf({ $ref: '#/components/schemas/CellChange' });

const INSTANT = text('2024-10-24T15:02:11.480Z');
const ACTOR = text('ann', 'Actor');
const PLAY = { $ref: '#/components/schemas/Play' };

const CORRECTION = object(
  {
    ...{ correctionId: uuid, gameId: text('0022400072'), status, reasonCode: oneOf(...REASON_CODES), reason: text() },
    ...{ evidence: listOf(text()), requester: ACTOR, requestedAt: INSTANT },
    ...{ approvals: listOf(ACTOR), approvalsNeeded: whole(), auditDue: flag('Applied at once, and not audited yet') },
    ...{ revision: revision(), effectiveAt: INSTANT },
    ...{ reverts: uuid, revertedBy: uuid },
    refused: object({
      kind: text('rule-broken'),
      detail: text(),
      errors: listOf(object({ pointer: text('/changes/0'), message: text() })),
    }),
    rejected: object({ reviewer: ACTOR, comment: text() }, 'comment'),
    returned: text(undefined, 'Why its approvals lapsed'),
    changes: listOf(
      object({ op: oneOf('amend', 'insert', 'void'), playId: whole(), before: PLAY, after: PLAY }, 'before', 'after'),
    ),
    changedAt: INSTANT,
    position: text('4711', 'Of its last event in the ledger'),
  },
  ...['revision', 'effectiveAt', 'reverts', 'revertedBy', 'refused', 'rejected', 'returned'],
);

export const CORRECTION_SCHEMAS = {
  Correction: CORRECTION,
  Corrections: object(
    {
      position: text('4711', 'Of the ledger, up to which the list is complete'),
      items: listOf({ $ref: '#/components/schemas/Correction' }),
      cursor: text(undefined, 'Of what comes next: always there with `since`, otherwise absent at the end'),
    },
    'cursor',
  ),
  CellChange: object({
    scope: oneOf('player', 'team'),
    id: whole('Of the player or the team'),
    stat: text('points'),
    from: CELL_VALUE,
    to: CELL_VALUE,
  }),
  CorrectionRequest: {
    ...closedObject(
      {
        reasonCode: oneOf(...REASON_CODES),
        reason: text('The first free throw went in.'),
        evidence: listOf(text('https://example.com/clip')),
        changes: listOf(CHANGE, 1),
        includeDependents: flag('Void what hangs on a voided play, and clear assist or block'),
        fastPath: flag('Apply at once, audit later: for the scorer’s crew while the game goes on'),
        dryRun: flag('Only see what it would do'),
      },
      ...['evidence', 'includeDependents', 'fastPath', 'dryRun'],
    ),
    example: {
      reasonCode: 'VIDEO_REVIEW',
      reason: 'A foot was on the line.',
      changes: [{ op: 'amend', playId: 7, set: { shotValue: 2 } }],
      dryRun: true,
    },
  },
  CorrectionPreview: object({
    atRevision: revision(),
    diff: DIFF,
    milestones: listOf(object({ personId: whole(), milestone: text('triple-double'), gained: flag() })),
    warnings: listOf({ $ref: '#/components/schemas/Flag' }),
    doubtfulQualifiers: listOf(object({ playId: whole(), qualifier: text('fromturnover'), because: text() })),
    approvalsNeeded: whole('Two where a team’s score at any moment changes'),
  }),
  CorrectionOpened: object({ correctionId: uuid, status, diff: DIFF }),
  RevertOpened: object({ correctionId: uuid, reverts: uuid, status, diff: DIFF }),
  CorrectionApproved: object(
    {
      correctionId: uuid,
      status,
      approvals: listOf(ACTOR),
      approvalsNeeded: whole(),
      revision: revision(),
      diff: DIFF,
    },
    'revision',
  ),
  CorrectionReviewed: object({ correctionId: uuid, status }),
  CorrectionRevert: { ...closedObject({ reason: text() }), example: { reason: 'The tape shows another foot.' } },
  Comment: { ...closedObject({ comment: text() }, 'comment'), example: { comment: 'Seen on the tape.' } },
  Audit: {
    ...closedObject({ upheld: flag(), comment: text() }),
    example: { upheld: true, comment: 'Seen on the tape.' },
  },
  Note: {
    ...closedObject({ kind: text('last-two-minute-report'), text: text(), playId: whole() }, 'playId'),
    example: { kind: 'last-two-minute-report', text: 'A lane violation was missed.', playId: 7 },
  },
};
