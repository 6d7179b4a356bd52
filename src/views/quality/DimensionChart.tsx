import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { dimensions, type Quality } from '#core/quality/quality.ts';
import { numberWords } from '#views/parts/countWords.ts';
import type { SourceLook } from '#views/parts/SourceBadge.tsx';
import { BarLegend } from './BarLegend.tsx';
import styles from './QualityPage.module.css';
import type { QualityPageProps } from './QualityPage.tsx';
import { dimensionWords, percent, scoreWords } from './qualityWords.ts';

type Props = Pick<QualityPageProps, 'quality' | 'sources' | 'onSearch'>;

/** Bars in each source's color; the table beside it says the same, with every n. */
export function DimensionChart({ quality, sources, onSearch }: Props) {
  const groups = dimensions.map((dimension) => groupOf(quality, sources, dimension));
  return (
    <div className={styles.plot}>
      <div className={styles.scroller}>
        <div className={styles.chart} role="img" aria-label={summaryOf(quality, sources)}>
          <ResponsiveContainer width="100%" height="100%">
            <BarChart data={groups} margin={{ top: 8, right: 8, bottom: 0, left: 0 }} barGap={1}>
              <CartesianGrid stroke="var(--line)" vertical={false} />
              <XAxis dataKey="label" interval={0} {...axis} />
              <YAxis
                domain={[0, 100]}
                unit=" %"
                width={48}
                ticks={[0, 25, 50, 75, 100]}
                {...axis}
              />
              <Tooltip
                cursor={{ fill: 'var(--hover)' }}
                content={<GroupWords sources={sources} />}
                isAnimationActive={false}
              />
              {sources.map((source) => (
                <Bar
                  key={source.id}
                  dataKey={`scores.${source.id}`}
                  name={source.name}
                  fill={`var(--source-${source.color}-line)`}
                  isAnimationActive={false}
                  cursor="pointer"
                  onClick={(bar: { readonly payload?: Group }) =>
                    onSearch({
                      dimension: bar.payload?.dimension,
                      source: source.id,
                      rule: undefined,
                    })
                  }
                />
              ))}
            </BarChart>
          </ResponsiveContainer>
        </div>
      </div>
      <BarLegend sources={sources} />
    </div>
  );
}

interface Group {
  readonly dimension: (typeof dimensions)[number];
  readonly label: string;
  readonly scores: Readonly<Record<string, number | undefined>>;
  readonly applicable: Readonly<Record<string, number>>;
}

function groupOf(
  { byDimension }: Quality,
  sources: readonly SourceLook[],
  dimension: Group['dimension'],
): Group {
  const own = sources.flatMap(
    ({ id }) => byDimension.find((one) => one.source === id && one.dimension === dimension) ?? [],
  );
  return {
    dimension,
    label: dimensionWords[dimension],
    scores: Object.fromEntries(
      own.map(({ source, score }) => [source, score === undefined ? undefined : percent(score)]),
    ),
    applicable: Object.fromEntries(own.map(({ source, applicable }) => [source, applicable])),
  };
}

const axis = {
  stroke: 'var(--line-strong)',
  tick: { fill: 'var(--muted)', fontSize: 12 },
  tickLine: false,
} as const;

interface GroupWordsProps {
  readonly sources: readonly SourceLook[];
  readonly payload?: readonly { readonly payload?: Group }[];
}

function GroupWords({ sources, payload = [] }: GroupWordsProps) {
  const group = payload[0]?.payload;
  if (group === undefined) return null;
  return (
    <div className={styles.tooltip}>
      <strong>{group.label}</strong>
      {sources.map(({ id, name }) => {
        const score = group.scores[id];
        return (
          <span key={id}>
            {name}: {scoreWords(score === undefined ? undefined : score / 100)} (n ={' '}
            {numberWords(group.applicable[id] ?? 0)})
          </span>
        );
      })}
    </div>
  );
}

/** The chart in one sentence, for those who do not see it. */
function summaryOf(quality: Quality, sources: readonly SourceLook[]): string {
  const scored = quality.byDimension.filter(({ score }) => score !== undefined);
  const lowest = scored.toSorted((one, other) => (one.score ?? 1) - (other.score ?? 1))[0];
  if (lowest === undefined) return 'Too few checks apply to say a score.';
  const name = sources.find(({ id }) => id === lowest.source)?.name ?? lowest.source;
  return `Scores of ${sources.length} sources in ${dimensions.length} dimensions; the lowest is ${name} in ${dimensionWords[lowest.dimension].toLowerCase()} with ${scoreWords(lowest.score)}.`;
}
