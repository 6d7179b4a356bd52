import type { Row } from '#core/compare/comparison.ts';

/** Where flagging a row takes its place; nothing stands here until it is built. */
export function FlagSlot(_props: { readonly row: Row }) {
  return null;
}
