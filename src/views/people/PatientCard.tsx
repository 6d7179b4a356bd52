import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { bornWords, dateWords } from '#views/parts/dateWords.ts';
import {
  addressWords,
  identifierWords,
  nameWords,
  otherNameWords,
  sexWords,
} from '#views/parts/personWords.ts';
import type { Candidate } from '#views/parts/queried.ts';
import { SourceBadge, type SourceLook } from '#views/parts/SourceBadge.tsx';
import { today } from '#views/parts/today.ts';
import styles from './PatientCard.module.css';

interface Props {
  readonly source: SourceLook;
  readonly candidate: Candidate;
  readonly mark: 'open' | 'pending' | 'confirmed';
  readonly onLeaveOut: (() => void) | undefined;
}

const marks = { open: undefined, pending: 'Waits for confirmation', confirmed: 'Confirmed' };

export function PatientCard({ source, candidate: { demographics }, mark, onLeaveOut }: Props) {
  const { names, birthDate, gender, identifiers, addresses, telecoms, deceased } = demographics;
  const died = typeof deceased === 'string' ? dateWords(deceased) : deceased === true && 'Yes';
  return (
    <article className={styles.card} aria-label={`Patient at ${source.name}`}>
      <header
        className={styles.source}
        style={{ borderColor: `var(--source-${source.color}-line)` }}
      >
        <SourceBadge source={source} show="name" />
        {marks[mark] !== undefined && (
          <span className={styles.mark} data-mark={mark}>
            {marks[mark]}
          </span>
        )}
      </header>
      <p className={styles.name}>
        <bdi>{nameWords(names)}</bdi>
      </p>
      <Item label="Born">{bornWords(birthDate, today()) ?? 'Not recorded'}</Item>
      <Item label="Sex">{sexWords(gender)}</Item>
      <Item label="Identifiers">{listOf(identifiers.map((one) => identifierWords(one)))}</Item>
      <Item label="Address">{listOf(addresses.map(addressWords))}</Item>
      <Item label="Phone and email">{listOf(telecoms.map(({ value }) => value))}</Item>
      <Item label="Other names">{listOf(otherNameWords(names), 'None recorded')}</Item>
      <Item label="Died" strong={died !== false}>
        {died === false ? 'Not recorded' : died}
      </Item>
      <footer className={styles.foot} data-noprint>
        {onLeaveOut !== undefined && (
          <Button variant="subtle" color="gray" size="compact-xs" onClick={onLeaveOut}>
            {mark === 'confirmed' ? 'Unlink' : 'Leave out'}
            <span className="visuallyHidden"> {source.name}</span>
          </Button>
        )}
      </footer>
    </article>
  );
}

interface ItemProps {
  readonly label: string;
  readonly strong?: boolean;
  readonly children: ReactNode;
}

function Item({ label, strong = false, children }: ItemProps) {
  return (
    <dl className={styles.item} data-strong={strong}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </dl>
  );
}

function listOf(words: readonly string[], none = 'Not recorded'): ReactNode {
  if (words.length === 0) return <span className={styles.none}>{none}</span>;
  return (
    <ul>
      {[...new Set(words)].map((one) => (
        <li key={one}>
          <bdi>{one}</bdi>
        </li>
      ))}
    </ul>
  );
}
