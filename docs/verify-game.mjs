/**
 * Verifies a game for a stranger, with nothing but Node 20 and three saved answers of a Courtledger server:
 *
 *   node verify-game.mjs --history history.json [more pages…] --keys keys.json [--proof proof.json] [--seal seal.json]
 *
 *   history.json  GET /api/v1/games/{gameId}/history?limit=1000   (and every page behind it, in order)
 *   keys.json     GET /.well-known/courtledger-keys               (best kept from before, or from someone else)
 *   proof.json    GET /api/v1/games/{gameId}/proof?playId=…
 *   seal.json     a seal that you kept from an earlier history or proof: the game of today must extend it
 *
 * Exit code 0: everything holds. 1: something does not, and it is named.
 */
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: Object.fromEntries(['history', 'keys', 'proof', 'seal'].map((name) => [name, { type: 'string' }])),
});
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const sha256 = (...parts) => createHash('sha256').update(Buffer.concat(parts)).digest();
const bytes = (text) => Buffer.from(text, 'base64url');
const faults = [];
const hold = (good, fault) => good || faults.push(fault);

/** RFC 8785: keys sorted by UTF-16 code units, no whitespace, numbers and strings as ECMAScript writes them. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.keys(value).sort();
  return `{${fields.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
}

/** RFC 9162, 2.1.1: a leaf is hashed behind 0x00, a node behind 0x01; the left subtree is the largest complete one. */
function rootOf(leaves) {
  if (leaves.length === 0) return sha256();
  if (leaves.length === 1) return sha256(Buffer.from([0]), leaves[0]);
  const split = splitOf(leaves.length);
  return sha256(Buffer.from([1]), rootOf(leaves.slice(0, split)), rootOf(leaves.slice(split)));
}

const splitOf = (size) => 2 ** Math.ceil(Math.log2(size) - 1);

/** RFC 9162, 2.1.3: the root that a leaf and the nodes beside its way up lead to. */
function climb(leaf, index, size, path) {
  if (size === 1) return sha256(Buffer.from([0]), leaf);
  const beside = path.at(-1) ?? Buffer.alloc(0);
  const rest = path.slice(0, -1);
  const split = splitOf(size);
  return index < split
    ? sha256(Buffer.from([1]), climb(leaf, index, split, rest), beside)
    : sha256(Buffer.from([1]), beside, climb(leaf, index - split, size - split, rest));
}

/** Every event's hash is that of its content, and every event names the hash of the one before. */
function checkChain(stream, events) {
  let previous = '';
  for (const [at, { revision, type, data, metadata }] of events.entries()) {
    const { hash, ...covered } = metadata;
    const text = canonical({ stream, revision, type, data, metadata: covered });
    hold(revision === String(at), `revision ${at} of ${stream} is missing: ${revision} stands in its place`);
    hold(
      sha256(Buffer.from(text)).toString('base64url') === hash,
      `revision ${revision} of ${stream} (${type}) was altered`,
    );
    hold(
      metadata.previousHash === previous,
      `revision ${revision} of ${stream} (${type}) does not follow the one before`,
    );
    previous = hash;
  }
}

/** The root is that of the events before it, and whoever has the key has signed it. */
function checkSeal(stream, seal, leaves, keys) {
  const name = `the seal over ${seal.treeSize} events`;
  hold(leaves.length >= seal.treeSize, `${name} has seen more events than there are`);
  hold(rootOf(leaves.slice(0, seal.treeSize)).toString('base64url') === seal.root, `${name} is not over these events`);
  if (seal.signature === undefined) return console.log(`${name} is not signed`);
  const key = keys.find(({ kid }) => kid === seal.keyId);
  if (key === undefined) return hold(false, `${name} is signed with a key that is not among the keys`);
  const thumbprint = sha256(Buffer.from(canonical({ crv: key.crv, kty: key.kty, x: key.x }))).toString('base64url');
  const text = Buffer.from(canonical({ stream, treeSize: seal.treeSize, root: seal.root }));
  const good = verify(null, text, createPublicKey({ key, format: 'jwk' }), bytes(seal.signature));
  hold(good && thumbprint === seal.keyId, `${name} has a signature that is not over it`);
}

/** Every event about the play leads to the root of the seal, and is the one of the history. */
function checkProof({ seal, events: proven, playId }, events) {
  for (const { revision, leaf, leafIndex, path } of proven) {
    const root = climb(bytes(leaf), leafIndex, seal.treeSize, path.map(bytes));
    const under = root.toString('base64url') === seal.root;
    const same = revision === String(leafIndex) && events[leafIndex]?.metadata.hash === leaf;
    hold(under && same, `revision ${revision}, about play ${playId}, is not under the seal`);
  }
}

if (values.history === undefined) {
  console.error(
    'usage: node verify-game.mjs --history history.json [more pages…] [--keys keys.json] [--proof proof.json]',
  );
  process.exit(2);
}
const pages = [values.history, ...positionals].map(read);
const [{ gameId }] = pages;
const stream = `game-${gameId}`;
const all = pages.flatMap(({ items }) => items);
// The cases of corrections stand among the game's own events, each in a stream and a chain of its own.
const events = all.filter((event) => event.stream === stream);
const { keys } = values.keys ? read(values.keys) : { keys: [] };
const leaves = events.map(({ metadata }) => bytes(metadata.hash));
const seals = events.filter(({ type }) => type === 'GameClosed');

for (const each of new Set(all.map((event) => event.stream)))
  checkChain(
    each,
    all.filter((event) => event.stream === each),
  );
for (const { revision, data } of seals) {
  hold(revision === String(data.treeSize), `revision ${revision} seals ${data.treeSize} events`);
  checkSeal(stream, data, leaves, keys);
}
if (values.seal) checkSeal(stream, read(values.seal), leaves, keys);
if (values.proof) {
  const proof = read(values.proof);
  checkSeal(stream, proof.seal, leaves, keys);
  checkProof(proof, events);
}
for (const fault of faults) console.error(fault);
console.log(`game ${gameId}: ${all.length} events, ${seals.length} seals, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
