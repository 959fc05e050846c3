import type { Skin } from '../skin.ts';
import { blog } from './blog.ts';
import { company } from './company.ts';
import { dede } from './dede.ts';
import { forum } from './forum.ts';
import { mobile } from './mobile.ts';
import { nested } from './nested.ts';
import { portal } from './portal.ts';
import { school } from './school.ts';
import { semantic } from './semantic.ts';
import { tableLayout } from './table-layout.ts';

/** Every skin, by name. */
export const SKINS = {
  semantic,
  dede,
  company,
  table: tableLayout,
  blog,
  portal,
  mobile,
  nested,
  school,
  forum,
} as const satisfies Readonly<Record<string, Skin>>;

export type SkinName = keyof typeof SKINS;

export const SKIN_NAMES = Object.keys(SKINS) as SkinName[];
