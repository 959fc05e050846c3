/**
 * Common characters that only Traditional text uses although the mainland's code page holds them, and
 * which `readScripts` therefore does not find.
 */
export const COMMON_TRADITIONAL = '後徵';
