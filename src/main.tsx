import '#app/styles.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#app/App.tsx';
import { setSchemeEarly } from '#app/colorScheme.ts';
import { makeRouter } from '#app/router.tsx';
import { ConcordProvider } from '#queries/ConcordProvider.tsx';
import { createConcord } from '#queries/createConcord.ts';

const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no #root');

setSchemeEarly();
createRoot(place).render(
  <StrictMode>
    <ConcordProvider concord={createConcord()}>
      <App router={makeRouter()} />
    </ConcordProvider>
  </StrictMode>,
);
