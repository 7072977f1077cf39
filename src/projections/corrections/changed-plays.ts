import { playIdOf } from '../../domain/corrections/changed-plays';
import type { PlayChange } from '../../domain/corrections/play-change';
import type { Play } from '../../domain/plays/play';
import type { ChangedPlay } from '../../read-models/documents/correction-document';

export function changedPlay(change: PlayChange): ChangedPlay {
  return {
    op: change.op,
    playId: playIdOf(change),
    ...standing('before', change.op === 'insert' ? undefined : change.before),
    ...standing('after', change.op === 'void' ? undefined : change.after),
  };
}

const UNDOING = { amend: 'amend', insert: 'void', void: 'insert' } as const;

/** What it is to undo a change. */
export function turnedRound({ op, playId, before, after }: ChangedPlay): ChangedPlay {
  return { op: UNDOING[op], playId, ...standing('before', after), ...standing('after', before) };
}

function standing<Side extends string>(side: Side, play: Play | undefined): { readonly [S in Side]?: Play } {
  return (play === undefined ? {} : { [side]: play }) as { readonly [S in Side]?: Play };
}
