/** Work that can be interrupted wherever it yields. */
export type Steps<T> = Generator<void, T>;
