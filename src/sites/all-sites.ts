/** The permission to look at every page. No rule can be this wide: it is a setting of its own. */
export const ALL_SITES = '*://*/*';
