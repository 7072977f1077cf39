import 'reflect-metadata';
import { nameOf } from './engines/engine-pair';
import { Servers } from './engines/servers';
import { foldGames } from './fold/fold-games';
import { batchedIngest } from './ingest/batched-ingest';
import { gameBatches } from './load/batches';
import { measurePair } from './measure-pair';
import { type BenchOptions, readOptions } from './options';
import { type Finding, finding, ratioAtLeast } from './report/finding';
import { table } from './report/table';
import { FULL, QUICK, type Scale } from './scale';

/** `npm run bench`: measures, and prints ratios. A figure is never a failure. */
async function run(options: BenchOptions): Promise<void> {
  const scale = options.quick ? QUICK : FULL;
  const servers = await Servers.start();
  try {
    const findings = await measureAll(servers, options, scale);
    const { missing, mongoKind } = servers;
    if (options.json) process.stdout.write(`${JSON.stringify({ quick: options.quick, mongo: mongoKind ?? null, missing, findings }, null, 2)}\n`);
    else process.stdout.write(report(findings, [...(mongoKind === undefined ? [] : [`mongo is ${mongoKind}`]), ...missing.map((why) => `left out: ${why}`)]));
  } finally {
    await servers.close();
  }
}

async function measureAll(servers: Servers, { parts, pairs }: BenchOptions, scale: Scale): Promise<Finding[]> {
  const findings: Finding[] = [];
  const wanted = servers.pairs().filter((pair) => pairs.length === 0 || pairs.includes(nameOf(pair)));
  const bare = servers.pairs();
  if (parts.includes('ingest')) findings.push(...(await measureIngest(servers, scale)));
  if (parts.includes('fold')) {
    say('fold');
    findings.push(finding({ measure: 'parse and fold / parse and visit', engines: '', unit: 'plays/s' }, await foldGames(scale.foldGames, scale.rounds)));
  }
  if (parts.every((part) => part === 'fold')) return findings;
  for (const pair of wanted) {
    say(nameOf(pair));
    const other = bare.find((candidate) => nameOf(candidate) === nameOf(pair)) ?? pair;
    findings.push(...(await measurePair(pair, other, { scale, parts })));
  }
  return findings;
}

async function measureIngest(servers: Servers, scale: Scale): Promise<Finding[]> {
  const findings: Finding[] = [];
  const bare = servers.ledgers();
  for (const [at, ours] of servers.ledgers().entries()) {
    say(`batched ingest, ${ours.kind}`);
    const rounds = await batchedIngest({ ours, bare: bare[at] ?? ours }, gameBatches(scale.ingestGames), scale.rounds);
    findings.push(finding({ measure: 'batched ingest', engines: ours.kind, unit: 'plays/s' }, rounds, ratioAtLeast(0.8)));
  }
  return findings;
}

function report(findings: readonly Finding[], notes: readonly string[]): string {
  return `\n${table(findings)}\n${notes.map((note) => `(${note})\n`).join('')}`;
}

/** What is going on goes to standard error: standard output has the result alone. */
function say(what: string): void {
  process.stderr.write(`measuring ${what} …\n`);
}

void run(readOptions(process.argv.slice(2)));
