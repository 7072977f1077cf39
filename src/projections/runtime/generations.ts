import { setTimeout as wait } from 'node:timers/promises';
import { GAMES } from '../../read-models/documents/game-document';
import type { Generation, ReadModels } from '../../read-models/read-models';
import { GAMES_PROJECTION } from '../game/games-projection';
import { checkpointOf } from './projection';

/** In milliseconds: every process sees a flip within a second, and may be reading until then. */
const READERS_LEAVE = 2_000;

/**
 * The generation that documents of these formulas go to: the live one, unless it was made by others. Then a new one, which is filled beside it; one
 * that was begun and not finished is gone on with.
 */
export async function generationFor(readModels: ReadModels, formulaVersion: number): Promise<Generation> {
  const live = readModels.live();
  const begun = await live.checkpoint(checkpointOf(GAMES_PROJECTION, formulaVersion));
  if (begun !== undefined || (await isEmpty(live))) return live;
  const unfinished = (await others(readModels)).find((name) => name.startsWith(prefixOf(formulaVersion)));
  return unfinished === undefined ? newGeneration(readModels, formulaVersion) : readModels.open(unfinished);
}

/** A generation with nothing in it, beside those that there are. */
export async function newGeneration(readModels: ReadModels, formulaVersion: number): Promise<Generation> {
  const taken = await readModels.generations();
  let number = 1;
  while (taken.includes(`${prefixOf(formulaVersion)}${number}`)) number += 1;
  return readModels.open(`${prefixOf(formulaVersion)}${number}`);
}

/** Removes every generation but the live one. */
export async function dropOthers(readModels: ReadModels): Promise<void> {
  for (const name of await others(readModels)) await readModels.drop(name);
}

/** After a flip, once everybody reads the new generation. @throws AbortError */
export async function dropUnread(readModels: ReadModels, signal?: AbortSignal): Promise<void> {
  await wait(READERS_LEAVE, undefined, signal && { signal });
  await dropOthers(readModels);
}

async function others(readModels: ReadModels): Promise<readonly string[]> {
  const live = readModels.live().name;
  return (await readModels.generations()).filter((name) => name !== live);
}

async function isEmpty(generation: Generation): Promise<boolean> {
  const { items } = await generation.query(GAMES.model, { index: 'date', limit: 1 });
  return items.length === 0;
}

function prefixOf(formulaVersion: number): string {
  return `formulas-${formulaVersion}-`;
}
