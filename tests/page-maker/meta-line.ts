import { BYLINE_LABELS, DATE_LABELS, SOURCE_LABELS } from './chrome-data.ts';
import { junkHost } from './junk.ts';
import type { Random } from './random.ts';

export const DATE_FORMS = [
  'iso',
  'slash',
  'han',
  'day-first',
  'iso-time',
  'iso-padded-no',
] as const;
export type DateForm = (typeof DATE_FORMS)[number];

/** Where a page says its date. */
export type DatePlace = 'line' | 'time-element' | 'json-ld';

export interface MetaFields {
  readonly source: string | null;
  readonly byline: string | null;
  readonly date: string | null;
}

/** One labelled value of a meta line, not yet disguised. */
export interface MetaPart {
  readonly label: string | null;
  readonly value: string;
  /** ISO day for the `datetime` of a `<time>` element. */
  readonly time: string | null;
}

/** Labels and forms drawn once a page, so that both copies of an article name the same things. */
export interface MetaPlan {
  readonly fields: MetaFields;
  readonly place: DatePlace;
  readonly form: DateForm;
  readonly sourceLabel: string;
  readonly bylineLabel: string;
  readonly dateLabel: string | null;
  readonly colon: ':' | '：';
  /** What the line says besides. */
  readonly extras: readonly MetaPart[];
  /** A host name left hanging after the source. */
  readonly hostAfterSource: string | null;
}

/** Draws how a page writes its meta line. */
export function planMeta(fields: MetaFields, random: Random): MetaPlan {
  const place = random.chance(0.85) ? 'line' : random.pick(['time-element', 'json-ld'] as const);
  const views = String(random.between(12, 9800));
  const extra = (label: string, value: string): MetaPart => ({ label, value, time: null });
  return {
    fields,
    place,
    form: random.pick(DATE_FORMS),
    sourceLabel: random.pick(SOURCE_LABELS),
    bylineLabel: random.pick(BYLINE_LABELS),
    // A date is the one value that is understood without a label.
    dateLabel: random.chance(0.85) ? random.pick(DATE_LABELS) : null,
    colon: random.chance(0.6) ? ':' : '：',
    extras: random.sample(
      [
        extra('点击', random.chance(0.5) ? '' : views),
        extra('浏览次数', views),
        extra('阅读', `${views}次`),
        extra('字号', '[大 中 小]'),
      ],
      random.int(3),
    ),
    hostAfterSource: random.chance(0.12) ? junkHost(random).replace('www.', '') : null,
  };
}

/** The parts of one meta line in the order of one copy. */
export function metaParts(plan: MetaPlan, random: Random): MetaPart[] {
  const { source, byline, date } = plan.fields;
  const parts: MetaPart[] = [];
  if (source !== null) {
    const host = plan.hostAfterSource === null ? '' : ` ${plan.hostAfterSource}`;
    parts.push({ label: plan.sourceLabel, value: source + host, time: null });
  }
  if (byline !== null) parts.push({ label: plan.bylineLabel, value: byline, time: null });
  if (date !== null && plan.place !== 'json-ld') {
    parts.push({
      label: plan.dateLabel,
      value: writeDate(date, plan.form),
      time: plan.place === 'time-element' ? date : null,
    });
  }
  // Counters come after what they count, in whatever order the rest stands.
  return [...random.sample(parts, parts.length), ...plan.extras];
}

/** An ISO day in one of the forms pages use. */
export function writeDate(iso: string, form: DateForm): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  switch (form) {
    case 'iso':
      return iso;
    case 'iso-time':
      return `${iso} 09:${day}:36`;
    case 'iso-padded-no':
      return `${year}-${Number(month)}-${Number(day)}`;
    case 'slash':
      return `${year}/${Number(month)}/${Number(day)}`;
    case 'han':
      return `${year}年${Number(month)}月${Number(day)}日`;
    case 'day-first':
      return `${day}-${month}-${year}`;
  }
}
