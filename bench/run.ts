import 'reflect-metadata';
import { openBareLedger } from './engines/bare-ledger';
import { openBareRecords } from './engines/bare-records';
import { nameOf } from './engines/engine-pair';
import { Servers } from './engines/servers';
import { measureFold } from './fold/measure-fold';
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
  if (parts.includes('fold')) {
    say('fold');
    findings.push(...(await measureFold(scale)));
  }
  for (const pair of servers.pairs()) {
    const engines = nameOf(pair);
    const wanted = parts.filter((part) => part !== 'fold' && !(pair.readModels === 'mongo' && tooSlow(servers, part)));
    if (wanted.length === 0 || (pairs.length > 0 && !pairs.includes(engines))) continue;
    say(engines);
    findings.push(...(await measurePair(await servers.open(pair), { engines, scale, parts: wanted })));
  }
  return findings;
}

async function measureIngest(servers: Servers, { ingestGames, rounds }: Scale): Promise<Finding[]> {
  const batches = gameBatches(ingestGames);
  const findings: Finding[] = [];
  for (const engines of ['embedded', 'esdb'] as const) {
    say(`batched ingest, ${engines}`);
    const { ours, bare } = await servers.openLedgers(engines);
    const measured = await batchedIngest(ours, openBareLedger(bare), batches, rounds);
    findings.push(finding({ measure: 'batched ingest', engines, unit: 'plays/s' }, measured, ratioAtLeast(0.8)));
  }
  const { ours, bare } = await servers.openLedgers('embedded');
  if (ours.kind === 'embedded' && bare.kind === 'embedded') {
    say('batched ingest, embedded, against a record an event');
    const measured = await batchedIngest(ours, openBareRecords(bare.directory), batches, rounds);
    findings.push(
      finding({ measure: 'batched ingest / a record an event', engines: 'embedded', unit: 'plays/s' }, measured),
    );
  }
  return findings;
}

/** FerretDB's SQLite looks through a whole collection for each document that changes: under a load of changes nothing else would be measured. */
function tooSlow({ mongo }: Servers, part: Part): boolean {
  return mongo?.kind === 'ferretdb' && part !== 'reads' && part !== 'fold';
}

function notesOn(servers: Servers, { parts }: BenchOptions): string[] {
  const left = parts.filter((part) => tooSlow(servers, part));
  return [
    ...(servers.mongo ? [`mongo is ${servers.mongo.kind}`] : []),
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
