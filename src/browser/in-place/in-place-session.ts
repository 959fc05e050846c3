/**
 * Where our own world in a page keeps the session that cleans it in place; the page's scripts cannot
 * see it. By its name, since two scripts of ours share the world and nothing else.
 */
export const IN_PLACE_SESSION = Symbol.for('qingdu.inPlace');
