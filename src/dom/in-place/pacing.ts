/** How work shares the page's main thread with the page. */
export interface Pacing {
  /** Milliseconds, from any beginning. */
  now(): number;
  /** Resolves when the page had its turn. */
  pause(): Promise<void>;
  /** Resolves when the page is laid out and painted as it is now. */
  frame(): Promise<void>;
}
