import { bornWords, dateWords } from '#views/parts/dateWords.ts';
import { identifierWords, nameWords, sexWords } from '#views/parts/personWords.ts';
import type { Candidate } from '#views/parts/queried.ts';
import { SourceBadge, type SourceLook } from '#views/parts/SourceBadge.tsx';
import { today } from '#views/parts/today.ts';
import styles from './IdentityStrip.module.css';

interface Props {
  readonly sources: readonly SourceLook[];
  readonly candidates: readonly Candidate[];
}

/** One identity block a source: no single banner may stand over several records. */
export function IdentityStrip({ sources, candidates }: Props) {
  return (
    <section aria-label="Who each source says this is" className={styles.strip}>
      {sources.map((source) => {
        const candidate = candidates.find(({ connection }) => connection === source.id);
        if (candidate === undefined) return null;
        return <IdentityBlock key={source.id} source={source} candidate={candidate} />;
      })}
    </section>
  );
}

function IdentityBlock({ source, candidate }: { source: SourceLook; candidate: Candidate }) {
  const { names, birthDate, gender, identifiers, deceased } = candidate.demographics;
  const died = typeof deceased === 'string' ? `Died ${dateWords(deceased)}` : 'Deceased';
  const number = identifiers.find(({ type }) => type === 'MR') ?? identifiers[0];
  return (
    <article
      className={styles.block}
      aria-label={source.name}
      data-deceased={deceased !== undefined && deceased !== false}
      style={{ borderInlineStartColor: `var(--source-${source.color}-line)` }}
    >
      <p className={styles.name}>
        <SourceBadge source={source} />
        <bdi>{nameWords(names)}</bdi>
      </p>
      <p className={styles.facts}>
        <span>Born {bornWords(birthDate, today()) ?? 'date not recorded'}</span>
        <span>{sexWords(gender)}</span>
        {number !== undefined && <span>{identifierWords(number)}</span>}
        {deceased !== undefined && deceased !== false && <strong>{died}</strong>}
      </p>
    </article>
  );
}
