import { useNavigate, useSearch } from '@tanstack/react-router';
import { useConnections } from '#queries/useConnections.ts';
import { useReview } from '#queries/useReview.ts';
import { ReviewPage } from './ReviewPage.tsx';
import type { ReviewSearch } from './reviewSearch.ts';

export function ReviewScreen() {
  const review = useReview();
  const search = useSearch({ from: '/review' });
  const navigate = useNavigate();
  const sources = useConnections().map(({ server }) => server);
  const onSearch = (change: Partial<Record<keyof ReviewSearch, string | undefined>>) => {
    const next = Object.entries({ ...search, ...change }).filter(
      ([, value]) => value !== undefined,
    );
    void navigate({
      to: '/review',
      search: Object.fromEntries(next) as ReviewSearch,
      replace: true,
    });
  };
  return <ReviewPage review={review} sources={sources} search={search} onSearch={onSearch} />;
}
