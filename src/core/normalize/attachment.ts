import { hashText } from '#core/base/hash.ts';
import { numberOf, type Raw, rawOf, textOf } from './read.ts';

/** What two sources' copies of one document can be told by. */
export interface Attachment {
  readonly title: string | undefined;
  readonly contentType: string | undefined;
  /** The attachment's own hash, else one of its data, else one of its address. */
  readonly contentHash: string | undefined;
  readonly size: number | undefined;
  readonly created: unknown;
}

/** Reads an Attachment; parts that are not stated stay `undefined`. Never throws. */
export function readAttachment(value: unknown): Attachment {
  const raw: Raw | undefined = rawOf(value);
  const content = textOf(raw?.data) ?? textOf(raw?.url);
  const stated = textOf(raw?.hash);
  return {
    title: textOf(raw?.title),
    contentType: textOf(raw?.contentType),
    contentHash: stated ?? (content === undefined ? undefined : hashText(content)),
    size: numberOf(raw?.size),
    created: raw?.creation,
  };
}
