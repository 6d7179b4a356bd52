import { Bar, BarChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { numberWords } from '#views/parts/countWords.ts';
import type { SourceLook } from '#views/parts/SourceBadge.tsx';
import styles from './QualityPage.module.css';
import type { QualityPageProps } from './QualityPage.tsx';
import type { RankedRule } from './rankRules.ts';

const MOST = 12;

type Props = Pick<QualityPageProps, 'sources' | 'onSearch'> & {
  readonly ranked: readonly RankedRule[];
};

/** The dozen rules that weigh most, failures stacked by source; the list beside it has them all. */
export function RuleChart({ ranked, sources, onSearch }: Props) {
  const bars = ranked.slice(0, MOST).map(({ info, bySource, failing, applicable }) => ({
    id: info.id,
    title: info.title,
    failing,
    applicable,
    by: Object.fromEntries(sources.map(({ id }) => [id, bySource.get(id)?.failing ?? 0])),
  }));
  const says = `Failing resources of the ${bars.length} rules that weigh most, by source; the list beside it says the same.`;
  return (
    <div
      className={styles.ranking}
      style={{ height: `${bars.length * 2.25 + 2.5}rem` }}
      role="img"
      aria-label={says}
    >
      <ResponsiveContainer width="100%" height="100%">
        <BarChart data={bars} layout="vertical" margin={{ top: 0, right: 16, bottom: 0, left: 0 }}>
          <XAxis type="number" allowDecimals={false} {...axis} />
          <YAxis type="category" dataKey="title" width={220} interval={0} {...axis} />
          <Tooltip
            cursor={{ fill: 'var(--hover)' }}
            content={<BarWords sources={sources} />}
            isAnimationActive={false}
          />
          {sources.map((source) => (
            <Bar
              key={source.id}
              dataKey={`by.${source.id}`}
              name={source.name}
              stackId="failing"
              fill={`var(--source-${source.color}-line)`}
              stroke="var(--surface)"
              isAnimationActive={false}
              cursor="pointer"
              onClick={(bar: { readonly payload?: { readonly id: string } }) =>
                onSearch({ rule: bar.payload?.id })
              }
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

const axis = {
  stroke: 'var(--line-strong)',
  tick: { fill: 'var(--muted)', fontSize: 12 },
  tickLine: false,
} as const;

interface BarWordsProps {
  readonly sources: readonly SourceLook[];
  readonly payload?: readonly {
    readonly payload?: {
      readonly title: string;
      readonly failing: number;
      readonly applicable: number;
      readonly by: Readonly<Record<string, number>>;
    };
  }[];
}

function BarWords({ sources, payload = [] }: BarWordsProps) {
  const bar = payload[0]?.payload;
  if (bar === undefined) return null;
  return (
    <div className={styles.tooltip}>
      <strong>{bar.title}</strong>
      <span>
        {numberWords(bar.failing)} of {numberWords(bar.applicable)} fail
      </span>
      {sources.map(({ id, name }) => (
        <span key={id}>
          {name}: {numberWords(bar.by[id] ?? 0)}
        </span>
      ))}
    </div>
  );
}
