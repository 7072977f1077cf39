import { flag, listOf, object, oneOf, revision, type Schema, text, whole } from './schema-of';

const uuid = { type: 'string' as const, format: 'uuid' };
const hash = (description: string): Schema => text('ypeBEsobvcr6wjGzmiPcTaeG7_gUfE5yuYB3ha_uSLs', description);

const EVENT_NAME = { eventId: uuid, revision: revision(), type: text('PlayRecorded') };
const NODES = listOf(hash('A node of the tree, base64url'));

const SEAL = {
  revision: revision(),
  treeSize: whole('So many events are under the seal'),
  root: hash('Of the Merkle tree over their hashes, base64url'),
  keyId: hash('Thumbprint of the public key (RFC 7638)'),
  signature: text(undefined, 'Ed25519 over the RFC 8785 text of {root, stream, treeSize}, base64url'),
};
const UNSIGNED = ['keyId', 'signature'];

const FINDING_KINDS = oneOf(
  ...['altered', 'deleted', 'swapped', 'cut-off', 'rewritten', 'forged-seal'],
  ...['altered-document', 'missing-document', 'broken-invariant', 'unreadable'],
);

const SEAL_KEYS = object({
  keys: listOf(
    object({
      kty: oneOf('OKP'),
      crv: oneOf('Ed25519'),
      x: text(undefined, 'The key, base64url'),
      kid: hash('Thumbprint (RFC 7638)'),
      use: oneOf('sig'),
      alg: oneOf('EdDSA'),
    }),
  ),
});

/** @param head what every answer about a game begins with */
export function proofSchemas(head: Readonly<Record<string, Schema>>): {
  readonly Proof: Schema;
  readonly Verification: Schema;
  readonly SealKeys: Schema;
} {
  return {
    Proof: object(
      {
        ...head,
        playId: whole(),
        seal: object(SEAL, ...UNSIGNED),
        events: listOf(
          object({
            ...EVENT_NAME,
            leaf: hash('Of the event, base64url; the leaf is its hash behind 0x00'),
            leafIndex: whole(),
            path: NODES,
          }),
        ),
        notSealed: listOf(object(EVENT_NAME)),
        earlierSeals: listOf(object({ ...SEAL, consistency: NODES }, ...UNSIGNED)),
      },
      'lastCorrectionAt',
    ),
    Verification: object({
      gameId: text('0022400072'),
      ok: flag('Nothing is wrong'),
      checked: object({
        streams: whole(),
        events: whole(),
        seals: whole(),
        signatures: whole('Seals whose signature is good'),
        heads: whole('Entries of the journal of heads about these streams'),
        documents: whole(),
      }),
      findings: listOf(
        object(
          {
            kind: FINDING_KINDS,
            stream: text('game-0022400072'),
            revision: revision(),
            eventId: uuid,
            document: object({ model: text('box-scores'), id: text('0022400072') }),
            detail: text(),
          },
          ...['stream', 'revision', 'eventId', 'document'],
        ),
      ),
      notChecked: listOf(text()),
    }),
    SealKeys: SEAL_KEYS,
  };
}
