import type { ComponentChildren } from 'preact';

export interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly introduction: string;
  readonly children: ComponentChildren;
}

/** One part of the page, with what it is for. */
export function Section({ id, title, introduction, children }: SectionProps) {
  return (
    <section id={id} class="section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <p class="introduction">{introduction}</p>
      {children}
    </section>
  );
}
