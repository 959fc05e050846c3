/** Marks a block that was put back, with the `id` of its removal. Stays in the article's HTML. */
export const KEPT_MARK = 'data-qingdu-kept';
