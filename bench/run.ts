import 'reflect-metadata';
import { nameOf } from './engines/engine-pair';
import { Servers } from './engines/servers';
import { foldGames } from './fold/fold-games';
import { batchedIngest } from './ingest/batched-ingest';
import { gameBatches } from './load/batches';
import { measurePair } from './measure-pair';
import { type BenchOptions, type Part, readOptions } from './options';
import { type Finding, finding, ratioAtLeast } from './report/finding';
import { table } from './report/table';
import { FULL, QUICK, type Scale } from './scale';

/** `npm run bench`: measures, and prints ratios. A figure is never a failure. */
async function run(options: BenchOptions): Promise<void> {
  const servers = await Servers.start();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void servers.close().then(() => process.exit(1)));
  try {
    const findings = await measureAll(servers, options);
    const notes = notesOn(servers, options);
    if (options.json) process.stdout.write(`${JSON.stringify({ quick: options.quick, notes, findings }, null, 2)}\n`);
    else process.stdout.write(`\n${table(findings)}\n${notes.map((note) => `(${note})\n`).join('')}`);
  } finally {
    await servers.close();
  }
}

async function measureAll(servers: Servers, { quick, parts, pairs }: BenchOptions): Promise<Finding[]> {
  const scale = quick ? QUICK : FULL;
  const findings: Finding[] = [];
  if (parts.includes('ingest')) findings.push(...(await measureIngest(servers, scale)));
  if (parts.includes('fold')) findings.push(await measureFold(scale));
  for (const [at, ours] of servers.pairs().entries()) {
    const wanted = parts.filter(
      (part) => part !== 'fold' && !(ours.readModels.kind === 'mongo' && tooSlow(servers, part)),
    );
    if (wanted.length === 0 || (pairs.length > 0 && !pairs.includes(nameOf(ours)))) continue;
    say(nameOf(ours));
    findings.push(...(await measurePair(ours, servers.pairs()[at] ?? ours, { scale, parts: wanted })));
  }
  return findings;
}

async function measureIngest(servers: Servers, scale: Scale): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [at, ours] of servers.ledgers().entries()) {
    say(`batched ingest, ${ours.kind}`);
    const rounds = await batchedIngest(
      { ours, bare: servers.ledgers()[at] ?? ours },
      gameBatches(scale.ingestGames),
      scale.rounds,
    );
    findings.push(
      finding({ measure: 'batched ingest', engines: ours.kind, unit: 'plays/s' }, rounds, ratioAtLeast(0.8)),
    );
  }
  return findings;
}

async function measureFold({ foldGames: games, rounds }: Scale): Promise<Finding> {
  say('fold');
  return finding({ measure: 'parse and fold', engines: '', unit: 'plays/s' }, await foldGames(games, rounds));
}

/** FerretDB's SQLite looks through a whole collection for each document that changes: under a load of changes nothing else would be measured. */
function tooSlow({ mongoKind }: Servers, part: Part): boolean {
  return mongoKind === 'ferretdb' && (part === 'freshness' || part === 'ingest');
}

function notesOn(servers: Servers, { parts }: BenchOptions): string[] {
  const left = parts.filter((part) => tooSlow(servers, part));
  return [
    ...(servers.mongoKind === undefined ? [] : [`mongo is ${servers.mongoKind}`]),
    ...(left.length === 0
      ? []
      : [
          `left out: ${left.join(' and ')} with mongo: FerretDB takes a scan of the collection for each changed document; give MONGODB_URL or a mongod`,
        ]),
    ...servers.missing.map((why) => `left out: ${why}`),
  ];
}

/** What is going on goes to standard error: standard output has the result alone. */
function say(what: string): void {
  process.stderr.write(`measuring ${what} …\n`);
}

void run(readOptions(process.argv.slice(2)));
