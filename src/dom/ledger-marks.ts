/** Marks a block that was put back, with the `id` of its removal. Stays in the article's HTML. */
export const KEPT_MARK = 'data-qingdu-kept';

/** Marks what is shown where it was taken out. It is in no article's HTML and never leaves. */
export const REMOVED_MARK = 'data-qingdu-removed';
