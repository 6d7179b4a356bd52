import { MatrixSkeleton } from './MatrixSkeleton.tsx';
import { OverviewPage } from './OverviewPage.tsx';
import { useRecord } from './useRecord.ts';

export function OverviewPane() {
  const { comparison, isFinal, beingRead, sources } = useRecord();
  if (comparison === undefined) return <MatrixSkeleton label="Reading the record" />;
  return (
    <OverviewPage
      comparison={comparison}
      isFinal={isFinal}
      beingRead={beingRead}
      sources={sources}
    />
  );
}
