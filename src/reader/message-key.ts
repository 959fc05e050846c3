import type messages from '../../public/_locales/zh_CN/messages.json';

/** The name of a text in `_locales`: the compiler knows them all. */
export type MessageKey = keyof typeof messages;
