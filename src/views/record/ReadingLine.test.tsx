import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { renderView } from '#app/testing.tsx';
import { completeCoverage, coverageOf } from '#core/testing/build.ts';
import type { Reading } from '#queries/useReadings.ts';
import { aCandidate, north } from '#views/parts/testing.ts';
import { ReadingLine } from './ReadingLine.tsx';

const { patient } = aCandidate();
const outcome = {
  id: north.id,
  coverage: completeCoverage,
  pages: 3,
  resources: 1204,
  failures: [],
  tookSeconds: 2,
  software: undefined,
  fhirVersion: '4.0.1',
};
const says = 'North Hospital answered 503 to every request.';
const failure = { kind: 'broken', connection: north.id, asked: 'GET', status: 503, says } as const;

async function renderReading(reading: Reading) {
  const controls = { stop: vi.fn(), again: vi.fn() };
  const { container } = await renderView(
    <ReadingLine reading={reading} source={north} controls={controls} />,
  );
  return { controls, text: container.textContent ?? '' };
}

const of = { id: north.id, patient };
const progress = {
  id: north.id,
  pages: 2,
  resources: 40,
  reading: ['Observation (laboratory)', 'Condition'],
  done: 2,
  known: 9,
  classes: completeCoverage,
  waiting: 'asked us to wait 8 s',
};

it.each<[string, Reading, readonly RegExp[]]>([
  ['starting', { ...of, state: 'reading', progress: undefined }, [/^Starting to read/]],
  [
    'reading',
    { ...of, state: 'reading', progress },
    [/40 resources, 2 pages/, /asked us to wait 8 s/, /Reading Observation \(laboratory\), Condi/],
  ],
  ['read', { ...of, state: 'read', outcome }, [/Read to its end/, /1,204 resources, 3 pages/]],
  [
    'read in part',
    {
      ...of,
      state: 'read',
      outcome: {
        ...outcome,
        coverage: coverageOf(
          { state: 'complete', reason: undefined },
          { labs: { state: 'partial', reason: 'Page 4 answered 503.' } },
        ),
      },
    },
    [/1 class not read to the end/, /Page 4 answered 503/],
  ],
  ['failing', { ...of, state: 'unread', failure }, [/The server failed \(503\)/, /every request/]],
])('says where a source is %s', async (_state, reading, words) => {
  const { text } = await renderReading(reading);
  for (const word of words) expect(text).toMatch(word);
});

it.each<[string, Reading, 'stop' | 'again']>([
  ['Stop reading North Hospital', { ...of, state: 'reading', progress }, 'stop'],
  ['Read North Hospital again', { ...of, state: 'unread', failure }, 'again'],
])('%s is a button', async (name, reading, action) => {
  const { controls } = await renderReading(reading);
  await userEvent.click(screen.getByRole('button', { name }));
  expect(controls[action]).toHaveBeenCalledWith(north.id);
});
