import type { makeTraditionalizer } from '../../text/traditionalize.ts';

/**
 * Where our own world in a page keeps what makes converters to Taiwan's and Hong Kong's characters. By
 * its name, since the scripts of ours in a page share the world and nothing else.
 */
export const MAKE_TRADITIONALIZER = Symbol.for('qingdu.makeTraditionalizer');

export type RegionalWorld = { [MAKE_TRADITIONALIZER]?: typeof makeTraditionalizer };
