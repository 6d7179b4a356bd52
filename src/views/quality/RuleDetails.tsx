import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import type { ConnectionId } from '#core/base/ids.ts';
import { checkTarget } from '#core/review/target.ts';
import { useReview } from '#queries/useReview.ts';
import { numberWords } from '#views/parts/countWords.ts';
import { SourceBadge, type SourceLook } from '#views/parts/SourceBadge.tsx';
import { FlagButton } from '#views/review/FlagButton.tsx';
import styles from './QualityPage.module.css';
import { ruleSeverityWords } from './qualityWords.ts';
import type { RankedRule } from './rankRules.ts';
import { type TitleOf, useResourceTitles } from './useResourceTitles.ts';

const ResourceDrawer = lazy(async () => {
  const { ResourceDrawer: component } = await import('#views/record/ResourceDrawer.tsx');
  return { default: component };
});

interface Props {
  readonly rule: RankedRule;
  readonly sources: readonly SourceLook[];
}

/** One rule: what it says, where it is from, and every resource that fails it. */
export function RuleDetails({ rule, sources }: Props) {
  const { info, bySource } = rule;
  const titleOf = useResourceTitles();
  const [opened, setOpened] = useState<{ source: ConnectionId; reference: string }>();
  return (
    <div className={styles.details}>
      <p>{info.message}</p>
      <dl className={styles.facts}>
        <dt>Rule</dt>
        <dd>
          {info.id}, {ruleSeverityWords[info.severity].toLowerCase()}, weight {info.weight}
        </dd>
        <dt>Looks at</dt>
        <dd>{info.resource === 'Bundle' ? 'the whole record of a source' : info.resource}</dd>
        <dt>From</dt>
        <dd>{info.source}</dd>
      </dl>
      {sources.map((source) => (
        <SourceFailures
          key={source.id}
          rule={rule}
          source={source}
          titleOf={titleOf}
          onOpen={setOpened}
        />
      ))}
      {opened !== undefined && bySource.size > 0 && (
        <Suspense>
          <ResourceDrawer
            title={info.title}
            references={[opened]}
            sources={sources}
            onClose={() => setOpened(undefined)}
          />
        </Suspense>
      )}
    </div>
  );
}

const AT_FIRST = 20;

interface FailuresProps {
  readonly rule: RankedRule;
  readonly source: SourceLook;
  readonly titleOf: TitleOf;
  readonly onOpen: (opened: { source: ConnectionId; reference: string }) => void;
}

function SourceFailures(props: FailuresProps) {
  const { rule, source } = props;
  const [isAll, setAll] = useState(false);
  const result = rule.bySource.get(source.id);
  if (result === undefined) return null;
  const { failing, applicable, failures } = result;
  const shown = isAll ? failures : failures.slice(0, AT_FIRST);
  return (
    <div className={styles.failures}>
      <p>
        <SourceBadge source={source} show="name" />{' '}
        <span className={styles.meaning}>
          {applicable === 0
            ? 'does not apply'
            : `${numberWords(failing)} of ${numberWords(applicable)} fail`}
        </span>
      </p>
      {shown.length > 0 && (
        <ul className={styles.references}>
          {shown.map((reference) => (
            <li key={reference}>
              <FailedReference {...props} reference={reference} />
            </li>
          ))}
        </ul>
      )}
      {failures.length > shown.length && (
        <Button variant="subtle" size="compact-xs" onClick={() => setAll(true)}>
          Show all {numberWords(failures.length)}
        </Button>
      )}
    </div>
  );
}

interface ReferenceProps extends FailuresProps {
  readonly reference: string;
}

function FailedReference({ rule, source, reference, titleOf, onOpen }: ReferenceProps) {
  const title = titleOf(source.id, reference);
  const { flags } = useReview();
  const target = checkTarget(rule.info, source.id, reference);
  const own = flags.filter((flag) => flag.target.key === target.key);
  const isResource = reference.includes('/');
  const severity = rule.info.severity === 'info' ? 'minor' : rule.info.severity;
  return (
    <span className={styles.reference}>
      {isResource ? (
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={() => onOpen({ source: source.id, reference })}
        >
          {reference}
        </Button>
      ) : (
        <span>{reference}</span>
      )}
      {title !== undefined && <bdi className={styles.about}>{title}</bdi>}
      <FlagButton target={target} flags={own} start={{ kind: 'quality', severity }} />
    </span>
  );
}
