import { Fragment } from 'react';
import type { ConnectionId } from '#core/base/ids.ts';
import { type FactClass, factClasses } from '#core/facts/fact.ts';
import type { Quality } from '#core/quality/quality.ts';
import { classWords } from '#views/parts/classWords.ts';
import { numberWords } from '#views/parts/countWords.ts';
import styles from './QualityPage.module.css';
import type { QualityPageProps } from './QualityPage.tsx';
import { percent, shadeOf } from './qualityWords.ts';
import { SourceHeads } from './SourceHeads.tsx';

type Props = Pick<QualityPageProps, 'quality' | 'sources'>;

/** Elements by source: how many of the resources that could hold one do. */
export function CompletenessMap({ quality, sources }: Props) {
  const shown = factClasses.filter((one) => quality.completeness.some((at) => at.class === one));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard
    <section className={styles.tall} tabIndex={0} aria-label="Filled elements by source">
      <table className={styles.table}>
        <SourceHeads first="Element" sources={sources} />
        <tbody>
          {shown.map((one) => (
            <Fragment key={one}>
              <tr className={styles.group}>
                <th scope="rowgroup" colSpan={sources.length + 1}>
                  {classWords[one]}
                </th>
              </tr>
              {elementsOf(quality, one).map((element) => (
                <tr key={element}>
                  <th scope="row">{element}</th>
                  {sources.map(({ id }) => (
                    <FilledCell
                      key={id}
                      quality={quality}
                      at={{ class: one, element, source: id }}
                    />
                  ))}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface FilledProps {
  readonly quality: Quality;
  readonly at: {
    readonly class: FactClass;
    readonly element: string;
    readonly source: ConnectionId;
  };
}

function FilledCell({ quality, at }: FilledProps) {
  const found = quality.completeness.find(
    (one) => one.class === at.class && one.element === at.element && one.source === at.source,
  );
  if (found === undefined) {
    return (
      <td className={styles.score} data-shade="none">
        <span className={styles.nothing}>n = 0</span>
      </td>
    );
  }
  const share = found.filled / found.of;
  return (
    <td className={styles.score} data-shade={shadeOf(share)}>
      <strong>{percent(share)} %</strong>
      <span>
        {numberWords(found.filled)} of {numberWords(found.of)}
      </span>
    </td>
  );
}

function elementsOf(quality: Quality, one: FactClass): readonly string[] {
  const own = quality.completeness.filter((at) => at.class === one);
  return [...new Set(own.map(({ element }) => element))];
}
