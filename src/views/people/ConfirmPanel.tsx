import { Button, Textarea } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { IdentityPair } from '#core/compare/comparison.ts';
import type { Identity } from '#queries/usePeople.ts';
import { spelledOut } from '#views/parts/countWords.ts';
import { Notice } from '#views/parts/Notice.tsx';
import type { SourceLook } from '#views/parts/SourceBadge.tsx';
import styles from './ConfirmPanel.module.css';
import { Band as BandChip } from './EvidencePair.tsx';

interface Props {
  readonly identity: Identity;
  readonly sources: readonly SourceLook[];
}

export function ConfirmPanel({ identity, sources }: Props) {
  if (identity.state === 'nobody') return null;
  if (identity.state === 'single') {
    const [only] = identity.candidates;
    const name = sources.find(({ id }) => id === only?.connection)?.name ?? 'one source';
    return (
      <Notice
        tone="information"
        title={`Only ${name} has a patient so far`}
        action={<Link to="/">Connect another server</Link>}
      >
        With one source there is nothing to compare.
      </Notice>
    );
  }
  if (identity.state === 'confirmed' && identity.pending.length === 0) {
    return (
      <Notice
        tone="success"
        title="Confirmed as the same person"
        action={
          <Link to="/record" className={styles.go}>
            Open the record
          </Link>
        }
      >
        {capitalized(spelledOut(identity.members.length))} sources are read and compared. Unlinking
        one takes its data off the screen.
      </Notice>
    );
  }
  return <Decision identity={identity} />;
}

type Band = IdentityPair['band'];

const worstFirst: readonly Band[] = ['certainly-not', 'possible', 'probable', 'certain'];

function Decision({ identity }: { readonly identity: Identity }) {
  const [reason, setReason] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const band = weakest(identity.pairs);
  const needsReason = band !== 'certain';
  const lacksReason = needsReason && reason.trim().length < 3;
  const confirm = () => {
    if (lacksReason) setIsAsked(true);
    else identity.confirm(needsReason ? reason.trim() : undefined);
  };
  return (
    <section className={styles.panel} aria-labelledby="decide">
      <div className={styles.words}>
        <h2 id="decide">
          {identity.members.length > 0 ? 'A source joined. Same person?' : 'Your decision'}
        </h2>
        {band !== undefined && (
          <p>
            Weakest pair: <BandChip band={band} />
          </p>
        )}
        {band === 'certainly-not' && (
          <p className={styles.warning}>
            The evidence speaks against it. Leave a source out above unless you know better.
          </p>
        )}
      </div>
      {needsReason && (
        <Textarea
          className={styles.reason}
          label="Why are you sure? The reason is kept with the decision."
          autosize={false}
          rows={2}
          value={reason}
          error={
            isAsked && lacksReason ? 'Say in a few words why these are one person.' : undefined
          }
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      <Button size="sm" onClick={confirm}>
        These are the same person
      </Button>
    </section>
  );
}

/** `undefined` while the pairs are still being judged. */
function weakest(pairs: readonly IdentityPair[]): Band | undefined {
  return worstFirst.find((band) => pairs.some((pair) => pair.band === band));
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
