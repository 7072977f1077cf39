import { PLAY_FIELDS } from './play-schema';
import { closedObject, flag, listOf, object, oneOf, revision, text, whole } from './schema-of';

const REASON_CODES = [
  ...['MISATTRIBUTION', 'VIDEO_REVIEW', 'RULE_INTERPRETATION', 'DATA_ENTRY', 'TIMING'],
  ...['REPLAY_CENTER', 'PROTEST', 'TEAM_REQUEST', 'SYSTEM'],
];

const { playId: _, ...INSERTABLE } = PLAY_FIELDS;

const uuid = { type: 'string' as const, format: 'uuid' };
const status = oneOf('requested', 'under-review', 'applied', 'rejected', 'withdrawn', 'refused', 'reverted');
const cell = {
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

export const CORRECTION_SCHEMAS = {
  CellChange: object({
    scope: oneOf('player', 'team'),
    id: whole('Of the player or the team'),
    stat: text('points'),
    from: cell,
    to: cell,
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
      approvals: listOf(text('ann', 'Actor')),
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
