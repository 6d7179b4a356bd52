import type { ConnectionId } from '#core/base/ids.ts';
import type { IdentityPair } from '#core/compare/comparison.ts';
import { dateWords } from '#views/parts/dateWords.ts';
import {
  bandWords,
  capWords,
  identityFieldWords,
  likelihoodWords,
} from '#views/parts/identityWords.ts';
import { SourceBadge, type SourceLook } from '#views/parts/SourceBadge.tsx';
import styles from './EvidencePair.module.css';

type Evidence = IdentityPair['fields'][number];

interface Props {
  readonly pair: IdentityPair;
  readonly sources: readonly SourceLook[];
}

export function EvidencePair({ pair, sources }: Props) {
  const a = lookOf(sources, pair.a);
  const b = lookOf(sources, pair.b);
  return (
    <details className={styles.pair} open={pair.band !== 'certain'}>
      <summary className={styles.summary}>
        <span className={styles.who}>
          {a !== undefined && <SourceBadge source={a} />}
          <span className="visuallyHidden"> and </span>
          {b !== undefined && <SourceBadge source={b} />}
        </span>
        <Band band={pair.band} />
        <span className={styles.likelihood}>
          {likelihoodWords(pair.probability)} likely
          {pair.caps.length > 0 && ' by the fields alone'}
        </span>
      </summary>
      {pair.caps.length > 0 && (
        <ul className={styles.caps} aria-label="What lowers it">
          {pair.caps.map((cap) => (
            <li key={cap}>
              {capWords(cap)} <span className={styles.rule}>({cap})</span>
            </li>
          ))}
        </ul>
      )}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">{a !== undefined && <SourceBadge source={a} />}</th>
            <th scope="col">{b !== undefined && <SourceBadge source={b} />}</th>
            <th scope="col" className={styles.bits}>
              Against · for
            </th>
          </tr>
        </thead>
        <tbody>
          {pair.fields.map((field) => (
            <EvidenceRow key={field.field} field={field} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

export function Band({ band }: { readonly band: IdentityPair['band'] }) {
  return (
    <span data-chip className={styles.band} data-band={band}>
      {bandWords[band]}
    </span>
  );
}

const agreementWords: Readonly<Record<Evidence['agreement'], string>> = {
  same: 'same',
  similar: 'similar',
  different: 'different',
  'one-sided': 'stated once',
};

function EvidenceRow({ field }: { readonly field: Evidence }) {
  const { a, b, agreement, bits } = field;
  const width = Math.min(50, (Math.abs(bits) / 20) * 50);
  return (
    <tr data-agreement={agreement}>
      <th scope="row">
        {identityFieldWords(field.field)}
        <span className={styles.agreement}>{agreementWords[agreement]}</span>
      </th>
      <td>{valueWords(a)}</td>
      <td>{valueWords(b)}</td>
      <td className={styles.bits}>
        <span className={styles.track} aria-hidden="true">
          <span
            className={styles.bar}
            data-side={bits < 0 ? 'against' : 'for'}
            style={{ width: `${width}%` }}
          />
        </span>
        <span className={styles.figure}>{bitWords(bits)}</span>
      </td>
    </tr>
  );
}

function valueWords(value: string | undefined) {
  if (value === undefined) return <span className={styles.none}>Not recorded</span>;
  return <bdi>{dateWords(value)}</bdi>;
}

function bitWords(bits: number): string {
  const figure = Math.abs(bits).toFixed(1);
  return bits < 0 ? `−${figure}` : `+${figure}`;
}

function lookOf(sources: readonly SourceLook[], id: ConnectionId): SourceLook | undefined {
  return sources.find((source) => source.id === id);
}
